import { LexiconFileError, openFile } from './format';
import type { Keys } from './keys';
import { type Cut, cut, foldedUnits, partsOf } from './segment';
import { toneMarked } from './syllables';

/** Running-text pinyin over the table of readings. */
export interface Readings {
  read(text: string): (string | null)[];
}

/** @throws {LexiconFileError} when the file is not the readings of these keys. */
export function openReadings(name: string, buffer: ArrayBuffer, keys: Keys): Readings {
  const file = openFile(name, buffer, 'readings', keys.build);
  /** Number -> tone-marked syllable; 0 stands for none. */
  const syllables = file.text(0).split('\n');
  const marked = syllables.map((syllable) => (syllable === '' ? null : toneMarked(syllable)));
  const table = file.u16(1);
  if (table.length !== keys.size.units) {
    throw new LexiconFileError(name, `${keys.size.units} readings`, `${table.length}`);
  }

  return {
    read(text) {
      const units = foldedUnits(text);
      const places = new Uint16Array(units.length);
      const lay = (from: number, { count, ends, keys: found }: Cut) => {
        for (let i = 0, at = from; i < count; at = from + ends[i]!, i++) {
          const end = from + ends[i]!;
          const key = found[i]!;
          if (key < 0) continue;
          // A word without entries is read by its parts.
          if (!keys.hasEntry(key)) lay(at, partsOf(keys, units.subarray(at, end), key));
          else {
            const place = keys.readingAt(key, units[at]!);
            places.set(table.subarray(place, place + end - at), at);
          }
        }
      };
      lay(0, cut(keys, units));
      const out: (string | null)[] = [];
      for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1)
        out.push(marked[places[at]!]!);
      return out;
    },
  };
}
