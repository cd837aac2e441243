import * as v from 'valibot';
import { Fault } from '@/utils/faults';
import type { Database } from './database';
import type { Known, Phrase, Picture, Post, Review } from './model';
import { knownSchema, phraseSchema, pictureSchema, postSchema, reviewSchema } from './schemas';
import { type RowTable, rowTables, snapshot } from './snapshot';

export const backupFormat = 'little-red-words';
/** Of the file. A higher one was written by a newer build and is refused; lower ones are read for ever. */
export const backupVersion = 1;
/**
 * The largest JSON that is made or read: it is parsed whole, and takes several times its size meanwhile. Ten thousand phrases,
 * a hundred thousand reviews and five thousand posts take about 80 MB. An archive is read part by part and has no such limit.
 */
export const largestJson = 128 * 1024 * 1024;

/** Everything of the reader's, tombstones too, and nothing secret. Plain JSON. */
export interface Backup {
  format: typeof backupFormat;
  version: number;
  /** Milliseconds. */
  exportedAt: number;
  settings: Record<string, unknown>;
  phrases: Phrase[];
  reviews: Review[];
  known: Known[];
  posts: Post[];
  /** Rows without their bytes. */
  pictures: Picture[];
}

/** A backup of which every row was checked. Only `readBackup` makes one. */
export type CheckedBackup = Backup & { readonly checked: unique symbol };

/**
 * Everything as it is at one moment, as a JSON file that was never one string in memory.
 * @throws Fault `too-large` for what `readBackupFile` would not take back
 */
export async function exportJson(
  db: Database,
  { settings, now }: { settings: object; now: number },
): Promise<Blob> {
  const parts: Record<RowTable, Blob[]> = { phrases: [], reviews: [], known: [], posts: [], pictures: [] };
  await snapshot(db, (table, rows) => {
    const separator = parts[table].length > 0 ? ',' : '';
    // A blob leaves the memory of the page at once.
    parts[table].push(new Blob([separator, rows.map((row) => JSON.stringify(row)).join(',')]));
  });
  const head = JSON.stringify({ ...headOf(now), settings: { ...settings } }).slice(0, -1);
  const tables = rowTables.flatMap((table) => [`,"${table}":[`, ...parts[table], ']']);
  const file = new Blob([head, ...tables, '}'], { type: 'application/json' });
  if (file.size > largestJson) throw new Fault('too-large', `${file.size} bytes of JSON`);
  return file;
}

/** What a backup of either kind begins with. */
export function headOf(now: number): Pick<Backup, 'format' | 'version' | 'exportedAt'> {
  return { format: backupFormat, version: backupVersion, exportedAt: now };
}

export const rowSchemas = {
  phrases: v.array(phraseSchema),
  reviews: v.array(reviewSchema),
  known: v.array(knownSchema),
  posts: v.array(postSchema),
  pictures: v.array(pictureSchema),
};

export const settingsSchema = v.record(v.string(), v.unknown());

const backupSchema = v.object({ exportedAt: v.number(), settings: settingsSchema, ...rowSchemas });

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
  const head = readHead(parsed);
  if (head instanceof Fault) return head;
  const body = v.safeParse(backupSchema, parsed, { abortEarly: true });
  if (!body.success) return placeOf(body.issues[0], 'backup');
  return { ...head, ...body.output } as unknown as CheckedBackup;
}

/** The same of a file, which is not opened when it is `too-large`. */
export async function readBackupFile(file: Blob): Promise<CheckedBackup | Fault> {
  if (file.size > largestJson) return new Fault('too-large', `${file.size} bytes of JSON`);
  return readBackup(await file.text());
}

/** What every backup begins with, or why this is none that can be read. */
export function readHead(parsed: unknown): v.InferOutput<typeof headSchema> | Fault {
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) return new Fault('bad-input', 'not a backup of Little Red Words');
  if (head.output.version > backupVersion) {
    return new Fault('storage-newer', `backup version ${head.output.version}`);
  }
  return head.output;
}

/** What is wrong, and where. */
export function placeOf(issue: v.BaseIssue<unknown>, inside: string): Fault {
  return new Fault('bad-input', `${v.getDotPath(issue) ?? inside}: ${issue.message}`);
}
