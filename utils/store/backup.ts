import * as v from 'valibot';
import { Fault, toFault } from '@/utils/faults';
import type { Database } from './database';
import type { Known, Phrase, Post, Review } from './model';
import { knownSchema, phraseSchema, pictureSchema, postSchema, reviewSchema } from './schemas';

export const backupFormat = 'little-red-words';
/** Of the file. A higher one was written by a newer build and is refused; lower ones are read for ever. */
export const backupVersion = 1;

/** Everything of the reader's, tombstones too, and nothing secret. Plain JSON. */
export interface Backup {
  format: typeof backupFormat;
  version: number;
  /** Milliseconds. */
  exportedAt: number;
  phrases: Phrase[];
  reviews: Review[];
  known: Known[];
  posts: Post[];
  /** Rows without their bytes. */
  pictures: { id: string; postId: string; index: number; width: number; height: number }[];
  settings: Record<string, unknown>;
}

/** A backup of which every row was checked. Only `readBackup` makes one. */
export type CheckedBackup = Backup & { readonly checked: unique symbol };

/**
 * Everything as it is at one moment.
 * @throws Fault
 */
export async function exportBackup(
  db: Database,
  { settings, now }: { settings: object; now: number },
): Promise<Backup> {
  try {
    return await db.transaction('r', db.tables, async () => ({
      format: backupFormat,
      version: backupVersion,
      exportedAt: now,
      phrases: await db.phrases.toArray(),
      reviews: await db.reviews.toArray(),
      known: await db.known.toArray(),
      posts: await db.posts.toArray(),
      pictures: (await db.pictures.toArray()).map(({ blob: _, ...row }) => row),
      settings: { ...settings },
    }));
  } catch (error) {
    throw toFault(error);
  }
}

const backupSchema = v.object({
  exportedAt: v.number(),
  phrases: v.array(phraseSchema),
  reviews: v.array(reviewSchema),
  known: v.array(knownSchema),
  posts: v.array(postSchema),
  pictures: v.array(pictureSchema),
  settings: v.record(v.string(), v.unknown()),
});

const headSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * Read a backup file and check all of it, before a single row is written.
 * @returns the backup, or why it cannot be one: `bad-input` names the place, `storage-newer` when a newer build wrote it.
 */
export function readBackup(text: string): CheckedBackup | Fault {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return new Fault('bad-input', `not JSON, or cut off: ${String(error)}`, { cause: error });
  }
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) return new Fault('bad-input', 'not a backup of Little Red Words');
  if (head.output.version > backupVersion) {
    return new Fault('storage-newer', `backup version ${head.output.version}`);
  }
  const body = v.safeParse(backupSchema, parsed, { abortEarly: true });
  if (!body.success) {
    const [issue] = body.issues;
    return new Fault('bad-input', `${v.getDotPath(issue) ?? 'backup'}: ${issue.message}`);
  }
  return { ...head.output, ...body.output } as unknown as CheckedBackup;
}
