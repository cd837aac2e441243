import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, howToGet } from './machine/browsers.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { root, run, runTool } from './machine/run.mjs';
import { giveUp, say } from './machine/say.mjs';

/**
 * Everything that must hold, on a fresh clone: lint, types, unit and component tests, then both test builds in real
 * browsers. Every step runs even after one has failed, and the last line counts them all. A test that was skipped counts
 * as failed: nothing here may pass without having run.
 */
const reports = join(root, '.output', 'reports');

await ensurePackages();
for (const kind of ['chromium', 'firefox']) {
  if (!(await ensureBrowser(kind))) giveUp(howToGet(kind));
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
await step('lint', () => runTool('biome', ['check', '--error-on-warnings', '.']));
await step('types', async () => (await runTool('wxt', ['prepare'])) || runTool('tsc', ['--noEmit']));
await step('lexicon data', () => run('npm', ['run', '--silent', 'lexicon:build']));
await suite('unit');
await suite('components');
const built = await step('test builds', () => run('npm', ['run', '--silent', 'build:test']));
for (const browser of ['chromium', 'firefox']) {
  if (built) await suite(browser);
  else count(`${browser} (there is no build to test)`, 0, 1);
}

say('');
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** A step that holds or does not: it counts as one. */
async function step(name, action) {
  say(`\n── ${name}`);
  const held = (await action()) === 0;
  count(name, held ? 1 : 0, held ? 0 : 1);
  return held;
}

/** A vitest project: each of its tests counts. */
async function suite(project) {
  say(`\n── ${project}`);
  const report = join(reports, `${project}.json`);
  const code = await runTool('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numTotalTests = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  const failed = numTotalTests - numPassedTests;
  // A file that does not load has no tests to count, and a project without tests is no pass.
  count(project, numPassedTests, failed || (code !== 0 || numPassedTests === 0 ? 1 : 0));
}

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  say(`${name}: ${passed} passed, ${failed} failed.`);
}
