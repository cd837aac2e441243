import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLexicon, lexiconDir } from '../../scripts/build-lexicon';
import { readRecord } from '../../utils/glossary/record';
import { openLexicon } from '../../utils/lexicon/lexicon';
import { checkDraft } from '../../utils/replies/draft';
import { dictionaryQueries, foundWords, mostFound } from '../../utils/replies/found';
import type { ReplyFile } from '../../utils/replies/pack';
import { sayable, searchSayable } from '../../utils/replies/say';
import { median, ms, quantile, type Row } from './rows';

/** What it costs to find something to say, key by key, and to check a draft. */

const read = async (name: string): Promise<ArrayBuffer> => {
  const bytes = await readFile(join(lexiconDir, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

const typed = [
  'thank you so much',
  'to die for',
  'cheaper version',
  'is it worth it',
  'where did you buy that',
];
const draft = '姐妹你这套太好看了，求链接！我在国外，想问一下有没有平替，给力的博主。'
  .repeat(15)
  .slice(0, 500);

export async function run(): Promise<Row[]> {
  await buildLexicon();
  const lexicon = await openLexicon(read);
  const { replies, words, cautions, scripts } = JSON.parse(
    await readFile(join(lexiconDir, 'replies.json'), 'utf8'),
  ) as ReplyFile;
  const started = performance.now();
  const all = sayable(replies, words);
  const ready = performance.now() - started;

  const keys: number[] = [];
  for (let round = 0; round < 4; round++) {
    for (const whole of typed) {
      for (let length = 1; length <= whole.length; length++) {
        const query = whole.slice(0, length);
        const started = performance.now();
        const answers = await Promise.all(
          dictionaryQueries(query).map((asked) => lexicon.search(asked, mostFound)),
        );
        searchSayable(all, { query, found: foundWords(answers) });
        if (round > 0) keys.push(performance.now() - started);
      }
    }
  }

  const pairs = (text: string) =>
    new Map([...text.matchAll(/(.)(.)/gsu)].map(([, one, other]) => [one!, other!]));
  const help = {
    cautions,
    scripts: { simplified: pairs(scripts.simplified), traditional: pairs(scripts.traditional) },
  };
  const checks: number[] = [];
  for (let round = 0; round < 20; round++) {
    const started = performance.now();
    await lexicon.interlinear(draft);
    const marks = lexicon.annotate(draft);
    const found = await lexicon.glossary(marks.map(({ id }) => id));
    const glossed = marks.map(({ start, end }, at) => ({
      start,
      end,
      ...(found[at]?.record && { glossary: readRecord(found[at].record) }),
    }));
    checkDraft(draft, { ...help, words: glossed });
    if (round > 0) checks.push(performance.now() - started);
  }
  return [
    {
      name: 'say: a key over kit, glossary and dictionary, median / 95 %',
      value: `${ms(median(keys))} / ${ms(quantile(keys, 0.95))}`,
      target: '20 ms',
    },
    { name: 'say: the kit made ready, once', value: ms(ready) },
    {
      name: 'say: a draft of 500 characters checked and read, median / 95 %',
      value: `${ms(median(checks))} / ${ms(quantile(checks, 0.95))}`,
      target: '50 ms',
    },
  ];
}
