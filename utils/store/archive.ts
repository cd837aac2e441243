import { configure, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { headOf } from './backup';
import type { Database } from './database';
import { gatherInto } from './gather';
import type { Picture } from './model';
import { liveIn, type RowTable, rowTables, snapshot } from './snapshot';

// Its workers come from blobs, which the policy of our pages refuses; the browser's own streams need none.
configure({ useWebWorkers: false, chunkSize: 1_000_000 });

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

/** What a row takes, about, in bytes: a bar of progress needs no more. */
const rowBytes = 600;
/** Pictures are read, and the file is written, so many bytes at once: for each time the browser puts a pipe aside. */
const bytesAtOnce = 1_000_000;

/**
 * Everything with its pictures as one zip: JSON lines for each table in parts, pictures as they are. Written to `into` as it
 * is made, which is closed at the end, or aborted when anything goes wrong or `signal` stops it. The rows are as all was at one
 * moment, and go into the file while they are read: nobody writes meanwhile. The pictures follow; they never change, but one
 * that is removed before its turn is not in the file, and a restore leaves its row out.
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
  const pictures: Picture[] = [];
  const progress: Progress = { done: 0, all: 0 };
  const encoder = new TextEncoder();
  const gathered = gatherInto(into, bytesAtOnce);
  const zip = new ZipWriter(gathered, { signal, keepOrder: true, extendedTimestamp: false });
  const add = async (
    name: string,
    bytes: Uint8Array,
    { level, counts }: { level: number; counts: number },
  ) => {
    signal?.throwIfAborted();
    await zip.add(name, new Uint8ArrayReader(bytes), { level, signal });
    progress.done += counts;
    onProgress?.({ ...progress });
  };
  try {
    for (const table of rowTables) progress.all += rowBytes * (await db.table(table).count());
    await db.pictures.each(({ deletedAt, size }) => {
      if (deletedAt === undefined) progress.all += size;
    });
    await snapshot(db, async (table, rows) => {
      const n = manifest.parts.filter((part) => part.table === table).length + 1;
      const name = `${table}/${String(n).padStart(4, '0')}.jsonl`;
      manifest.parts.push({ table, name, rows: rows.length, live: liveIn(rows) });
      if (table === 'pictures') pictures.push(...(rows as Picture[]).filter(isLive));
      const lines = encoder.encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      await add(name, lines, { level: 6, counts: rowBytes * rows.length });
    });
    await zip.add(manifestName, new TextReader(JSON.stringify(manifest)), { level: 6 });
    for await (const { picture, bytes } of bytesOf(db, pictures))
      await add(pictureName(picture), bytes, { level: 0, counts: bytes.length });
    await zip.close();
    onProgress?.({ done: progress.all, all: progress.all });
  } catch (error) {
    await gathered.abort(error).catch(() => {});
    // On its way through a transaction an abort becomes a fault.
    throw signal?.aborted ? signal.reason : error;
  }
}

/** What pictures look like, those that are there, in their order. */
async function* bytesOf(
  db: Database,
  pictures: readonly Picture[],
): AsyncGenerator<{ picture: Picture; bytes: Uint8Array<ArrayBuffer> }> {
  for (let next = 0; next < pictures.length; ) {
    const some: { picture: Picture; blob: Blob }[] = [];
    for (let size = 0; next < pictures.length && size < bytesAtOnce; next++) {
      const picture = pictures[next]!;
      const found = await db.bytes.get(picture.bytes);
      if (!found) continue;
      some.push({ picture, blob: found.blob });
      size += found.blob.size;
    }
    const buffer = await new Blob(some.map(({ blob }) => blob)).arrayBuffer();
    let at = 0;
    for (const { picture, blob } of some) {
      yield { picture, bytes: new Uint8Array(buffer, at, blob.size) };
      at += blob.size;
    }
  }
}

function isLive({ deletedAt }: { deletedAt?: number }): boolean {
  return deletedAt === undefined;
}
