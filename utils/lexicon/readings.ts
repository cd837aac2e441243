import { hasRules, readingIn } from './context';
import { foldedUnits } from './fold';
import type { Headwords } from './headwords';
import type { Keys } from './keys';
import { neighbours } from './neighbours';
import { type Cut, cut, partsOf } from './segment';
import { toneMarked } from './syllables';
import { changeTones } from './tone-change';

export interface ReadingOptions {
  /** Write 一 and 不 as they are spoken before the next syllable: yí gè, yì tiān, bú shì. */
  toneChange?: boolean;
}

/** Running-text pinyin. */
export interface Readings {
  /** Tone-marked. */
  read(text: string, options?: ReadingOptions): (string | null)[];
  /** As the dictionary writes them: `zhong4`. */
  numbered(text: string): (string | null)[];
}

/** How many words' readings stay: those of a page come again and again. */
const wordsKept = 2000;

export function openReadings(keys: Keys, headwords: Headwords): Readings {
  const kept = new Map<number, string[]>();

  /** The syllable of each hanzi of a key, at its first unit, in the best reading that has one for each. */
  function readingsOf(key: number): string[] {
    const chars = [...keys.spelling(key)];
    const hanzi = chars.filter((char) => han.test(char)).length;
    const fitting = keys
      .entriesOf(key)
      .map((entry) =>
        headwords
          .pinyin(entry)
          .toLowerCase()
          .split(' ')
          .filter((syllable) => spoken.test(syllable)),
      )
      .find((syllables) => syllables.length === hanzi);
    let next = 0;
    return chars.flatMap((char) => {
      const syllable = (han.test(char) && fitting?.[next++]) || '';
      return [syllable === 'xx5' ? '' : syllable, ...(char.length === 2 ? [''] : [])];
    });
  }

  function copy(places: string[], start: number, key: number) {
    if (key < 0) return;
    const readings = kept.get(key) ?? readingsOf(key);
    if (kept.size === wordsKept) kept.clear();
    kept.set(key, readings);
    for (let i = 0; i < readings.length; i++) places[start + i] = readings[i]!;
  }

  /** The readings of a cut, laid beside the units; empty where nothing is known. */
  function lay(places: string[], units: Uint16Array, from: number, { count, ends, keys: found }: Cut) {
    for (let i = 0, at = from; i < count; i++) {
      const end = from + ends[i]!;
      const key = found[i]!;
      copy(places, at, key);
      if (end > at + 1 && places.slice(at, end).every((syllable) => syllable === '')) {
        // A number, a word of the glossary that says no reading, or one kept whole without an entry: by its parts.
        const parts = partsOf(keys, units.subarray(at, end), key);
        if (parts.count > 1) lay(places, units, at, parts);
        else for (let j = at; j < end; j++) copy(places, j, keys.exact(units, j, j + 1));
      }
      at = end;
    }
  }

  function numbered(text: string): (string | null)[] {
    const units = foldedUnits(text);
    const words = cut(keys, units);
    const places = new Array<string>(units.length).fill('');
    lay(places, units, 0, words);

    const found: (string | null)[] = [];
    for (let i = 0, at = 0; i < words.count; i++) {
      const end = words.ends[i]!;
      const inContext = end === at + 1 ? ruled(text, words, i) : undefined;
      for (; at < end; at += text.codePointAt(at)! > 0xffff ? 2 : 1) {
        found.push(inContext ?? (places[at] || null));
      }
    }
    return found;
  }

  return {
    numbered,
    read(text, { toneChange = false } = {}) {
      const found = numbered(text);
      const spoken = toneChange ? changeTones([...text], found) : found;
      return spoken.map((syllable) => syllable && mark(syllable));
    },
  };
}

const han = /\p{Script=Han}/u;
/** A syllable that is one, and no letter or sign. */
const spoken = /[a-z:][1-5]$/;

/** Tone marks of syllables seen before: there are about 1,500. */
const marks = new Map<string, string>();

function mark(syllable: string): string {
  let marked = marks.get(syllable);
  if (marked === undefined) {
    marked = toneMarked(syllable);
    marks.set(syllable, marked);
  }
  return marked;
}

/** What the neighbours of a one-character word ask for. */
function ruled(text: string, { count, ends }: Cut, i: number): string | undefined {
  const start = i === 0 ? 0 : ends[i - 1]!;
  const char = text[start]!;
  if (!hasRules(char)) return undefined;
  const { left, right } = neighbours(text, { count, ends }, i);
  return readingIn(char, left, right);
}
