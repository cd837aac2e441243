import type { InterlinearWord } from '@/utils/lexicon/types';

/** What two lines under a title hold. */
const longestLine = 62;
/** Meanings that say nothing without a sentence around them. */
const small = new Set(
  'a am an and are as at be but by can even for from go have I in is it just me my no not of on only or so that the then this to very was will with you your'.split(
    ' ',
  ),
);

/**
 * One English line for a Chinese text: what its words mean, in their order; Latin words as they are. Empty where nothing of
 * it is known.
 */
export function glossLine(text: string, words: readonly InterlinearWord[]): string {
  const line: string[] = [];
  let length = 0;
  let known = false;
  for (const { start, end, gloss } of words) {
    const written = text.slice(start, end);
    const meaning = gloss || (/^[\p{Script=Latin}\d]+$/u.test(written) ? written : '');
    if (!meaning || small.has(meaning) || line.includes(meaning)) continue;
    if (length + meaning.length > longestLine) break;
    line.push(meaning);
    length += meaning.length + 3;
    known ||= gloss !== '';
  }
  return known ? line.join(' · ') : '';
}
