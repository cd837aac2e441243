import { runTool } from './machine/run.mjs';

/** The test builds of both browsers: production code with the overlay open to the tests (see wxt.config.ts). */
const env = { LRW_TEST_BUILD: '1' };
for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
  const code = await runTool('wxt', args, { env });
  if (code !== 0) process.exit(code);
}
