import { LexiconFileError, openFile, startsOf } from './format';
import type { Keys } from './keys';

/** How much of a meaning a word is: all of it, as "recommend" of "to recommend", one of a few words, or one of many. */
export const shares = { whole: 0, few: 1, many: 2 } as const;
export type Share = (typeof shares)[keyof typeof shares];

/** The English words of all meanings, sorted and searched in place: in which entries each stands. */
export interface Meanings {
  /**
   * The entries in whose meanings all of `words` stand, and how much they are of it; the last word may be the beginning of one.
   * In no order.
   */
  search(words: readonly string[]): Map<number, Share>;
}

/** Bits of a posting that hold the share, below how much the entry's number is more than that of the one before. */
export const shareBits = 2;
/** As many words as one beginning may stand for; they are in no order of use, so a beginning of one letter finds few. */
const mostEndings = 400;

/** @throws {LexiconFileError} when the file is not the meanings of these keys. */
export function openMeanings(name: string, buffer: ArrayBuffer, keys: Keys): Meanings {
  const file = openFile(name, buffer, 'meanings', keys.build);
  const words = file.text(0).split('\n');
  const firstPosting = startsOf(file.u16(1));
  const postings = file.u8(2);
  if (firstPosting.length !== words.length + 1 || firstPosting[words.length] !== postings.length) {
    throw new LexiconFileError(name, `columns of ${words.length} words`, 'columns of other lengths');
  }

  function firstFrom(word: string): number {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (words[middle]! >= word) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function collect(index: number, worst: Share, into: Map<number, Share>): void {
    const end = firstPosting[index + 1]!;
    let entry = 0;
    for (let at = firstPosting[index]!; at < end; ) {
      let posting = 0;
      let byte: number;
      let shift = 0;
      do {
        byte = postings[at++]!;
        posting |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte > 0x7f && at < end);
      entry += posting >>> shareBits;
      const share = Math.max(posting & ((1 << shareBits) - 1), worst) as Share;
      const there = into.get(entry);
      if (there === undefined || share < there) into.set(entry, share);
    }
  }

  function entriesOf(word: string, beginning: boolean): Map<number, Share> {
    const found = new Map<number, Share>();
    const first = firstFrom(word);
    if (words[first] === word) collect(first, shares.whole, found);
    if (!beginning || word.length < 3) return found;
    const longer = words[first] === word ? first + 1 : first;
    for (let at = longer; at < longer + mostEndings && words[at]?.startsWith(word); at++) {
      collect(at, shares.many, found);
    }
    return found;
  }

  return {
    search(asked) {
      const each = asked.map((word, index) => entriesOf(word, index === asked.length - 1));
      const [first = new Map<number, Share>(), ...rest] = each.sort((one, other) => one.size - other.size);
      if (rest.length === 0) return first;
      const found = new Map<number, Share>();
      for (const [entry, share] of first) {
        const others = rest.map((one) => one.get(entry));
        // Several words are a part of a meaning together: none of them is all of it.
        if (others.every((one) => one !== undefined)) {
          found.set(entry, Math.max(shares.few, share, ...(others as Share[])) as Share);
        }
      }
      return found;
    },
  };
}

/** Words that say nothing of a meaning. */
const empty = new Set('a an the to of or and sth sb be'.split(' '));

/** The English words of a text as they are looked for: small letters without accents, and without what says nothing. */
export function meaningWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9][a-z0-9']*/g) ?? [];
  return words.map((word) => word.replace(/'s?$/, '')).filter((word) => word !== '' && !empty.has(word));
}
