import { corpusSize, neverCut, weightSteps } from '../format';

/** jieba's `dict.txt`: a word, its count and its part of speech a line. */
export function parseFrequencies(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, row] of text.split('\n').entries()) {
    if (row === '') continue;
    const match = /^(\S+) (\d+)(?: \S+)?$/.exec(row);
    if (!match) throw new Error(`jieba dict.txt, line ${index + 1}: cannot read ${JSON.stringify(row)}`);
    counts.set(match[1]!, Number(match[2]));
  }
  return counts;
}

/** What a word that was never counted counts as, by its length in units: a long word is seldom there by chance. */
const uncounted = [0, 1, 4, 6, 12];

/** What a glossary weight from 1 to 9 counts as. 5, the default, is a word that one meets once in a long article. */
const glossaryCounts = [0, 1, 5, 30, 150, 600, 2000, 6000, 20_000, 80_000];

/** The byte of a count: what choosing the word costs. */
export function weightByte(count: number): number {
  return Math.min(neverCut - 1, Math.round(-Math.log(count / corpusSize) * weightSteps));
}

/** Characters that stand beside anything: a rare word with one of them is more often two words. */
const particles = /[的了得地着过不很吗呢吧在是]/;

/**
 * The weight of a dictionary word. A rare one of two characters costs a little less than these would on their own, or
 * else it would never be found: 好用 against 好 and 用.
 */
export function dictionaryWeight(word: string, counts: Map<string, number>): number {
  const weight = weightByte(counts.get(word) ?? uncounted[Math.min(word.length, uncounted.length - 1)]!);
  if (word.length !== 2 || particles.test(word)) return weight;
  const parts = [...word].reduce((sum, char) => sum + weightByte(counts.get(char) ?? 1), 0);
  return Math.min(weight, parts - 1);
}

export function glossaryWeight(word: string, counts: Map<string, number>, weight = 5): number {
  const own = glossaryCounts[weight]!;
  return weightByte(weight === 5 ? Math.max(counts.get(word) ?? 0, own) : own);
}
