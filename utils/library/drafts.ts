import type { Database } from '@/utils/store/database';
import { notePost } from './shelving';

/**
 * What the reader has written and the database has not kept yet. It is written at every key, where writing takes effect at
 * once: a page that is closed gives a database no time.
 */
export interface Drafts {
  of(postId: string): string | undefined;
  write(postId: string, note: string): void;
  /** It is kept: forget it, unless more has been written since. */
  kept(postId: string, note: string): void;
}

const prefix = 'note-draft:';

export function draftsIn(storage: Storage): Drafts {
  const of = (postId: string) => storage.getItem(prefix + postId) ?? undefined;
  return {
    of,
    write(postId, note) {
      try {
        storage.setItem(prefix + postId, note);
      } catch (error) {
        // The database is asked soon anyway.
        console.warn('A note could not be put by', error);
      }
    },
    kept(postId, note) {
      if (of(postId) === note) storage.removeItem(prefix + postId);
    },
  };
}

/**
 * Keep what an earlier page left behind. What belongs to a post that is gone stays: the post may be brought back.
 * @returns how many notes were kept
 */
export async function keepDrafts(db: Database, storage: Storage, now: number): Promise<number> {
  const drafts = draftsIn(storage);
  const ids = Object.keys(storage).flatMap((key) =>
    key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
  );
  const done = await Promise.allSettled(
    ids.map(async (id) => {
      const note = drafts.of(id) ?? '';
      await notePost(db, { id, note, now });
      drafts.kept(id, note);
    }),
  );
  return done.filter(({ status }) => status === 'fulfilled').length;
}
