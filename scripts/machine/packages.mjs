import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { giveUp, say } from './say.mjs';

const oldestNode = 20;

/** Install the npm packages of the lockfile, unless they are there already. */
export async function ensurePackages() {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < oldestNode) {
    giveUp(
      `Node ${process.versions.node} is too old: Node ${oldestNode} or newer is needed. Get it from https://nodejs.org.`,
    );
  }
  const lock = join(root, 'package-lock.json');
  // npm writes this file last, so it is newer than the lockfile exactly when the last install was of this lockfile.
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing the npm packages (about a minute).');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) giveUp('npm ci failed. Check that the npm registry can be reached, then run this again.');
}
