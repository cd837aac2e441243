import { packFile, packLengths } from '../format';
import { meaningWords, type Share, shareBits, shares } from '../meanings';
import type { GlossaryWord, Row } from './rows';

/** How many words a meaning may have for each of them to be much of it. */
const fewWords = 3;

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
    packLengths(packed.map(({ length }) => length)),
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
