import { foldedUnits } from './fold';
import { flag } from './format';
import type { Keys } from './keys';
import { opaqueEnd } from './runs';
import { cut } from './segment';
import type { Mark } from './types';

const wordly = /[\p{L}\p{N}]/u;

/**
 * The glossary words of a text that a reader would want marked: whole segments only, so that 上头 does not light up in
 * 晚上头疼; those to be marked only when alone, only where nothing but punctuation, space, emoji or an edge is beside
 * them.
 */
export function annotate(keys: Keys, text: string): Mark[] {
  const units = foldedUnits(text);
  const { count, ends, keys: found } = cut(keys, units);
  const marks: Mark[] = [];

  /** Whether token `i` is one that a clause ends at. */
  const parts = (i: number) => {
    if (i < 0 || i >= count) return true;
    const start = i === 0 ? 0 : ends[i - 1]!;
    if (opaqueEnd(keys, units, start) === ends[i]) return true;
    return !wordly.test(text.slice(start, ends[i]));
  };

  for (let i = 0; i < count; i++) {
    const key = found[i]!;
    if (key < 0) continue;
    const flags = keys.flags[key]!;
    if ((flags & flag.marked) === 0) continue;
    if ((flags & flag.alone) !== 0 && !(parts(i - 1) && parts(i + 1))) continue;
    const [entry] = keys.entriesOf(key);
    marks.push({ start: i === 0 ? 0 : ends[i - 1]!, end: ends[i]!, id: keys.glossaryIds[entry!]! });
  }
  return marks;
}
