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
/** What failed and why, told once more at the end, where a long log is read. */
const failures = [];
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

for (const failure of failures) say(`\nFailed: ${failure}`);
say('');
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** A step that holds or does not: it counts as one. */
async function step(name, action) {
  say(`\n── ${name}`);
  const held = (await action()) === 0;
  if (!held) failures.push(name);
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
  const {
    numPassedTests = 0,
    numTotalTests = 0,
    testResults = [],
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  for (const { name, message, assertionResults } of testResults) {
    if (message) failures.push(`${name}\n${message}`);
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status !== 'passed') failures.push(`${name}: ${fullName}\n${failureMessages.join('\n')}`);
    }
  }
  const failed = numTotalTests - numPassedTests;
  // A file that does not load has no tests to count, and a project without tests is no pass.
  count(project, numPassedTests, failed || (code !== 0 || numPassedTests === 0 ? 1 : 0));
}

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  say(`${name}: ${passed} passed, ${failed} failed.`);
}
