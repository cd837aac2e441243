import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './machine/say.mjs';

/**
 * `npm run bugs`: ten bugs in the code that must not have any, the scheduler, the merge and the restore, are made one after
 * the other in a copy of the project, and the tests that are there against each must fail. It fails when a bug is not
 * noticed, when a test fails without one, and when the code has changed so that a bug can no longer be made.
 */
interface Bug {
  /** What a reader would suffer. */
  what: string;
  file: string;
  /** In the file exactly once. */
  code: string;
  bug: string;
  tests: string;
  /** The whole name of a test that must be among those that fail. */
  fails: string;
}

const bugs: Bug[] = [
  {
    what: 'an answer while the clock is behind makes time negative',
    file: 'utils/phrasebook/review/scheduling.ts',
    code: 'Math.max(now, card.lastReview ?? now)',
    bug: 'now',
    tests: 'tests/unit/phrasebook/review/review.test.ts',
    fails: 'a clock that goes back counts an answer after the one before it, and loses neither',
  },
  {
    what: 'words saved together come back together for ever',
    file: 'utils/phrasebook/review/scheduling.ts',
    code: 'enable_fuzz: spread',
    bug: 'enable_fuzz: false',
    tests: 'tests/unit/phrasebook/review/scheduling.test.ts',
    fails: 'scheduling spreads with a seed, always in the same way, and differently for another word',
  },
  {
    what: 'two windows count one card twice',
    file: 'utils/phrasebook/review/review.ts',
    code: "if (!sameCard(phrase.card, card)) return { kind: 'changed', phrase };",
    bug: '',
    tests: 'tests/unit/phrasebook/review/review.test.ts',
    fails: 'rating counts once when two windows rate the same card',
  },
  {
    what: 'a rating that was taken back still uses up a new word of the day',
    file: 'utils/phrasebook/review/queue.ts',
    code: 'reviews.filter(({ deletedAt }) => deletedAt === undefined).map(',
    bug: 'reviews.map(',
    tests: 'tests/unit/phrasebook/review/queue.test.ts',
    fails: 'the queue meets only so many new words a day, counting those of today that were not taken back',
  },
  {
    what: 'rescheduling overwrites a card that was reviewed meanwhile',
    file: 'utils/phrasebook/review/reschedule.ts',
    code: ' || !sameCard(row.card, change.before)) continue;',
    bug: ') continue;',
    tests: 'tests/unit/phrasebook/review/reschedule.test.ts',
    fails: 'leaves out what was reviewed or deleted since it was planned, and an answer that was taken back',
  },
  {
    what: 'a word that was deleted here comes back under another id',
    file: 'utils/store/merge.ts',
    code: '(deletedAt.get(key) ?? -1) >= updatedAt',
    bug: 'false',
    tests: 'tests/unit/store/backup.test.ts',
    fails:
      'restoring beside what is there does not bring back what was deleted since, under its id or its key',
  },
  {
    what: 'a rating that was taken back is done again by a restore',
    file: 'utils/store/merge.ts',
    code: "return last(older) === 'counts' ? older.card : newer.card;",
    bug: 'return older.card;',
    tests: 'tests/unit/store/backup.test.ts',
    fails: 'restoring beside what is there does not do a rating again that was taken back here',
  },
  {
    what: 'the part that a card showed replaces a post that was read whole',
    file: 'utils/store/merge.ts',
    code: 'there && !there.partial && incoming.partial && isLive(incoming)',
    bug: 'undefined',
    tests: 'tests/unit/store/backup.test.ts',
    fails:
      'restoring beside what is there never puts the part that a card showed over a post that was read whole',
  },
  {
    what: 'reviews of a word that joined another are lost in a restore',
    file: 'utils/store/restore.ts',
    code: 'phrases.ids.get(id) ?? (here.has(id) ? id : undefined)',
    bug: 'here.has(id) ? id : undefined',
    tests: 'tests/unit/store/backup.test.ts',
    fails:
      'restoring beside what is there joins a word that is there under another id, with its sentences, tags and reviews',
  },
  {
    what: 'a restore that finds the disk full leaves its pictures behind',
    file: 'utils/store/stage.ts',
    code: 'await db.bytes.bulkDelete(parts.flatMap(({ rows }) => (rows as Picture[]).map(({ bytes }) => bytes)));',
    bug: '',
    tests: 'tests/unit/store/archive.test.ts',
    fails:
      'a restore that ends early takes its rows and pictures away again when the disk is full as it takes its rows in',
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const left = new Set(['node_modules', '.git', '.output', 'coverage', 'strokes']);
const copy = mkdtempSync(join(tmpdir(), 'little-red-words-'));
try {
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  process.exitCode = await go();
} finally {
  rmSync(copy, { recursive: true, force: true });
}

async function go(): Promise<number> {
  await tool('wxt', ['prepare']);
  const without = await failing([...new Set(bugs.map(({ tests }) => tests))]);
  if (without.length > 0) {
    say(`Without any bug these fail already:\n${without.join('\n')}`);
    return 1;
  }
  let survivors = 0;
  for (const [index, { what, file, code, bug, tests, fails }] of bugs.entries()) {
    const path = join(copy, file);
    const right = readFileSync(path, 'utf8');
    let verdict = 'is no longer possible: its code has changed';
    if (right.split(code).length === 2) {
      writeFileSync(
        path,
        right.replace(code, () => bug),
      );
      const failed = await failing([tests]);
      writeFileSync(path, right);
      if (failed.includes(fails)) verdict = `noticed by ${failed.length} of ${basename(tests)}`;
      else verdict = failed.length > 0 ? `noticed, but not by “${fails}”` : 'NOT NOTICED';
    }
    if (!verdict.startsWith('noticed by')) survivors++;
    say(`${String(index + 1).padStart(2)}  ${what} (${file}): ${verdict}`);
  }
  say(survivors === 0 ? `All ${bugs.length} were noticed.` : `${survivors} of ${bugs.length} were not.`);
  return survivors === 0 ? 0 : 1;
}

/** The names of the tests that fail in the copy; files that do not load by their own. */
async function failing(files: string[]): Promise<string[]> {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  await tool('vitest', ['run', '--project', 'unit', '--reporter=json', `--outputFile=${report}`, ...files]);
  if (!existsSync(report)) return files;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.length === 0
      ? [name]
      : assertionResults.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName),
  );
}

function tool(name: string, args: string[]): Promise<void> {
  const child = spawn('npx', ['--no-install', name, ...args], {
    cwd: copy,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
