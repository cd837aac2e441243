import type { Sense } from '@/utils/lexicon/types';
import { stem, tellingWords } from './english';
import type { FoundWord } from './say';

/** As many words of a thought are asked for one by one. */
const mostAlone = 3;

/**
 * What the dictionary is asked for a thought: it finds only what has all words, and knows no endings, so the longest words are asked
 * for alone too, as they are typed and bare; two letters are the beginning of anything.
 */
export function dictionaryQueries(query: string): string[] {
  if (/\p{Script=Han}/u.test(query)) return [query.trim()];
  const words = tellingWords(query).slice(0, 8);
  const longest = words
    .filter((word) => word.length > 2)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostAlone);
  return [...new Set([words.join(' '), words.map(stem).join(' '), ...longest, ...longest.map(stem)])].filter(
    Boolean,
  );
}

/** So many words the dictionary is asked for at most: those that it puts first are not always those that people use. */
export const mostFound = 80;

interface Headword {
  id: string;
  simplified: string;
  senses: readonly Sense[];
  hsk?: number;
}

/** What the dictionary has answered, each word once, in the order of the answers. */
export function foundWords(answers: readonly (readonly Headword[])[]): FoundWord[] {
  const words = new Map<string, FoundWord>();
  for (const { id, simplified, senses, hsk } of answers.flat()) {
    if (words.has(id)) continue;
    const meanings = senses
      .flatMap(({ text }) => text.replace(/\([^)]*\)/g, '').split(/[;,]/))
      .map((meaning) => meaning.trim())
      .filter(Boolean);
    words.set(id, { id, zh: simplified, meanings, common: hsk !== undefined });
  }
  return [...words.values()];
}
