import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, howToGet } from './machine/browsers.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { root, run, runTool } from './machine/run.mjs';
import { giveUp, say } from './machine/say.mjs';
import { runProject } from './machine/vitest.mjs';

/**
 * Everything that must hold, on a fresh clone: lint, types, unit and component tests, then both test builds in real
 * browsers. Every step runs even after one has failed, and the last line counts them all. A test that was skipped counts
 * as failed: nothing here may pass without having run. What a browser failed at the first time only is told at the end.
 */
const reports = join(root, '.output', 'reports');

await ensurePackages();
const missing = [];
for (const kind of ['chromium', 'firefox']) {
  if (!(await ensureBrowser(kind))) missing.push(howToGet(kind));
}
if (missing.length > 0) giveUp(missing.join('\n\n'));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
/** What failed and why, told once more at the end, where a long log is read. */
const failures = [];
const unsteady = [];
await step('lint', () => runTool('biome', ['check', '--error-on-warnings', '.']));
await step('types', async () => (await runTool('wxt', ['prepare'])) || runTool('tsc', ['--noEmit']));
await step('lexicon data', () => run('npm', ['run', '--silent', 'lexicon:build']));
await suite('unit');
await suite('components');
await step('packages', () => run('npm', ['run', '--silent', 'package', '--', '--check']));
await step('web-ext lint', () => run('npm', ['run', '--silent', 'lint:firefox']));
const built = await step('test builds', () => run('npm', ['run', '--silent', 'build:test']));
for (const browser of ['chromium', 'firefox']) {
  if (built) await suite(browser);
  else count(`${browser} (there is no build to test)`, 0, 1);
}

for (const failure of unsteady.filter((one) => !failures.includes(one)))
  say(`\nFailed the first time: ${failure}`);
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
  const results = await runProject(project);
  const failed = failedOf(results);
  // A browser on a busy machine is now and then late. A few files are given a second try, each in a new browser, and that is told.
  if (
    failed.length > 0 &&
    failed.length <= 3 &&
    failed.every((file) => file.startsWith(`tests/${project}/`))
  ) {
    say(`\n── ${project}, once more: ${failed.join(', ')}`);
    unsteady.push(...failed.flatMap((file) => results.get(file).failures));
    for (const [file, result] of await runProject(project, failed)) results.set(file, result);
  }
  failures.push(...failedOf(results).flatMap((file) => results.get(file).failures));
  const all = [...results.values()];
  count(project, sum(all.map(({ passed }) => passed)), sum(all.map(({ failures }) => failures.length)));
}

function failedOf(results) {
  return [...results.keys()].filter((file) => results.get(file).failures.length > 0);
}

function sum(figures) {
  return figures.reduce((before, one) => before + one, 0);
}

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  say(`${name}: ${passed} passed, ${failed} failed.`);
}
