import { corpusSize, weightSteps } from '../format';

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
  return Math.min(255, Math.round(-Math.log(count / corpusSize) * weightSteps));
}

export function dictionaryCount(counted: number | undefined, length: number): number {
  return Math.max(counted ?? 0, uncounted[Math.min(length, uncounted.length - 1)]!);
}

export function glossaryCount(counted: number | undefined, weight = 5): number {
  const own = glossaryCounts[weight]!;
  return weight === 5 ? Math.max(counted ?? 0, own) : own;
}
