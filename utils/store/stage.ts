import * as v from 'valibot';
import { toFault } from '@/utils/faults';
import { placeOf, rowSchemas } from './backup';
import { commit } from './commit';
import type { Database } from './database';
import type { Picture, StagedRows } from './model';
import { type Counts, liveIn, noCounts, type RowTable } from './snapshot';

/** Rows of a backup, unchecked, as they come out of a file or a copy. */
export interface Part {
  table: RowTable;
  rows: unknown[];
}

/** A backup that was checked to its end and lies beside the reader's rows, which know nothing of it. */
export interface Staged {
  batch: string;
  /** Live rows of each kind; of pictures, those that have come. */
  counts: Counts;
  /** Pictures that the backup names and does not hold, or holds broken. */
  missing: number;
}

interface Staging {
  /** What a picture of the backup looks like; undefined where it has none that is good. */
  blobOf?: (row: Picture) => Promise<Blob | undefined>;
  onPart?: (part: { table: RowTable; rows: number }) => void;
  signal?: AbortSignal;
}

/**
 * Check every row and put it aside, with the bytes of pictures under new random ids. What was put aside is taken away
 * again when anything is wrong; when the page dies before it can, `sweep` does it.
 * @throws Fault `bad-input` naming the place, `storage-full`; an abort as it is
 */
export async function stage(
  db: Database,
  parts: Iterable<Part> | AsyncIterable<Part>,
  { blobOf, onPart, signal }: Staging = {},
): Promise<Staged> {
  const staged: Staged = { batch: crypto.randomUUID(), counts: noCounts(), missing: 0 };
  /** Pictures of the part in hand, which no row that was put aside names yet. */
  let unnamed: string[] = [];
  try {
    for await (const { table, rows: unchecked } of parts) {
      signal?.throwIfAborted();
      let rows: StagedRows['rows'] = check(table, unchecked);
      if (table === 'pictures') {
        const pictures = rows as Picture[];
        rows = await stagePictures(db, pictures, { blobOf, signal, unnamed });
        staged.missing += liveIn(pictures) - liveIn(rows as Picture[]);
      }
      staged.counts[table] += liveIn(rows as { deletedAt?: number }[]);
      await db.staged.add({ batch: staged.batch, table, rows });
      unnamed = [];
      onPart?.({ table, rows: unchecked.length });
    }
    return staged;
  } catch (error) {
    await db.bytes.bulkDelete(unnamed).catch(() => {});
    await dropStaged(db, staged).catch(() => {});
    if (signal?.aborted) throw error;
    throw toFault(error);
  }
}

function check(table: RowTable, rows: unknown[]): unknown[] {
  const checked = v.safeParse(rowSchemas[table] as v.GenericSchema<unknown, unknown[]>, rows, {
    abortEarly: true,
  });
  if (!checked.success) throw placeOf(checked.issues[0], table);
  return checked.output;
}

/** The rows whose bytes are there, under their new ids, which are noted in `unnamed`, and the tombstones. */
async function stagePictures(
  db: Database,
  rows: readonly Picture[],
  { blobOf, signal, unnamed }: Pick<Staging, 'blobOf' | 'signal'> & { unnamed: string[] },
): Promise<Picture[]> {
  const there: Picture[] = [];
  for (const row of rows) {
    signal?.throwIfAborted();
    if (row.deletedAt !== undefined) {
      there.push({ ...row, bytes: '', size: 0 });
      continue;
    }
    const blob = await blobOf?.(row);
    if (!blob) continue;
    const bytes = crypto.randomUUID();
    unnamed.push(bytes);
    await db.bytes.add({ id: bytes, blob });
    there.push({ ...row, bytes, size: blob.size });
  }
  return there;
}

/**
 * Take away what was put aside.
 * @throws Fault
 */
export async function dropStaged(db: Database, { batch }: Pick<Staged, 'batch'>): Promise<void> {
  await commit(db, ['staged', 'bytes'], async () => {
    const parts = await db.staged.where({ batch, table: 'pictures' }).toArray();
    await db.bytes.bulkDelete(parts.flatMap(({ rows }) => (rows as Picture[]).map(({ bytes }) => bytes)));
    await db.staged.where('[batch+table]').between([batch, ''], [batch, '\uffff']).delete();
  });
}

/** Held by everyone who puts rows aside, so that nobody sweeps them away. The browser lets it go when a page dies. */
const lock = 'little-red-words-staging';

/** Run `work` while nothing is swept. */
export function whileStaging<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lock, { mode: 'shared' }, work) as Promise<T>;
}

/**
 * Take away what restores that never ended have left, unless one is at work now.
 * @returns how many pictures without a row, and parts that were put aside, are gone
 * @throws Fault
 */
export async function sweep(db: Database): Promise<number> {
  const swept = await navigator.locks.request(lock, { ifAvailable: true }, async (held) =>
    held
      ? commit(db, ['staged', 'pictures', 'bytes'], async () => {
          const used = new Set(await db.pictures.orderBy('bytes').keys());
          const orphans = (await db.bytes.toCollection().primaryKeys()).filter((id) => !used.has(id));
          const parts = await db.staged.count();
          await db.bytes.bulkDelete(orphans);
          await db.staged.clear();
          return orphans.length + parts;
        })
      : 0,
  );
  return swept ?? 0;
}
