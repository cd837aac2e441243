import { BlobReader, configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { headOf } from './backup';
import type { Database } from './database';
import type { Picture } from './model';
import { liveIn, type RowTable, snapshot } from './snapshot';

// Its workers come from blobs, which the policy of our pages refuses; the browser's own streams need none.
configure({ useWebWorkers: false });

/** What an archive says of itself in its first file. Every part and its rows are named, so that none can be missing. */
export interface Manifest {
  format: string;
  version: number;
  exportedAt: number;
  settings: Record<string, unknown>;
  parts: { table: RowTable; name: string; rows: number; live: number }[];
}

export const manifestName = 'backup.json';

/** Where the bytes of a picture are in an archive; `bytes` is always an id that we drew. */
export function pictureName({ bytes, type }: Pick<Picture, 'bytes' | 'type'>): string {
  return `pictures/${bytes}.${type.slice('image/'.length)}`;
}

export interface Progress {
  /** Bytes of what is read or written. */
  done: number;
  all: number;
}

/**
 * Everything with its pictures as one zip: JSON lines for each table in parts, pictures as they are. Written to `into` as it
 * is made, which is closed at the end, or aborted when anything goes wrong or `signal` stops it.
 * @throws Fault; an abort as it is
 */
export async function writeArchive(
  db: Database,
  into: WritableStream<Uint8Array>,
  {
    settings,
    now,
    onProgress,
    signal,
  }: { settings: object; now: number; onProgress?: (progress: Progress) => void; signal?: AbortSignal },
): Promise<void> {
  const manifest: Manifest = { ...headOf(now), settings: { ...settings }, parts: [] };
  const lines: Blob[] = [];
  const pictures: Picture[] = [];
  const progress: Progress = { done: 0, all: 0 };
  try {
    await snapshot(db, (table, rows) => {
      const n = manifest.parts.filter((part) => part.table === table).length + 1;
      const name = `${table}/${String(n).padStart(4, '0')}.jsonl`;
      manifest.parts.push({ table, name, rows: rows.length, live: liveIn(rows) });
      const blob = new Blob([rows.map((row) => `${JSON.stringify(row)}\n`).join('')]);
      lines.push(blob);
      progress.all += blob.size;
      if (table !== 'pictures') return;
      for (const row of rows as Picture[]) {
        if (row.deletedAt !== undefined) continue;
        pictures.push(row);
        progress.all += row.size;
      }
    });

    const zip = new ZipWriter(into, { signal, keepOrder: true, extendedTimestamp: false });
    const add = async (name: string, blob: Blob, level: number) => {
      signal?.throwIfAborted();
      await zip.add(name, new BlobReader(blob), { level, signal });
      progress.done += blob.size;
      onProgress?.({ ...progress });
    };
    await zip.add(manifestName, new BlobReader(new Blob([JSON.stringify(manifest)])), { level: 6 });
    for (const [at, part] of manifest.parts.entries()) await add(part.name, lines[at]!, 6);
    for (const picture of pictures) {
      const found = await db.bytes.get(picture.bytes);
      // Removed since the rows were read: a restore will find the row without its picture, and leave it out.
      if (found) await add(pictureName(picture), found.blob, 0);
    }
    await zip.close();
  } catch (error) {
    await into.abort(error).catch(() => {});
    throw error;
  }
}
