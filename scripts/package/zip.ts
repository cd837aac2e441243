import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

export interface ZipFile {
  name: string;
  /** What is in it, checked against its sum. */
  read(): Promise<Uint8Array>;
  /** Bytes that it takes in the zip. */
  packed: number;
}

/** The files of a zip, in its order. */
export async function filesOf(path: string): Promise<ZipFile[]> {
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(path)), { checkSignature: true });
  const files: ZipFile[] = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    files.push({
      name: entry.filename,
      read: () => entry.getData(new Uint8ArrayWriter()),
      packed: entry.compressedSize,
    });
  }
  return files;
}

/** Writes the files of a zip into a folder. */
export async function unpack(path: string, folder: string): Promise<void> {
  for (const { name, read } of await filesOf(path)) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await read());
  }
}
