import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Install the npm packages of the lockfile, unless they are there already. */
export async function ensurePackages() {
  const lock = join(root, 'package-lock.json');
  // npm writes this file last, so it is newer than the lockfile exactly when the last install was of this lockfile.
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const folder = join(root, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    giveUp(
      'node_modules is a link and out of date. npm ci would empty the folder behind it: run it there, or remove the link.',
    );
  }
  say('Installing the npm packages (about a minute).');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) giveUp('npm ci failed. Check that the npm registry can be reached, then run this again.');
}
