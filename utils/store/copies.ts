import Dexie, { type Table } from 'dexie';
import { Fault, toFault } from '@/utils/faults';
import type { Database } from './database';
import { gunzip, gzip } from './gzip';
import { type Counts, liveIn, noCounts, type RowTable, snapshot } from './snapshot';
import type { Part } from './stage';

/** A copy that was made by itself: everything but the bytes of pictures, as it was at one moment. */
export interface Copy {
  /** The day on which it was made, local time: 2026-11-24. A later copy of the day takes its place. */
  id: string;
  at: number;
  /** Live rows. */
  counts: Counts;
  /** Bytes on disk. */
  size: number;
  /** Of all that is in it: the same rows give the same one. */
  hash: string;
  settings: Record<string, unknown>;
}

interface CopyPart {
  copy: string;
  n: number;
  table: RowTable;
  /** JSON lines, gzip. */
  lines: Uint8Array<ArrayBuffer>;
}

/** The last days on which something had changed. */
const mostCopies = 8;

/** Beside the other database, so that nothing that happens to that one happens to its copies. */
export class CopiesDatabase extends Dexie {
  declare copies: Table<Copy, string>;
  declare parts: Table<CopyPart, [string, number]>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ copies: 'id, at', parts: '[copy+n]' });
  }
}

let opened: CopiesDatabase | undefined;

/** The copies of this browser. Dexie opens it at its first use, and again after it was closed. */
export function copiesDatabase(): CopiesDatabase {
  opened ??= new CopiesDatabase('little-red-words-copies');
  return opened;
}

/**
 * Copy everything, unless nothing has changed since the last copy or there is nothing yet; then forget all but the last
 * eight.
 * @returns the copy, or undefined where none was made
 * @throws Fault
 */
export async function makeCopy(
  db: Database,
  copies: CopiesDatabase,
  { settings, now }: { settings: object; now: number },
): Promise<Copy | undefined> {
  const parts: { table: RowTable; lines: Blob }[] = [];
  const counts = noCounts();
  await snapshot(db, (table, rows) => {
    counts[table] += liveIn(rows);
    parts.push({ table, lines: new Blob([rows.map((row) => `${JSON.stringify(row)}\n`).join('')]) });
  });
  try {
    if (parts.length === 0) return undefined;
    const hash = await hashOf([...parts.map(({ lines }) => lines), new Blob([JSON.stringify(settings)])]);
    const last = await copies.copies.orderBy('at').last();
    if (last?.hash === hash) return undefined;
    const id = dayOf(now);
    const packed: CopyPart[] = [];
    for (const { table, lines } of parts) {
      packed.push({ copy: id, n: packed.length, table, lines: await gzip(lines) });
    }
    const size = packed.reduce((sum, { lines }) => sum + lines.length, 0);
    const copy: Copy = { id, at: now, counts, size, hash, settings: { ...settings } };
    await copies.transaction('rw', copies.copies, copies.parts, async () => {
      await forget(copies, [id]);
      await copies.parts.bulkAdd(packed);
      await copies.copies.put(copy);
      const ids = await copies.copies.orderBy('at').reverse().primaryKeys();
      await forget(copies, ids.slice(mostCopies));
    });
    return copy;
  } catch (error) {
    throw toFault(error);
  }
}

async function forget(copies: CopiesDatabase, ids: string[]): Promise<void> {
  for (const id of ids) {
    await copies.parts.where('[copy+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    await copies.copies.delete(id);
  }
}

/**
 * Every copy, the last one first.
 * @throws Fault
 */
export async function listCopies(copies: CopiesDatabase): Promise<Copy[]> {
  try {
    return await copies.copies.orderBy('at').reverse().toArray();
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * What is in a copy, part by part.
 * @throws Fault `bad-input` where it is damaged, `not-found` where it is gone
 */
export async function* partsOfCopy(copies: CopiesDatabase, id: string): AsyncGenerator<Part> {
  const range = copies.parts.where('[copy+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const keys = await range.primaryKeys();
  if (keys.length === 0) throw new Fault('not-found', `no copy of ${id}`);
  for (const key of keys) {
    const part = await copies.parts.get(key);
    if (!part) throw new Fault('not-found', `no part ${key} of a copy`);
    yield { table: part.table, rows: rowsOf(await gunzip(part.lines), `copy ${key}`) };
  }
}

/**
 * The rows of JSON lines.
 * @throws Fault `bad-input`
 */
export function rowsOf(lines: string, place: string): unknown[] {
  try {
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch (error) {
    throw new Fault('bad-input', `${place}: ${String(error)}`, { cause: error });
  }
}

async function hashOf(blobs: Blob[]): Promise<string> {
  let hash = '';
  for (const blob of blobs) {
    const bytes = await new Blob([hash, blob]).arrayBuffer();
    hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  }
  return hash;
}

/** The day of a time, local: 2026-11-24. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
