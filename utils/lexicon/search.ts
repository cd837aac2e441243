import { foldedUnits } from './fold';
import type { Keys } from './keys';
import { type Meanings, meaningWords, type Share, shares } from './meanings';
import { sound } from './sound';
import type { Sounds } from './sounds';

/** What a search needs: the keys, and the two tables that lead back to them. */
export interface Indexes {
  keys: Keys;
  sounds: Sounds;
  meanings: Meanings;
}

/** Longer queries find nothing. */
const longestQuery = 100;

/**
 * The numbers of the entries that a query means, best first: hanzi with which a word begins, pinyin with or without tones, or
 * English. What is all that a word is written, sounds or means comes first, then what it begins with or means among few words,
 * then the rest; of equals the glossary before the dictionary, and the more frequent word before the rarer one.
 */
export function searchHeadwords({ keys, sounds, meanings }: Indexes, query: string, limit: number): number[] {
  const text = query.trim();
  if (text === '' || text.length > longestQuery) return [];
  /** Entry -> its place; less is better. */
  const places = new Map<number, number>();
  const found = (entry: number, place: number) => {
    const there = places.get(entry);
    if (there === undefined || place < there) places.set(entry, place);
  };

  const units = foldedUnits(text);
  for (const { key, whole } of keys.beginning(units)) {
    for (const entry of keys.entriesOf(key)) found(entry, whole ? 0 : 1);
  }
  if (!/\p{Script=Han}/u.test(text)) {
    const asked = sound(text);
    if (spelt.test(text.normalize('NFD')) && asked.letters !== '') {
      // One letter begins thousands of words, and is none.
      sounds.search(asked, (entry, whole) => {
        if (whole || asked.letters.length > 1) found(entry, whole ? 0 : 2);
      });
    }
    // A tone says that it is pinyin; what is none after all, as café, is English.
    if (asked.tones.size === 0 || places.size === 0) {
      const words = meaningWords(text);
      if (words.length > 0) for (const [entry, share] of meanings.search(words)) found(entry, placeOf(share));
    }
  }
  return firstOf(places, limit);
}

/** Letters, tone numbers and marks, and what parts syllables. */
const spelt = /^[\p{Script=Latin}\p{M}1-5:'’\s-]+$/u;

function placeOf(share: Share): number {
  return share === shares.whole ? 0 : share === shares.few ? 2 : 3;
}

/** The best of them: an entry's number is its rank, since the glossary and then the frequent words come first in the files. */
function firstOf(places: ReadonlyMap<number, number>, limit: number): number[] {
  return [...places]
    .sort(([one, place], [other, otherPlace]) => place - otherPlace || one - other)
    .slice(0, limit)
    .map(([entry]) => entry);
}
