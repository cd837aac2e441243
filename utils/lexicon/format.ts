/** The container that all lexicon files share. FORMAT.md beside this file describes the bytes. */

/** Raised with every change of layout; a reader refuses any other. */
export const version = 3;

export const magics = {
  keys: 'LRWK',
  entries: 'LRWE',
  readings: 'LRWR',
  meanings: 'LRWM',
} as const;
export type Kind = keyof typeof magics;

export const fileNames = {
  keys: 'keys.bin',
  readings: 'readings.bin',
  meanings: 'meanings.bin',
  /** Plain JSON, for the pages: the starter packs of the glossary. */
  packs: 'packs.json',
  /** Plain JSON, for the pages: the reply kit, and what a draft is warned of. */
  replies: 'replies.json',
  shard: (index: number) => `entries-${String(index).padStart(3, '0')}.bin`,
} as const;

/** Bytes before the section table: magic, version, file length, build, number of sections. */
const fixedBytes = 20;

/** A reference without an entry: a word that exists for segmentation only. */
export const noEntry = 0xffffffff;
/** Set in a reference that points into the lists instead of at one entry. */
export const listBit = 0x80000000;

/** Bits of a key's flags byte; the low three are the HSK 2.0 level, 0 for none, 7 for a name. */
export const flag = {
  hsk: 0b111,
  marked: 0b1000,
  alone: 0b10000,
  measure: 0b100000,
  sum: 0b1000000,
  sensitive: 0b10000000,
} as const;

/** In place of a level: a name belongs to none, whatever list has it. */
export const nameLevel = 7;

/** The weight of a word that is the sum of its parts and is never cut as one: 一家 is one and a measure word. */
export const neverCut = 255;

/**
 * What a weight byte means: the cost of choosing the word, -ln(frequency / all) in steps of 1/14, so that 251
 * is a word that was counted once.
 */
export const weightSteps = 14;
export const corpusSize = 60_101_964;

/** A lexicon file that cannot be used. The message names the file and what was expected. */
export class LexiconFileError extends Error {
  override readonly name = 'LexiconFileError';
  readonly code = 'lexicon-unreadable';

  constructor(file: string, expected: string, found: string) {
    super(`${file}: expected ${expected}, found ${found}`);
  }
}

/** One file of the lexicon: sections, each padded to four bytes. */
export function packFile(kind: Kind, build: number, sections: ArrayBufferView[]): Uint8Array {
  let at = fixedBytes + sections.length * 8;
  const places = sections.map((section) => {
    const place = at;
    at += (section.byteLength + 3) & ~3;
    return place;
  });
  const file = new Uint8Array(at);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(magics[kind]));
  view.setUint32(4, version, true);
  view.setUint32(8, at, true);
  view.setUint32(12, build, true);
  view.setUint32(16, sections.length, true);
  sections.forEach((section, i) => {
    view.setUint32(fixedBytes + i * 8, places[i]!, true);
    view.setUint32(fixedBytes + i * 8 + 4, section.byteLength, true);
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), places[i]!);
  });
  return file;
}

export interface OpenFile {
  /** Hash of what the file was built from: the files of one build carry the same. */
  build: number;
  u8(section: number): Uint8Array;
  u16(section: number): Uint16Array;
  u32(section: number): Uint32Array;
  text(section: number): string;
}

/**
 * Checks a file and gives views on its sections, without copying.
 * @throws {LexiconFileError} when it is truncated, foreign, of another version or of another build.
 */
export function openFile(name: string, buffer: ArrayBuffer, kind: Kind, build?: number): OpenFile {
  const fail = (expected: string, found: string): never => {
    throw new LexiconFileError(name, expected, found);
  };
  const bytes = buffer.byteLength;
  if (bytes < fixedBytes) fail(`a header of ${fixedBytes} bytes`, `${bytes} bytes`);
  const view = new DataView(buffer);
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4));
  if (magic !== magics[kind]) fail(`the mark ${magics[kind]}`, JSON.stringify(magic));
  const head = [4, 8, 12, 16].map((at) => view.getUint32(at, true));
  const [found, length, from, count] = head as [number, number, number, number];
  if (found !== version) fail(`format version ${version}`, `version ${found}`);
  if (length !== bytes) fail(`${length} bytes`, `${bytes} bytes`);
  if (build !== undefined && from !== build)
    fail(`build ${build.toString(16)}`, `build ${from.toString(16)}`);
  if (fixedBytes + count * 8 > bytes) fail(`${count} sections`, `${bytes} bytes`);

  const section = (index: number, width: number): [ArrayBuffer, number, number] => {
    if (index >= count) fail(`a section ${index}`, `${count} sections`);
    const start = view.getUint32(fixedBytes + index * 8, true);
    const size = view.getUint32(fixedBytes + index * 8 + 4, true);
    if (start % 4 !== 0 || size % width !== 0 || start + size > bytes) {
      fail(`section ${index} inside the file`, `bytes ${start} to ${start + size} of ${bytes}`);
    }
    return [buffer, start, size / width];
  };
  return {
    build: from,
    u8: (index) => new Uint8Array(...section(index, 1)),
    u16: (index) => new Uint16Array(...section(index, 2)),
    u32: (index) => new Uint32Array(...section(index, 4)),
    text: (index) => new TextDecoder().decode(new Uint8Array(...section(index, 1))),
  };
}

/** Lengths as they are written where many things follow one another: they pack better than where each begins. */
export function packLengths(lengths: readonly number[]): Uint16Array {
  const longest = lengths.reduce((one, other) => Math.max(one, other), 0);
  if (longest > 0xffff) throw new Error(`${longest} is too long to be written in two bytes`);
  return Uint16Array.from(lengths);
}

/** Where each begins, and where the last ends. */
export function startsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

/** Which of the things that begin at `starts`, the last of which is the end, holds the place `at`. */
export function holderOf(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}
