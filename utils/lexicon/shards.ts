import { allSenses, glossaryEntry, readEntryText, readForms } from './entry-text';
import { fileNames, holderOf, LexiconFileError, openFile, startsOf } from './format';
import type { Headwords } from './headwords';
import type { Keys } from './keys';
import type { Entry } from './types';

const decoder = new TextDecoder();

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

interface Sources {
  read: (name: string) => Promise<ArrayBuffer>;
  keys: Keys;
  /** Read when the first entry is asked for. */
  headwords: () => Promise<Headwords>;
}

export function openEntries({ read, keys, headwords }: Sources): Entries {
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

  async function textOf(number: number): Promise<string> {
    const { first, offsets, bytes } = await shard(holderOf(keys.shardStarts, number));
    const at = number - first;
    return decoder.decode(bytes.subarray(offsets[at]!, offsets[at + 1]!));
  }

  async function get(number: number): Promise<Entry> {
    if (number < keys.glossaryIds.length) return glossaryEntry(await textOf(number));
    const [text, words] = await Promise.all([textOf(number), headwords()]);
    const own = readEntryText(text);
    const followed = await Promise.all(own.follows.map(textOf));
    const { traditional, simplified } = readForms(own.forms, words.spellings(number));
    const pinyin = words.pinyin(number);
    return {
      id: `${traditional}|${simplified}[${pinyin}]`,
      source: 'cedict',
      simplified,
      traditional,
      pinyin,
      senses: allSenses(own, followed.map(readEntryText)),
      ...(own.hsk && { hsk: own.hsk }),
    };
  }

  return { get: keepRecent(entriesKept, get) };
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
