import { foldedUnits } from './fold';
import { flag, nameLevel } from './format';
import type { Keys } from './keys';
import type { OwnWords } from './own';
import { opaqueEnd } from './runs';
import { cut } from './segment';
import type { PageMark, Wanted } from './types';

const wordly = /[\p{L}\p{N}]/u;
/** A word of English, as far as its letters tell. */
const latin = /^[a-z][a-z'’-]+$/i;

/**
 * The words of a text that a reader wants marked: whole segments only, so that 上头 does not light up in 晚上头疼; those
 * of the glossary that are to be marked only when alone, only where nothing but punctuation, space, emoji or an edge is
 * beside them. The reader's own words come before the glossary's, those before the words above their level; what they
 * know is not marked.
 */
export function annotate(keys: Keys, text: string, wanted: Wanted, own?: OwnWords): PageMark[] {
  const units = foldedUnits(text);
  const cutting = cut(keys, units);
  const { count, ends, keys: found } = cutting;
  const marks: PageMark[] = [];

  /** Whether token `i` is one that a clause ends at. */
  const parts = (i: number) => {
    if (i < 0 || i >= count) return true;
    const start = i === 0 ? 0 : ends[i - 1]!;
    if (opaqueEnd(keys, units, start) === ends[i]) return true;
    return !wordly.test(text.slice(start, ends[i]));
  };
  const textOf = (i: number) => text.slice(i === 0 ? 0 : ends[i - 1]!, ends[i]);
  /** Whether token `i`, behind or before a space, is an English word that is none of the glossary's. */
  const isEnglish = (i: number) =>
    i >= 0 &&
    i < count &&
    latin.test(textOf(i)) &&
    (found[i]! < 0 || (keys.flags[found[i]!]! & flag.marked) === 0);
  /** In a sentence of English a word is English: the chill of “just chill” is no slang of the site. */
  const amongEnglish = (i: number) =>
    latin.test(textOf(i)) &&
    ((i > 1 && textOf(i - 1) === ' ' && isEnglish(i - 2)) ||
      (i + 2 < count && textOf(i + 1) === ' ' && isEnglish(i + 2)));
  const isTerm = (i: number, flags: number) =>
    (flags & flag.marked) !== 0 &&
    ((flags & flag.alone) === 0 || (parts(i - 1) && parts(i + 1))) &&
    !amongEnglish(i);

  for (let i = 0; i < count; i++) {
    const start = i === 0 ? 0 : ends[i - 1]!;
    const mark = (kind: PageMark['kind'], end: number, id?: string) =>
      marks.push({ start, end, id: id ?? String.fromCharCode(...units.subarray(start, end)), kind });

    const tokens = own?.across(units, cutting, i) ?? 0;
    if (tokens > 0) {
      i += tokens - 1;
      mark('mine', ends[i]!);
      continue;
    }
    const key = found[i]!;
    if (key < 0) continue;
    const flags = keys.flags[key]!;
    const knowledge = own?.of(key);
    if (knowledge === 'known' || (!wanted.sensitive && (flags & flag.sensitive) !== 0)) continue;
    const level = flags & flag.hsk;
    const id = () => keys.glossaryIds[keys.entriesOf(key)[0]!];
    if (knowledge === 'learning') mark('mine', ends[i]!, id());
    else if (wanted.glossary && isTerm(i, flags)) mark('word', ends[i]!, id());
    else if (level > wanted.above && level !== nameLevel) mark('level', ends[i]!, id());
  }
  return marks;
}
