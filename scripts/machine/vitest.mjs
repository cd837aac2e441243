import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, runTool } from './run.mjs';

const reports = join(root, '.output', 'reports');

/**
 * Run a vitest project, or some of its files.
 * @returns {Promise<Map<string, { passed: number, failures: string[] }>>} what came of each file. A test that was skipped is a
 *   failure, and so is a file that could not be read or has no test.
 */
export async function runProject(project, files = []) {
  const report = join(reports, `${project}${files.length ? '-again' : ''}.json`);
  const code = await runTool('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ]);
  const results = new Map();
  const { testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  for (const { name, message, assertionResults } of testResults) {
    const file = relative(root, name);
    const failures = assertionResults
      .filter(({ status }) => status !== 'passed')
      .map((one) => `${file}: ${one.fullName}\n${one.failureMessages.join('\n') || one.status}`);
    const passed = assertionResults.length - failures.length;
    if (message && failures.length === 0) failures.push(`${file}\n${message}`);
    if (assertionResults.length === 0 && failures.length === 0) failures.push(`${file} has no test.`);
    results.set(file, { passed, failures });
  }
  // A run that ends badly although every test passed (a promise that nobody caught) is no pass.
  const held = [...results.values()].every(({ failures }) => failures.length === 0);
  if (results.size === 0 || (code !== 0 && held)) {
    results.set(project, { passed: 0, failures: [`${project} ended with ${code}.`] });
  }
  return results;
}
