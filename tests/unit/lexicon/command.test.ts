import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

/** What `npm run --silent lexicon -- COMMAND` starts, with these lines. */
function run(command: string, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'scripts/lexicon.ts', command];
    const child = execFile(process.execPath, args, (error, stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(stdout),
    );
    child.stdin?.end(lines.join('\n'));
  });
}

const answers = async (command: string, inputs: unknown[]) =>
  (
    await run(
      command,
      inputs.map((input) => (typeof input === 'string' ? input : JSON.stringify(input))),
    )
  )
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('each line is answered in order, a bad one with its error', async () => {
  const [found, broken, none, wrong, outside] = await answers('lookup', [
    { text: '安利', offset: 1 },
    'not json',
    { text: 'add', offset: 1 },
    { text: 5, offset: 0 },
    { text: '安利', offset: 9 },
  ]);
  expect(found).toMatchObject({
    start: 0,
    end: 2,
    matches: [
      { start: 0, end: 2, entries: [{ id: 'an-li', source: 'glossary' }, { source: 'cedict' }, {}] },
      {},
    ],
  });
  expect(found.matches[0].entries[1]).toEqual({
    id: '安利|安利[an1 li4]',
    source: 'cedict',
    simplified: '安利',
    traditional: '安利',
    pinyin: 'an1 li4',
    senses: ['to recommend (a product etc); to promote'],
  });
  expect(broken).toEqual({ error: expect.any(String) });
  expect(none).toEqual({ start: 0, end: 3, matches: [] });
  expect(wrong).toEqual({ error: 'expected a string in "text"' });
  expect(outside).toEqual({ start: 2, end: 2, matches: [] });
}, 60_000);

test('the other commands answer as documented', async () => {
  expect(await answers('segment', [{ text: '种草，' }])).toEqual([
    {
      tokens: [
        { start: 0, end: 2, known: true },
        { start: 2, end: 3, known: false },
      ],
    },
  ]);
  expect(await answers('annotate', [{ text: '被种草' }])).toEqual([
    { marks: [{ start: 1, end: 3, id: 'zhong-cao' }] },
  ]);
  expect(await answers('pinyin', [{ text: 'a银行' }])).toEqual([{ readings: [null, 'yín', 'háng'] }]);
  expect(await answers('tone', [{ syllable: 'lu:4' }])).toEqual([{ mark: 'lǜ', zhuyin: 'ㄌㄩˋ' }]);
}, 60_000);

test('an unknown command says which there are', async () => {
  await expect(run('translate', [])).rejects.toThrow('lookup|segment|annotate|pinyin|tone');
}, 60_000);
