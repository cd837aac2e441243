import type { Card } from '@/utils/store/card';
import type { Database } from '@/utils/store/database';

/** What a reader has, as plainly as it can be said: rows in maps, and no database. */
export interface Reader {
  words: Map<string, Word>;
  reviews: Map<string, Answered>;
  known: Map<string, { simplified: string; since: number; goneAt?: number }>;
  posts: Map<string, Kept>;
}

export interface Word {
  id: string;
  simplified: string;
  pinyin: string;
  gloss: string;
  note: string;
  tags: string[];
  sentences: string[];
  card: Card;
  asideSince?: number;
  savedAt: number;
  changedAt: number;
  gone: boolean;
}

export interface Answered {
  word: string;
  at: number;
  before: Card;
  takenBack: boolean;
}

export interface Kept {
  body: string;
  /** What its author had written before. */
  earlier: string[];
  comments: string[];
  url: string;
  partial: boolean;
  note: string;
  tags: string[];
  savedAt: number;
  changedAt: number;
  gone: boolean;
}

/** The reader, the clock on the wall, and the backups that were made: as files, and as they should read. */
export interface Model {
  reader: Reader;
  now: number;
  backups: { reader: Reader; past: Set<number> }[];
  /** The backups that what is there has come from. */
  past: Set<number>;
}

export interface Real {
  db: Database;
  backups: string[];
}

export const nobody = (): Reader => ({
  words: new Map(),
  reviews: new Map(),
  known: new Map(),
  posts: new Map(),
});

/** The time that a change is to carry: never earlier than what is there. */
export const later = (previous: number, now: number) => Math.max(previous + 1, now);

export const isLive = ({ gone }: { gone: boolean }) => !gone;

/** The n-th of what there is, as often around as it takes. */
export const nth = <T>(all: Iterable<T>, n: number): T | undefined => {
  const list = [...all];
  return list[n % list.length];
};

/** What the database holds, in the model's words; every row of it, tombstones too. */
export async function readerIn(db: Database): Promise<Reader> {
  const [phrases, reviews, known, posts] = await Promise.all([
    db.phrases.toArray(),
    db.reviews.toArray(),
    db.known.toArray(),
    db.posts.toArray(),
  ]);
  return {
    words: new Map(
      phrases.map((row) => [
        row.id,
        {
          id: row.id,
          simplified: row.simplified,
          pinyin: row.pinyin,
          gloss: row.gloss,
          note: row.note,
          tags: row.tags,
          sentences: row.contexts.map(({ sentence }) => sentence),
          card: row.card,
          ...(row.suspendedAt !== undefined && { asideSince: row.suspendedAt }),
          savedAt: row.createdAt,
          changedAt: row.updatedAt,
          gone: row.deletedAt !== undefined,
        },
      ]),
    ),
    reviews: new Map(
      reviews.map((row) => [
        row.id,
        {
          word: row.phraseId,
          at: row.reviewedAt,
          before: row.before,
          takenBack: row.deletedAt !== undefined,
        },
      ]),
    ),
    known: new Map(
      known.map(({ id, simplified, since, deletedAt }) => [
        id,
        { simplified, since, ...(deletedAt !== undefined && { goneAt: deletedAt }) },
      ]),
    ),
    posts: new Map(
      posts.map((row) => [
        row.id,
        {
          body: row.body,
          earlier: row.edits.map(({ body }) => body),
          comments: row.comments.map(({ id }) => id),
          url: row.url,
          partial: row.partial ?? false,
          note: row.note,
          tags: row.tags,
          savedAt: row.savedAt,
          changedAt: row.updatedAt,
          gone: row.deletedAt !== undefined,
        },
      ]),
    ),
  };
}
