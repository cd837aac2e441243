import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtLexicon } from '@/tests/unit/lexicon/files';
import { loadGlossary } from '@/utils/glossary/load';
import { dictionaryQueries, foundWords, mostFound } from '@/utils/replies/found';
import { loadReplies, loadTyped } from '@/utils/replies/load';
import { packReplies } from '@/utils/replies/pack';
import { type Said, sayable, searchSayable } from '@/utils/replies/say';

const lexicon = await builtLexicon();
const { replies, words } = packReplies({
  replies: loadReplies(),
  cautions: [],
  glossary: loadGlossary(),
  typed: loadTyped(() => true),
  cedict: [],
});
const all = sayable(replies, words);

const written = (said: Said) => (said.kind === 'reply' ? said.reply.zh : said.zh);

async function say(query: string): Promise<Said[]> {
  const found = await Promise.all(dictionaryQueries(query).map((asked) => lexicon.search(asked, mostFound)));
  return searchSayable(all, { query, found: foundWords(found) });
}

const queriesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' = ') as [string, string]);

/** Queries whose wanted phrase is not among the first five. */
async function missed(name: string): Promise<{ share: number; count: number; misses: string[] }> {
  const queries = queriesOf(name);
  const misses: string[] = [];
  for (const [query, wanted] of queries) {
    const first = (await say(query)).slice(0, 5).map(written);
    if (!wanted.split('|').some((zh) => first.some((line) => line.includes(zh)))) {
      misses.push(`${query}: ${first.join(' ')}`);
    }
  }
  return { share: 1 - misses.length / queries.length, count: queries.length, misses };
}

/**
 * `say-apart.txt` was written by the same hand that wrote the lists of what people type, but after them and before any of its results
 * were seen; none of its queries is in `say-tuned.txt`. Scored for the first time it reached 90.8 %. One general fault that it showed
 * was mended then, characters of names and old books before words in use, which made it 91.4 %; no list was changed for it.
 */
test.each([
  ['say-tuned.txt', 0.97, 300],
  ['say-apart.txt', 0.9, 150],
])(
  'what is wanted is among the first five: %s',
  async (name, share, count) => {
    const score = await missed(name);
    console.info(`${name}: ${(score.share * 100).toFixed(1)} % of ${score.count} queries`);
    expect(score.count).toBeGreaterThanOrEqual(count);
    expect(score.share).toBeGreaterThanOrEqual(share);
  },
  20_000,
);

test('no query that was held apart is one that was tuned', () => {
  const tuned = new Set(queriesOf('say-tuned.txt').map(([query]) => query));
  expect(queriesOf('say-apart.txt').filter(([query]) => tuned.has(query))).toEqual([]);
});
