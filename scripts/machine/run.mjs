import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Run a command in the project's folder, its output shown as it comes.
 * @returns {Promise<number>} its exit code; 127 when it could not be started.
 */
export function run(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Run one of the project's own tools out of node_modules/.bin. */
export function runTool(tool, args, options) {
  return run('npx', ['--no-install', tool, ...args], options);
}

/** Whether a command answers at all. */
export function answers(command, args = ['--version']) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
