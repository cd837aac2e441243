import { formsText, writeEntryText } from '../entry-text';
import { fileNames, flag, listBit, nameLevel, noEntry, packFile, packLengths } from '../format';
import type { Key } from './keys';
import { isName } from './rank';
import type { Row } from './rows';

/** Bytes of text in a shard: one read gives a page's worth of neighbours, and a shard is decoded in no time. */
const shardBytes = 64 * 1024;

/** The first and the last spelling of every row, in the order of the keys. */
export function spellingsOf(sorted: string[], keys: Map<string, Key>): Map<Row, [string, string]> {
  const found = new Map<Row, [string, string]>();
  for (const spelling of sorted) {
    for (const row of keys.get(spelling)!.rows) found.set(row, [found.get(row)?.[0] ?? spelling, spelling]);
  }
  return found;
}

/** Fills `files` with the shards of `rows` and returns the first number of each, and their number at the end. */
export function packShards(
  rows: Row[],
  spellings: Map<Row, [string, string]>,
  { build, files }: { build: number; files: Map<string, Uint8Array> },
): number[] {
  const encoder = new TextEncoder();
  const starts: number[] = [];
  let texts: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    const all = new Uint8Array(size);
    let at = 0;
    for (const text of texts) {
      all.set(text, at);
      at += text.length;
    }
    const lengths = packLengths(texts.map(({ length }) => length));
    files.set(fileNames.shard(starts.length - 1), packFile('entries', build, [lengths, all]));
    texts = [];
    size = 0;
  };
  rows.forEach((row, number) => {
    if (texts.length === 0) starts.push(number);
    const text = encoder.encode(row.entry.record ?? textOf(row, spellings.get(row)!));
    texts.push(text);
    size += text.length;
    if (size >= shardBytes) flush();
  });
  if (texts.length > 0) flush();
  return [...starts, rows.length];
}

function textOf({ entry, definitions, follows }: Row, spellings: [string, string]): string {
  return writeEntryText({
    definitions,
    forms: formsText(entry, spellings),
    ...(entry.hsk && { hsk: entry.hsk }),
    follows: follows.map(({ number }) => number),
  });
}

export function packKeys(
  sorted: string[],
  keys: Map<string, Key>,
  rest: { shardStarts: number[]; ids: string[]; build: number },
): Uint8Array {
  const firstUnits: number[] = [];
  const bucketKeys: number[] = [];
  const bucketText: number[] = [];
  const starts = new Uint16Array(sorted.length);
  const text: number[] = [];
  const refs = new Uint32Array(sorted.length);
  const weights = new Uint8Array(sorted.length);
  const flags = new Uint8Array(sorted.length);
  const lists: number[] = [];

  sorted.forEach((spelling, i) => {
    const unit = spelling.charCodeAt(0);
    if (unit !== firstUnits.at(-1)) {
      firstUnits.push(unit);
      bucketKeys.push(i);
      bucketText.push(text.length);
    }
    const start = text.length - bucketText.at(-1)!;
    if (start > 0xffff) throw new Error(`more than 65,536 units of keys begin with ${spelling[0]}`);
    starts[i] = start;
    for (let j = 1; j < spelling.length; j++) text.push(spelling.charCodeAt(j));

    const key = keys.get(spelling)!;
    weights[i] = key.weight;
    flags[i] =
      (isName(key.rows[0]) ? nameLevel : key.hsk) |
      (key.marked === 'word' || key.marked === 'alone' ? flag.marked : 0) |
      (key.marked === 'alone' ? flag.alone : 0) |
      (key.measure ? flag.measure : 0) |
      (key.sum ? flag.sum : 0) |
      (key.sensitive ? flag.sensitive : 0);
    if (key.rows.length === 0) refs[i] = noEntry;
    else if (key.rows.length === 1) refs[i] = key.rows[0]!.number;
    else {
      refs[i] = listBit + lists.length;
      lists.push(key.rows.length, ...key.rows.map((row) => row.number));
    }
  });
  bucketKeys.push(sorted.length);
  bucketText.push(text.length);
  return packFile('keys', rest.build, [
    Uint16Array.from(firstUnits),
    Uint32Array.from(bucketKeys),
    Uint32Array.from(bucketText),
    starts,
    Uint16Array.from(text),
    refs,
    weights,
    flags,
    Uint32Array.from(lists),
    Uint32Array.from(rest.shardStarts),
    new TextEncoder().encode(rest.ids.join('\n')),
  ]);
}
