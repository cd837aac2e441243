import { BlobReader, BlobWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { type Manifest, manifestName, writeArchive } from '@/utils/store/archive';
import { openArchive } from '@/utils/store/archive-read';
import type { Database } from '@/utils/store/database';
import { restoreStaged } from '@/utils/store/restore';
import { type Staged, stage } from '@/utils/store/stage';
import { now } from './sample';

export const settings = { language: 'zh-Hans' };

/** An archive of what is there. */
export async function archive(db: Database): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
  const [blob] = await Promise.all([
    new Response(readable).blob(),
    writeArchive(db, writable, { settings, now }),
  ]);
  return blob;
}

/** The files of an archive, each as text or bytes, put together anew. */
export async function remake(from: Blob, change: (files: Map<string, Blob>) => unknown): Promise<Blob> {
  const files = new Map<string, Blob>();
  for await (const entry of new ZipReader(new BlobReader(from)).getEntriesGenerator()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new BlobWriter()));
  }
  await change(files);
  const zip = new ZipWriter(new BlobWriter());
  for (const [name, blob] of files) await zip.add(name, new BlobReader(blob));
  return zip.close();
}

/** Change the manifest, and if wished the one part of a table. */
export function edit(change: (manifest: Manifest) => unknown) {
  return async (files: Map<string, Blob>) => {
    const manifest = JSON.parse(await files.get(manifestName)!.text());
    files.set(manifestName, new Blob([JSON.stringify(change(manifest) ?? manifest)]));
  };
}

export async function stageFile(db: Database, file: Blob): Promise<Staged> {
  const opened = await openArchive(file);
  return stage(db, opened.parts(), { blobOf: opened.blobOf });
}

export async function restore(db: Database, file: Blob) {
  return restoreStaged(db, await stageFile(db, file));
}
