import { packFile, packLengths } from '../format';
import { meaningWords, type Share, shareBits, shares } from '../meanings';
import { sound } from '../sound';
import type { GlossaryWord, Row } from './rows';

/** How many words a meaning may have for each of them to be much of it. */
const fewWords = 3;

/** The table of sounds: sorted by letters, each with its entries. */
export function packSounds(rows: Row[], build: number): Uint8Array {
  const entries = new Map<string, number[]>();
  for (const { entry, number } of rows) {
    // Whoever types a sound looks for a word that is written, not for one that is drawn: 种草, not 种🌿.
    if (/\p{Extended_Pictographic}/u.test(entry.simplified)) continue;
    const written = soundOf(entry.pinyin);
    if (written === '') continue;
    const there = entries.get(written);
    if (there) there.push(number);
    else entries.set(written, [number]);
  }
  const sorted = [...entries.keys()]
    .map((written) => ({ written, letters: written.replaceAll(/\d/g, '') }))
    .sort((a, b) => compare(a.letters, b.letters) || compare(a.written, b.written))
    .map(({ written }) => written);
  return packFile('sounds', build, [
    new TextEncoder().encode(sorted.join('')),
    packLengths(sorted.map(({ length }) => length)),
    packLengths(sorted.map((written) => entries.get(written)!.length)),
    Uint32Array.from(sorted.flatMap((written) => entries.get(written)!)),
  ]);
}

/** `zhong4cao3`: each syllable with its tone behind it, 0 for none; ü as v. */
function soundOf(pinyin: string): string {
  const { letters, starts, tones } = sound(pinyin);
  return starts
    .map((start, index) => {
      const syllable = letters.slice(start, starts[index + 1]);
      const tone = [...tones].find(([at]) => at >= start && at < start + syllable.length)?.[1] ?? '0';
      return syllable.replaceAll('ü', 'v') + tone;
    })
    .join('');
}

/** The table of meanings: English words, each with the entries in whose meanings it stands. */
export function packMeanings(rows: Row[], glossary: GlossaryWord[], build: number): Uint8Array {
  const explained = new Map(glossary.map((word) => [word.id, word]));
  const postings = new Map<string, Map<number, Share>>();
  const note = (number: number, text: string, share?: Share) => {
    const words = meaningWords(text);
    const own = words.length === 1 ? shares.whole : words.length <= fewWords ? shares.few : shares.many;
    for (const word of words) {
      const entries = postings.get(word) ?? new Map<number, Share>();
      if (!postings.has(word)) postings.set(word, entries);
      const now = share ?? own;
      entries.set(number, Math.min(now, entries.get(number) ?? now) as Share);
    }
  };
  for (const { entry, number } of rows) {
    for (const { text } of entry.senses) {
      for (const part of text.split(';')) {
        note(number, part.replaceAll(/\([^()]*\)/g, ' '));
        for (const [aside] of part.matchAll(/\([^()]*\)/g)) note(number, aside, shares.many);
      }
    }
    const word = entry.source === 'glossary' ? explained.get(entry.id) : undefined;
    if (word)
      for (const text of [word.short, word.literal, word.explanation]) note(number, text ?? '', shares.many);
  }
  const sorted = [...postings.keys()].sort(compare);
  const packed = sorted.map((word) => packPostings([...postings.get(word)!]));
  return packFile('meanings', build, [
    new TextEncoder().encode(sorted.join('\n')),
    offsets(packed.map(({ length }) => length)),
    Uint8Array.from(packed.flat()),
  ]);
}

/** The bytes of postings, entries ascending: each the difference to the one before and its share, seven bits a byte. */
function packPostings(postings: [number, Share][]): number[] {
  let before = 0;
  return postings.flatMap(([number, share]) => {
    const bytes: number[] = [];
    let rest = ((number - before) << shareBits) | share;
    before = number;
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    return [...bytes, rest];
  });
}

/** Where each begins when they follow one another, and where the last ends. */
function offsets(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = starts[i]! + length;
  });
  return starts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
