import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLexicon, lexiconDir } from '../../scripts/build-lexicon';
import { openLexicon } from '../../utils/lexicon/lexicon';
import { inOrder, orders } from '../../utils/phrasebook/listing';
import { prepareSearch, searchPhrases } from '../../utils/phrasebook/search';
import type { Phrase } from '../../utils/store/model';
import { median, ms, quantile, type Row } from './rows';

/** What searching costs: each key over ten thousand phrases, and the dictionary by hanzi, pinyin and English. */

const amount = 10_000;

const read = async (name: string): Promise<ArrayBuffer> => {
  const bytes = await readFile(join(lexiconDir, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** What people type, key by key: a sound, one with tones, hanzi, a meaning, a sentence, and what is not there. */
const typed = ['zhongcao', 'zhong4 cao3', '种草', 'recommend', '真的很推荐', 'xqzzz'];
const asked = [
  'zhongcao',
  'zhong4 cao3',
  '种',
  '种草',
  'recommend',
  'the best',
  'she',
  'shi',
  'zh',
  'person',
];

export async function run(): Promise<Row[]> {
  await buildLexicon();
  const opening = performance.now();
  const lexicon = await openLexicon(read);
  await lexicon.search('coffee', 40);
  const first = performance.now() - opening;

  const phrases = await phrasebook(lexicon);
  const cold = await prepared(phrases);
  const keys: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const query of typed) {
      for (let length = 1; length <= query.length; length++) {
        const started = performance.now();
        searchPhrases(phrases, query.slice(0, length));
        keys.push(performance.now() - started);
      }
    }
  }
  // Read anew from the database, rows are new objects.
  const again = structuredClone(phrases);
  const started = performance.now();
  searchPhrases(again, 'zhong');
  const afterChange = performance.now() - started;

  const sorts = orders.map((order) => {
    const started = performance.now();
    inOrder(phrases, order);
    return performance.now() - started;
  });

  const lookups: number[] = [];
  for (let round = 0; round < 10; round++) {
    for (const query of asked) {
      const started = performance.now();
      await lexicon.search(query, 40);
      if (round > 0) lookups.push(performance.now() - started);
    }
  }
  return [
    {
      name: `words: a key over ${amount} phrases, median / 95 %`,
      value: `${ms(median(keys))} / ${ms(quantile(keys, 0.95))}`,
      target: '10 ms',
    },
    { name: 'words: the first key after a change', value: ms(afterChange) },
    { name: 'words: made ready in slices, the longest of them', value: ms(cold) },
    { name: 'words: the slowest order', value: ms(Math.max(...sorts)) },
    { name: 'lexicon: search by pinyin or English, from files', value: ms(first) },
    {
      name: 'lexicon: search by pinyin or English, warm, median / 95 %',
      value: `${ms(median(lookups))} / ${ms(quantile(lookups, 0.95))}`,
      target: '20 ms',
    },
  ];
}

/** Phrases of words that there are, each with a sentence. */
async function phrasebook(lexicon: Awaited<ReturnType<typeof openLexicon>>): Promise<Phrase[]> {
  const found = new Map<string, Phrase>();
  for (const letter of 'abcdefghjklmnopqrstwxyz') {
    for (const rime of ['a', 'e', 'i', 'u', 'ai', 'an', 'ang', 'ao', 'en', 'eng', 'ong', 'ou']) {
      for (const entry of await lexicon.search(letter + rime, 200)) {
        if (found.size === amount) return [...found.values()];
        const at = found.size;
        found.set(entry.id, {
          id: entry.id,
          simplified: entry.simplified,
          traditional: entry.traditional,
          pinyin: entry.pinyin,
          gloss: entry.senses.map(({ text }) => text).join('; '),
          note: at % 4 === 0 ? `heard in a video, number ${at}` : '',
          tags: at % 3 === 0 ? [`tag ${at % 40}`] : [],
          packs: [],
          contexts: [
            {
              sentence: `周末和闺蜜去了那家店，${entry.simplified}，环境和味道都不错，真的很推荐给大家`,
              start: 11,
              end: 11 + entry.simplified.length,
              seenAt: at,
            },
          ],
          card: {
            due: (at * 7919) % amount,
            stability: 1,
            difficulty: 5,
            scheduledDays: 1,
            learningSteps: 0,
            reps: 1,
            lapses: 0,
            state: 2,
          },
          createdAt: at,
          updatedAt: at,
        });
      }
    }
  }
  return [...found.values()];
}

/** Waits until all is ready; how long the page was held at most. */
async function prepared(phrases: readonly Phrase[]): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const stop = new AbortController();
  prepareSearch(phrases, { signal: stop.signal });
  const until = performance.now() + 3000;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve));
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return longest;
}
