import Dexie, { type Table } from 'dexie';
import { toFault } from '@/utils/faults';
import type { Database } from './database';
import type { Known, Phrase, Picture, Post, Review } from './model';

export interface Rows {
  phrases: Phrase;
  reviews: Review;
  known: Known;
  posts: Post;
  pictures: Picture;
}
export type RowTable = keyof Rows;

/** The tables of the reader's own rows, in the order in which they are written and brought back. */
export const rowTables = ['phrases', 'reviews', 'known', 'posts', 'pictures'] as const satisfies RowTable[];

/** Posts with all their comments may be long; a review is always short. */
const rowsAtOnce: Record<RowTable, number> = {
  phrases: 500,
  reviews: 1000,
  known: 1000,
  posts: 200,
  pictures: 1000,
};

/**
 * Hand every row, tombstones too, to `take`, a part at a time and as all was at one moment. The next part is read when what
 * `take` promises has come; whoever writes meanwhile, in any context, waits until the last part was taken.
 * @throws Fault
 */
export async function snapshot(
  db: Database,
  take: <T extends RowTable>(table: T, rows: Rows[T][]) => void | Promise<void>,
): Promise<void> {
  try {
    await db.transaction('r', rowTables, async () => {
      for (const table of rowTables) {
        const limit = rowsAtOnce[table];
        let rows = await db.table(table).orderBy(':id').limit(limit).toArray();
        while (rows.length > 0) {
          // A transaction ends by itself when nothing is asked of it.
          const last = rows.at(-1).id;
          const part = rows;
          await Dexie.waitFor(async () => take(table, part));
          rows = rows.length < limit ? [] : await after(db.table(table), last, limit);
        }
      }
    });
  } catch (error) {
    throw toFault(error);
  }
}

/** The next rows after this id. */
export function after<T>(table: Table<T, string>, id: string, limit: number): PromiseLike<T[]> {
  return table.where(':id').above(id).limit(limit).toArray();
}

export type Counts = Record<RowTable, number>;

export const noCounts = (): Counts => ({ phrases: 0, reviews: 0, known: 0, posts: 0, pictures: 0 });

/** How many of these rows are live. */
export function liveIn(rows: readonly { deletedAt?: number }[]): number {
  return rows.filter((row) => row.deletedAt === undefined).length;
}
