import { toFault } from '@/utils/faults';
import type { Database } from './database';
import { bumpRevision } from './revision';

export type TableName =
  | 'phrases'
  | 'reviews'
  | 'known'
  | 'posts'
  | 'pictures'
  | 'bytes'
  | 'pictureJobs'
  | 'staged';

/**
 * Run `work` in one read-write transaction over `tables`: all of it is kept, or nothing. Only Dexie calls may be awaited
 * inside, a transaction ends when anything else is. When phrases are among the tables, every context is told afterwards.
 * @throws Fault
 */
export async function commit<T>(db: Database, tables: TableName[], work: () => Promise<T>): Promise<T> {
  const result = await commitQuietly(db, tables, work);
  if (tables.includes('phrases')) await bumpRevision();
  return result;
}

/**
 * The same for a change that no mark on a page depends on: nobody is told, and no open tab reads its page anew.
 * @throws Fault
 */
export async function commitQuietly<T>(
  db: Database,
  tables: TableName[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction('rw', tables, work);
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * The time to write on a row that has one already: now, but never earlier than what is there, so that a change made
 * while the clock was behind still counts as the newer one.
 */
export function laterThan(previous: number, now: number): number {
  return Math.max(now, previous + 1);
}
