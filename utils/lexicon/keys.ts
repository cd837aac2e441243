import { holderOf, LexiconFileError, listBit, noEntry, openFile } from './format';

/** Longest key, in UTF-16 units: the longest sayings have 19, the glossary allows 40. */
export const longestKey = 40;

/** The keys found at one place of a text, shortest first. Re-used from call to call: read it before the next. */
export interface Hits {
  count: number;
  /** Offset just behind each key, in the units that were searched. */
  ends: Uint32Array;
  keys: Uint32Array;
}

/**
 * The sorted key table, searched in place: the keys with one first unit form a bucket, and every further unit
 * narrows the range of keys by binary search.
 */
export interface Keys {
  build: number;
  weights: Uint8Array;
  flags: Uint8Array;
  /** First entry number of each shard, and the number of entries at the end. */
  shardStarts: Uint32Array;
  glossaryIds: string[];
  /** All keys that begin at `start` of the folded `units` and end at or before `end`. */
  find(units: Uint16Array, start: number, end: number): Hits;
  /** The key that is exactly `units` from `start` to `end`, or -1. */
  exact(units: Uint16Array, start: number, end: number): number;
  /** All keys that begin with `units`, the one that is exactly so first. */
  beginning(units: Uint16Array): { key: number; whole: boolean }[];
  /** False for words that are there only to be cut as one. */
  hasEntry(key: number): boolean;
  /** Numbers of a key's entries, best first. */
  entriesOf(key: number): number[];
  /**
   * The first and the last key of every entry, the table read backwards. A dictionary entry has one, or two when its forms
   * differ; a glossary entry may have more.
   */
  ends(): { first: Uint32Array; last: Uint32Array };
  /** How many units a key has. */
  lengthOf(key: number): number;
  /** What a key is written, folded. */
  spelling(key: number): string;
}

/** @throws {LexiconFileError} when the file is not the key table or does not hold together. */
export function openKeys(name: string, buffer: ArrayBuffer): Keys {
  const file = openFile(name, buffer, 'keys');
  const firstUnits = file.u16(0);
  const bucketKeys = file.u32(1);
  const bucketText = file.u32(2);
  const starts = file.u16(3);
  const text = file.u16(4);
  const refs = file.u32(5);
  const weights = file.u8(6);
  const flags = file.u8(7);
  const lists = file.u32(8);
  const shardStarts = file.u32(9);
  const ids = file.text(10);

  const buckets = firstUnits.length;
  const sound =
    bucketKeys.length === buckets + 1 &&
    bucketText.length === buckets + 1 &&
    bucketKeys[buckets] === starts.length &&
    bucketText[buckets] === text.length &&
    [refs, weights, flags].every((column) => column.length === starts.length);
  if (!sound)
    throw new LexiconFileError(name, `columns of ${starts.length} keys`, 'columns of other lengths');

  /** First unit -> number of its bucket, from 1; 0 for none. */
  const bucketOf = new Uint16Array(0x10000);
  for (let bucket = 0; bucket < buckets; bucket++) bucketOf[firstUnits[bucket]!] = bucket + 1;

  const hits: Hits = { count: 0, ends: new Uint32Array(longestKey), keys: new Uint32Array(longestKey) };

  function find(units: Uint16Array, start: number, end: number): Hits {
    hits.count = 0;
    const bucket = bucketOf[units[start]!]!;
    if (bucket === 0 || start >= end) return hits;
    let low = bucketKeys[bucket - 1]!;
    let high = bucketKeys[bucket]!;
    const last = high - 1;
    const base = bucketText[bucket - 1]!;
    const size = bucketText[bucket]! - base;
    for (let depth = 0, at = start + 1; ; depth++, at++) {
      const lowEnd = low < last ? starts[low + 1]! : size;
      if (lowEnd - starts[low]! === depth) {
        hits.ends[hits.count] = at;
        hits.keys[hits.count++] = low++;
      }
      if (at >= end || low >= high) return hits;
      const unit = units[at]!;
      const from = base + depth;
      // All keys left are longer than what has matched, so each has a unit at this depth.
      let top = high;
      while (low < top) {
        const middle = (low + top) >>> 1;
        if (text[from + starts[middle]!]! < unit) low = middle + 1;
        else top = middle;
      }
      if (low === high || text[from + starts[low]!] !== unit) return hits;
      let bottom = low + 1;
      while (bottom < high) {
        const middle = (bottom + high) >>> 1;
        if (text[from + starts[middle]!] === unit) bottom = middle + 1;
        else high = middle;
      }
    }
  }

  /** Where the rest of a key begins and ends in `text`, and with which unit the key begins. */
  function placeOf(key: number): { first: number; from: number; to: number } {
    const bucket = holderOf(bucketKeys, key);
    const base = bucketText[bucket]!;
    const last = key + 1 === bucketKeys[bucket + 1];
    return {
      first: firstUnits[bucket]!,
      from: base + starts[key]!,
      to: last ? bucketText[bucket + 1]! : base + starts[key + 1]!,
    };
  }

  function entriesOf(key: number): number[] {
    const ref = refs[key]!;
    if (ref === noEntry) return [];
    if (ref < listBit) return [ref];
    const at = ref - listBit;
    return Array.from(lists.subarray(at + 1, at + 1 + lists[at]!));
  }

  return {
    build: file.build,
    weights,
    flags,
    shardStarts,
    glossaryIds: ids === '' ? [] : ids.split('\n'),
    find,
    exact(units, start, end) {
      const { count, ends, keys } = find(units, start, end);
      return count > 0 && ends[count - 1] === end ? keys[count - 1]! : -1;
    },
    beginning(units) {
      const bucket = bucketOf[units[0] ?? 0]!;
      if (bucket === 0 || units.length === 0) return [];
      const base = bucketText[bucket - 1]!;
      const last = bucketKeys[bucket]! - 1;
      const size = bucketText[bucket]! - base;
      const found: { key: number; whole: boolean }[] = [];
      for (let key = bucketKeys[bucket - 1]!; key <= last; key++) {
        const length = (key < last ? starts[key + 1]! : size) - starts[key]! + 1;
        if (length < units.length) continue;
        let at = 1;
        while (at < units.length && text[base + starts[key]! + at - 1] === units[at]) at++;
        if (at === units.length) found.push({ key, whole: length === units.length });
      }
      return found;
    },
    hasEntry: (key) => refs[key] !== noEntry,
    entriesOf,
    ends() {
      const entries = shardStarts.at(-1) ?? 0;
      const first = new Uint32Array(entries);
      const last = new Uint32Array(entries);
      const note = (entry: number, key: number) => {
        first[entry] = key;
        if (last[entry] === 0) last[entry] = key;
      };
      // From the last key to the first, so that the first one stays.
      for (let key = refs.length - 1; key >= 0; key--) {
        const ref = refs[key]!;
        if (ref < listBit) note(ref, key);
        else if (ref !== noEntry) {
          const at = ref - listBit;
          for (let i = lists[at]!; i > 0; i--) note(lists[at + i]!, key);
        }
      }
      return { first, last };
    },
    lengthOf(key) {
      const { from, to } = placeOf(key);
      return to - from + 1;
    },
    spelling(key) {
      const { first, from, to } = placeOf(key);
      let spelling = String.fromCharCode(first);
      for (let at = from; at < to; at++) spelling += String.fromCharCode(text[at]!);
      return spelling;
    },
  };
}
