import type { WordLookup } from '@/utils/messages';

/**
 * What was found; for a Chinese character or an emoji of the site of which nothing was found, a match that says so. The
 * reader has pointed at it, and silence would look like a fault.
 * @param at where the character stands in the text; the code of an emoji is one
 */
export function orUnknown(
  lookup: WordLookup,
  text: string,
  { offset, length }: { offset: number; length: number },
): WordLookup {
  const character = text.slice(offset, offset + length);
  if (lookup.matches.length > 0 || !/^\[.+\]$|\p{Script=Han}/u.test(character)) return lookup;
  const entry = {
    id: '',
    source: 'unknown' as const,
    simplified: character,
    traditional: character,
    pinyin: '',
    senses: [],
  };
  const start = offset;
  const end = offset + character.length;
  return { start, end, matches: [{ start, end, entries: [entry] }] };
}
