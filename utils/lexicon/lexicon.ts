import { annotate } from './annotate';
import { foldedUnits } from './fold';
import { fileNames, flag } from './format';
import { openHeadwords } from './headwords';
import { interlinear } from './interlinear';
import { openKeys } from './keys';
import { spansAt } from './lookup';
import { openMeanings } from './meanings';
import { type OwnWords, openOwnWords } from './own';
import { openReadings, type ReadingOptions } from './readings';
import { type Indexes, searchHeadwords } from './search';
import { cut, partsOf } from './segment';
import { openEntries } from './shards';
import { openSounds } from './sounds';
import type {
  Entry,
  InterlinearWord,
  Lookup,
  Mark,
  Match,
  PageMark,
  ReadersWords,
  Token,
  Wanted,
} from './types';

export { LexiconFileError } from './format';
export type { OwnWords } from './own';

/** The language core over the built files. Every method takes any string, lone surrogates and all, and never throws
 * for what the text is; those that return a promise reject with a `LexiconFileError` when a file cannot be used. */
export interface Lexicon {
  /**
   * What is written around the character at `offset` (UTF-16): the segment first, then longer words that hold it, then
   * its parts, then words across its edge. `matches` is empty, and the span too, when `offset` is outside the text.
   */
  lookup(text: string, offset: number): Promise<Lookup>;
  /** The words of the text, in order, covering all of it. */
  segment(text: string): Token[];
  /** The glossary words that a reader would want marked, in order. */
  annotate(text: string): Mark[];
  /** What one reader wants marked, in order. `own` comes from this lexicon's `own`. */
  marks(text: string, wanted: Wanted, own?: OwnWords): PageMark[];
  /** A reader’s words, made ready for `marks`: made once, and kept as long as they stay the same. */
  own(words: ReadersWords): OwnWords;
  /** Tone-marked readings in context, one a code point; null for what is not hanzi or has no known reading. */
  pinyin(text: string, options?: ReadingOptions): Promise<(string | null)[]>;
  /** The words of the text, in order, covering all of it, each with its readings in context and the line under it. */
  interlinear(text: string): Promise<InterlinearWord[]>;
  /**
   * The words that a compound is the sum of, 牛肉 and 面 of 牛肉面, or null when `word` has a meaning of its own, is no
   * headword or cannot be cut. A judgement by comparing definitions: right far more often than not.
   */
  parts(word: string): string[] | null;
  /**
   * The entries of a headword, simplified or traditional, best first; none when it is no headword. They are shared:
   * copy one before changing it.
   */
  entries(headword: string): Promise<Entry[]>;
  /**
   * The entries that a query means, best first, at most `limit`: hanzi with which a word begins, pinyin with or without tones
   * (`zhongcao`, `zhong4 cao3`, `zhòngcǎo`), or English. What the glossary explains, the dictionary is not asked for. Reads the two tables that it needs when it is first asked.
   */
  search(query: string, limit: number): Promise<Entry[]>;
  /** The entries of these glossary ids, in order; an id that there is not has none. */
  glossary(ids: readonly string[]): Promise<Entry[]>;
}

const everyTerm: Wanted = { glossary: true, sensitive: true, above: 6 };

/**
 * Opens the lexicon. Reads the key table only; shards and readings follow when they are needed.
 * @param read gives a built file by its name, such as `keys.bin`.
 * @throws {LexiconFileError} when a file is truncated or foreign; whatever `read` throws.
 */
export async function openLexicon(read: (name: string) => Promise<ArrayBuffer>): Promise<Lexicon> {
  const keys = openKeys(fileNames.keys, await read(fileNames.keys));
  const headwords = once(async () => {
    return openHeadwords(fileNames.readings, await read(fileNames.readings), keys);
  });
  const store = openEntries({ read, keys, headwords });
  const readings = once(async () => openReadings(keys, await headwords()));
  const indexes = once(async (): Promise<Indexes> => {
    const [words, buffer] = await Promise.all([headwords(), read(fileNames.meanings)]);
    return { keys, sounds: openSounds(words), meanings: openMeanings(fileNames.meanings, buffer, keys) };
  });

  const numberOf = new Map(keys.glossaryIds.map((id, number) => [id, number]));
  const entriesOf = (key: number): Promise<Entry[]> =>
    Promise.all(keys.entriesOf(key).map((number) => store.get(number)));

  return {
    async lookup(text, offset) {
      const { start, end, spans } = spansAt(keys, text, offset);
      const matches = await Promise.all(
        spans.map(async (span): Promise<Match> => {
          return { start: span.start, end: span.end, entries: await entriesOf(span.key) };
        }),
      );
      // Words that are there to be cut as one have no entries.
      return { start, end, matches: matches.filter((match) => match.entries.length > 0) };
    },

    segment(text) {
      const { count, ends, keys: found } = cut(keys, foldedUnits(text));
      return Array.from({ length: count }, (_, i) => ({
        start: i === 0 ? 0 : ends[i - 1]!,
        end: ends[i]!,
        known: found[i]! >= 0,
      }));
    },

    annotate: (text) => annotate(keys, text, everyTerm).map(({ start, end, id }) => ({ start, end, id })),
    marks: (text, wanted, own) => annotate(keys, text, wanted, own),
    own: (words) => openOwnWords(keys, words),

    async pinyin(text, options) {
      return (await readings()).read(text, options);
    },

    async interlinear(text) {
      return interlinear(text, keys, { entriesOf, readings: await readings() });
    },

    parts(word) {
      const units = foldedUnits(word);
      const key = keys.exact(units, 0, units.length);
      if (key < 0 || (keys.flags[key]! & flag.sum) === 0) return null;
      const { ends } = partsOf(keys, units, key);
      return Array.from(ends, (end, i) => word.slice(i === 0 ? 0 : ends[i - 1]!, end));
    },

    async entries(headword) {
      const key = keys.exact(foldedUnits(headword), 0, headword.length);
      return key < 0 ? [] : entriesOf(key);
    },

    async search(query, limit) {
      const numbers = searchHeadwords(await indexes(), query, limit);
      return eachOnce(await Promise.all(numbers.map((number) => store.get(number))));
    },

    glossary(ids) {
      const numbers = ids.map((id) => numberOf.get(id)).filter((number) => number !== undefined);
      return Promise.all(numbers.map((number) => store.get(number)));
    },
  };
}

/** Entries without those of a word, so read, that is there already. */
function eachOnce(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ simplified, pinyin }) => {
    const key = `${simplified} ${pinyin.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What `open` gives, opened when it is first asked for; after a failure the next call tries again. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
