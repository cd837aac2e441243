import { fileNames, LexiconFileError, openFile, startsOf } from './format';
import type { Keys } from './keys';
import type { Entry, Sense } from './types';

/**
 * How many shards stay in memory: at 64 kB each, 2 MB. Common words come first in the files, so that a page's words
 * sit in few of them.
 */
const shardsKept = 32;

/**
 * How many entries stay as objects, about a megabyte and a half: reading one again costs 8 µs, and the words around
 * the pointer come again and again.
 */
const entriesKept = 300;

interface Shard {
  first: number;
  offsets: Uint32Array;
  bytes: Uint8Array;
}

/** Entries by number, read from their shards when asked for. */
export interface Entries {
  get(number: number): Promise<Entry>;
}

export function openEntries(read: (name: string) => Promise<ArrayBuffer>, keys: Keys): Entries {
  async function load(index: number): Promise<Shard> {
    const name = fileNames.shard(index);
    const file = openFile(name, await read(name), 'entries', keys.build);
    const first = keys.shardStarts[index]!;
    const offsets = startsOf(file.u16(0));
    const bytes = file.u8(1);
    const count = keys.shardStarts[index + 1]! - first;
    if (offsets.length !== count + 1 || offsets[count] !== bytes.length) {
      throw new LexiconFileError(name, `${count} entries`, `${offsets.length - 1}`);
    }
    return { first, offsets, bytes };
  }

  const shard = keepRecent(shardsKept, load);

  return {
    get: keepRecent(entriesKept, async (number) => {
      const { first, offsets, bytes } = await shard(shardOf(keys.shardStarts, number));
      const at = number - first;
      return readEntry(bytes.subarray(offsets[at]!, offsets[at + 1]!));
    }),
  };
}

/** Remembers the last `most` answers. A failure is not remembered, so that the next call tries again. */
function keepRecent<T>(most: number, load: (index: number) => Promise<T>): (index: number) => Promise<T> {
  /** In order of use, the latest last. */
  const kept = new Map<number, Promise<T>>();
  return (index) => {
    let found = kept.get(index);
    if (found) kept.delete(index);
    else {
      found = load(index);
      found.catch(() => kept.delete(index));
    }
    kept.set(index, found);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return found;
  };
}

function shardOf(starts: Uint32Array, number: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= number) low = middle;
    else high = middle;
  }
  return low;
}

const decoder = new TextDecoder();

/**
 * An entry as the shard holds it: a line with glossary id (empty for CC-CEDICT), traditional, simplified, pinyin and
 * HSK level, parted by tabs; a line with the senses; for the glossary a line with the record.
 */
function readEntry(bytes: Uint8Array): Entry {
  const [head, senses, record] = decoder.decode(bytes).split('\n') as [string, string, string?];
  const [id, traditional, simplified, pinyin, hsk] = head.split('\t') as [
    string,
    string,
    string,
    string,
    string,
  ];
  const entry: Entry = {
    id: id || `${traditional}|${simplified}[${pinyin}]`,
    source: id ? 'glossary' : 'cedict',
    simplified,
    traditional,
    pinyin,
    senses: JSON.parse(senses) as Sense[],
  };
  if (hsk) entry.hsk = Number(hsk) as Entry['hsk'];
  if (record) entry.record = record;
  return entry;
}
