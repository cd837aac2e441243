import { runTool } from './machine/run.mjs';

/** The test builds of both browsers: production code with the overlay open to the tests (see wxt.config.ts). */
const env = { LRW_TEST_BUILD: '1' };
for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
  // Its listing has a line for each of the lexicon's two hundred files.
  const code = await runTool('wxt', [...args, '--level', 'warn'], { env });
  if (code !== 0) process.exit(code);
}
