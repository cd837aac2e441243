import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { Database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';
import { type ShelvedPost, shelve } from './shelved';

export interface ShelfView {
  /** The live posts, archived ones among them, the last saved first. */
  posts: readonly ShelvedPost[];
  /** False while only the first are there. */
  complete: boolean;
}

export interface ShelfParts {
  onChange(view: ShelfView): void;
  onFault(error: unknown): void;
}

/** As many as fill the largest screen: they are on show before the rest has been read. */
const firstRows = 24;
const rowsAtOnce = 500;
/** From so many changed rows on, all are read anew. */
const manyRows = 1000;

/**
 * Holds the kept posts in memory and follows the database, whichever context changes it. One row that changes is read
 * alone: to read thousands at every key of a note would be felt. Until `signal` aborts.
 */
export function openShelf(db: Database, parts: ShelfParts, signal: AbortSignal): void {
  const shelf = new Map<string, ShelvedPost>();
  let complete = false;
  let work = Promise.resolve();

  const show = () => {
    if (signal.aborted) return;
    parts.onChange({
      posts: [...shelf.values()].sort((one, other) => other.savedAt - one.savedAt),
      complete,
    });
  };
  const place = (id: string, row: Post | undefined) => {
    if (row && row.deletedAt === undefined) shelf.set(id, shelve(row));
    else shelf.delete(id);
  };
  /** One after the other, so that an older answer never replaces a newer one. */
  const next = (step: () => Promise<void>) => {
    work = work.then(async () => {
      if (signal.aborted) return;
      try {
        await step();
        show();
      } catch (error) {
        if (!signal.aborted) parts.onFault(error);
      }
    });
  };

  const readFirst = async () => {
    const rows = await db.posts.orderBy('savedAt').reverse().limit(firstRows).toArray();
    for (const row of rows) place(row.id, row);
  };
  const readAll = async () => {
    const gone = new Set(shelf.keys());
    for (let after = ''; ; ) {
      const rows = await db.posts.where(':id').above(after).limit(rowsAtOnce).toArray();
      for (const row of rows) {
        place(row.id, row);
        gone.delete(row.id);
      }
      const last = rows.at(-1);
      if (!last || rows.length < rowsAtOnce || signal.aborted) break;
      after = last.id;
    }
    for (const id of gone) shelf.delete(id);
    complete = true;
  };
  const readSome = async (ids: string[]) => {
    const rows = await db.posts.bulkGet(ids);
    for (const [index, id] of ids.entries()) place(id, rows[index]);
  };

  const onMutated = (changes: ObservabilitySet) => {
    const keys = changes[`idb://${db.name}/posts/`];
    if (!keys) return;
    const ids = pointsOf(keys);
    next(ids ? () => readSome(ids) : readAll);
  };
  Dexie.on.storagemutated.subscribe(onMutated);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(onMutated), { once: true });
  next(readFirst);
  next(readAll);
}

/** The keys that have changed; null where only a range is known, or they are too many. */
function pointsOf(tree: ObservabilitySet[string]): string[] | null {
  const ids: string[] = [];
  for (const { from, to } of new RangeSet().add(tree as Parameters<RangeSet['add']>[0])) {
    if (typeof from !== 'string' || from !== to || ids.length === manyRows) return null;
    ids.push(from);
  }
  return ids;
}
