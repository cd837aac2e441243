import type { WordLookup } from '@/utils/messages';

/**
 * What was found; for a Chinese character of which nothing was found, a match that says so. The reader has pointed at
 * it, and silence would look like a fault.
 */
export function orUnknown(lookup: WordLookup, text: string, offset: number): WordLookup {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (lookup.matches.length > 0 || !/\p{Script=Han}/u.test(character)) return lookup;
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
