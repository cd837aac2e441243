import { LexiconFileError, openFile } from './format';
import type { Keys } from './keys';

/** How every entry is written and read: its keys, and the reading of each of their characters. */
export interface Headwords {
  /** The first and the last of an entry's spellings, folded: the same when it has but one. */
  spellings(entry: number): [string, string];
  /** Numbered pinyin of an entry, as its dictionary writes it. */
  pinyin(entry: number): string;
  /** The pinyin of all entries, syllable by syllable: made for searching, it takes a tenth of a second. */
  syllables(): Syllables;
  /** Entries that are drawn with an emoji, so that nobody looks for them by their sound. */
  drawn: ReadonlySet<number>;
}

export interface Syllables {
  /** Each syllable that there is, as it is written. */
  texts: string[];
  /** Where the syllables of each entry begin in `numbers`, and at the end where the last one's end. */
  starts: Uint32Array;
  /** Which of `texts` they are, entry after entry. */
  numbers: Uint16Array;
}

/** Of how many entries the file says where their readings begin only for the first: the rest is counted. */
export const block = 16;

/** @throws {LexiconFileError} when the file is not the readings of these keys. */
export function openHeadwords(name: string, buffer: ArrayBuffer, keys: Keys): Headwords {
  const file = openFile(name, buffer, 'readings', keys.build);
  /** A character and its readings, `长zhang3 chang2`, sorted by the characters. */
  const lines = file.text(0).split('\n');
  /** Which of its character's readings each character has: 0 is the usual one. */
  const ranks = file.u8(1);
  const written = file.text(3).split('\n');
  /** The pinyin that does not go with the characters, one by one. */
  const whole = new Map(Array.from(file.u32(2), (entry, i) => [entry, written[i] ?? '']));

  const blocks = file.u32(5);
  const { first, last } = keys.ends();
  if (blocks.length !== Math.ceil(first.length / block) + 1 || blocks.at(-1) !== ranks.length) {
    throw new LexiconFileError(name, `readings of ${first.length} entries`, `${ranks.length} characters`);
  }

  /** Where the ranks of an entry begin: it has one for every unit of its first spelling. */
  function startOf(entry: number): number {
    let at = blocks[Math.floor(entry / block)]!;
    for (let before = entry - (entry % block); before < entry; before++) at += keys.lengthOf(first[before]!);
    return at;
  }

  function readingsOf(char: string): string[] {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lines[middle]! < char) low = middle + 1;
      else high = middle;
    }
    return lines[low]?.slice(char.length).split(' ') ?? [];
  }

  return {
    spellings: (entry) => [keys.spelling(first[entry]!), keys.spelling(last[entry]!)],

    pinyin(entry) {
      const given = whole.get(entry);
      if (given !== undefined) return given;
      let at = startOf(entry);
      let pinyin = '';
      for (const char of keys.spelling(first[entry]!)) {
        if (pinyin !== '') pinyin += ' ';
        pinyin += readingsOf(char)[ranks[at]!] ?? '';
        at += char.length;
      }
      return pinyin;
    },

    syllables() {
      const numberOf = new Map<string, number>();
      const numbered = (syllables: string): number[] =>
        syllables.split(' ').map((syllable) => {
          const number = numberOf.get(syllable) ?? numberOf.size;
          numberOf.set(syllable, number);
          return number;
        });
      const ofChar = new Map(lines.map((line) => [charOf(line), numbered(line.slice(charOf(line).length))]));
      const given = new Map([...whole].map(([entry, pinyin]) => [entry, numbered(pinyin)]));

      const found: number[] = [];
      const starts = new Uint32Array(first.length + 1);
      let at = 0;
      for (let entry = 0; entry < first.length; entry++) {
        const other = given.get(entry);
        if (other) found.push(...other);
        for (const char of keys.spelling(first[entry]!)) {
          if (!other) found.push(ofChar.get(char)?.[ranks[at]!] ?? 0);
          at += char.length;
        }
        starts[entry + 1] = found.length;
      }
      return { texts: [...numberOf.keys()], starts, numbers: Uint16Array.from(found) };
    },

    drawn: new Set(file.u32(4)),
  };
}

const charOf = (line: string) => String.fromCodePoint(line.codePointAt(0) ?? 0);
