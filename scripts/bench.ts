import type { Row } from '../tests/bench/rows';
import { run as runCommand } from './machine/run.mjs';
import { say } from './machine/say.mjs';

/** `npm run bench`: figures, never a verdict. The two builds are made first; name benchmarks to run only those. */
const benchmarks: Record<string, () => Promise<{ run(): Promise<Row[]> }>> = {
  lexicon: () => import('../tests/bench/lexicon'),
  worker: () => import('../tests/bench/worker'),
  say: () => import('../tests/bench/say'),
  words: () => import('../tests/bench/words'),
  sizes: () => import('../tests/bench/sizes'),
  page: () => import('../tests/bench/page'),
  marks: () => import('../tests/bench/marks'),
  comments: () => import('../tests/bench/comments'),
  peek: () => import('../tests/bench/peek'),
  panel: () => import('../tests/bench/panel'),
  settings: () => import('../tests/bench/settings'),
  library: () => import('../tests/bench/library'),
  review: () => import('../tests/bench/review'),
  exchange: () => import('../tests/bench/exchange'),
  backup: () => import('../tests/bench/backup'),
  load: () => import('../tests/bench/load'),
};

const asked = process.argv.slice(2);
const names = asked.length ? asked : Object.keys(benchmarks);
for (const script of ['build', 'build:test']) {
  if ((await runCommand('npm', ['run', '--silent', script])) !== 0) process.exit(1);
}

const table: string[][] = [['what', 'measured', 'to reach']];
for (const name of names) {
  const load = benchmarks[name];
  if (!load) {
    say(`There is no benchmark ${name}; there are ${Object.keys(benchmarks).join(', ')}.`);
    process.exit(1);
  }
  for (const row of await (await load()).run()) table.push([row.name, row.value, row.target ?? '']);
}

const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table)
  say(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
process.exit(0);
