import { hasRules, readingIn } from './context';
import { foldedUnits } from './fold';
import { LexiconFileError, openFile } from './format';
import type { Keys } from './keys';
import { neighbours } from './neighbours';
import { type Cut, cut, partsOf } from './segment';
import { toneMarked } from './syllables';
import { changeTones } from './tone-change';

export interface ReadingOptions {
  /** Write 一 and 不 as they are spoken before the next syllable: yí gè, yì tiān, bú shì. */
  toneChange?: boolean;
}

/** Running-text pinyin over the table of readings. */
export interface Readings {
  /** Tone-marked. */
  read(text: string, options?: ReadingOptions): (string | null)[];
  /** As the dictionary writes them: `zhong4`. */
  numbered(text: string): (string | null)[];
}

/** @throws {LexiconFileError} when the file is not the readings of these keys. */
export function openReadings(name: string, buffer: ArrayBuffer, keys: Keys): Readings {
  const file = openFile(name, buffer, 'readings', keys.build);
  /** Number -> numbered syllable; 0 stands for none. */
  const syllables = file
    .text(0)
    .split('\n')
    .map((syllable) => syllable || null);
  const table = file.u16(1);
  if (table.length !== keys.size.units) {
    throw new LexiconFileError(name, `${keys.size.units} readings`, `${table.length}`);
  }

  function copy(places: Uint16Array, units: Uint16Array, start: number, end: number, key: number) {
    if (key < 0) return;
    const place = keys.readingAt(key, units[start]!);
    places.set(table.subarray(place, place + end - start), start);
  }

  /** Readings of a cut, as places of the table copied beside the units; 0 where nothing is known. */
  function lay(places: Uint16Array, units: Uint16Array, from: number, { count, ends, keys: found }: Cut) {
    for (let i = 0, at = from; i < count; i++) {
      const end = from + ends[i]!;
      const key = found[i]!;
      if (key >= 0) copy(places, units, at, end, key);
      if (end > at + 1 && places.subarray(at, end).every((number) => number === 0)) {
        // A number, a word of the glossary that says no reading, or one kept whole without an entry: by its parts.
        const parts = partsOf(keys, units.subarray(at, end), key);
        if (parts.count > 1) lay(places, units, at, parts);
        else for (let j = at; j < end; j++) copy(places, units, j, j + 1, keys.exact(units, j, j + 1));
      }
      at = end;
    }
  }

  function numbered(text: string): (string | null)[] {
    const units = foldedUnits(text);
    const words = cut(keys, units);
    const places = new Uint16Array(units.length);
    lay(places, units, 0, words);

    const found: (string | null)[] = [];
    for (let i = 0, at = 0; i < words.count; i++) {
      const end = words.ends[i]!;
      const inContext = end === at + 1 ? ruled(text, words, i) : undefined;
      for (; at < end; at += text.codePointAt(at)! > 0xffff ? 2 : 1) {
        found.push(inContext ?? syllables[places[at]!]!);
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
