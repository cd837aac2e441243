import {
  BlobReader,
  configure,
  type FileEntry,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import * as v from 'valibot';
import { Fault } from '@/utils/faults';
import { type Manifest, manifestName, pictureName } from './archive';
import { placeOf, readHead, settingsSchema } from './backup';
import { rowsOf } from './copies';
import type { Picture } from './model';
import { rowTables } from './snapshot';
import type { Part } from './stage';

configure({ useWebWorkers: false });

/** What an archive of ours never goes over; what does, was made to fill a disk. */
const limits = {
  entries: 300_000,
  manifestBytes: 20_000_000,
  partBytes: 200_000_000,
  textBytes: 4_000_000_000,
  pictureBytes: 30_000_000,
  /** Deflate reaches 1032. Rows that are much alike reach about 60. */
  ratio: 300,
  /** Below this a high ratio harms nobody. */
  smallBytes: 1_000_000,
};

/** An archive that was opened: its first file is read, all others are read when they are asked for. */
export interface Archive {
  manifest: Manifest;
  /** Part by part, each one looked at for its size as it unfolds. */
  parts(): AsyncGenerator<Part>;
  /** What a picture looks like; undefined where the archive has none that is whole. */
  blobOf(row: Picture): Promise<Blob | undefined>;
}

const manifestSchema = v.object({
  exportedAt: v.number(),
  settings: settingsSchema,
  parts: v.array(
    v.object({
      table: v.picklist(rowTables),
      name: v.string(),
      rows: v.number(),
      live: v.number(),
    }),
  ),
});

/**
 * Open an archive. Files in it that the first one does not name are never looked at, whatever they are called.
 * @throws Fault `bad-input` for what is none, is cut off or was changed; `storage-newer`
 */
export async function openArchive(file: Blob): Promise<Archive> {
  const entries = await entriesOf(file);
  const first = entries.get(manifestName);
  if (!first) throw new Fault('bad-input', 'not a backup of Little Red Words');
  const manifest = readManifest(await textOf(first, limits.manifestBytes));
  return {
    manifest,
    async *parts() {
      let total = 0;
      for (const { table, name, rows } of manifest.parts) {
        const entry = entries.get(name);
        if (!entry) throw new Fault('bad-input', `${name} is missing`);
        const text = await textOf(entry, Math.min(limits.partBytes, limits.textBytes - total));
        total += text.length;
        const part = { table, rows: rowsOf(text, name) };
        if (part.rows.length !== rows) throw new Fault('bad-input', `${name}: ${rows} rows were written`);
        yield part;
      }
    },
    async blobOf(row) {
      const entry = entries.get(pictureName(row));
      if (!entry || entry.uncompressedSize > limits.pictureBytes) return undefined;
      try {
        const bytes = await read(entry, new Uint8ArrayWriter());
        const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: row.type });
        return (await looksLike(blob, row.type)) ? blob : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

async function entriesOf(file: Blob): Promise<Map<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  try {
    const reader = new ZipReader(new BlobReader(file), { filenameValidation: 'tolerant' });
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.size > limits.entries) throw new Error('too many files');
      if (!entry.directory && !entry.encrypted && !entries.has(entry.filename))
        entries.set(entry.filename, entry);
    }
  } catch (error) {
    throw new Fault('bad-input', `not a zip, or cut off: ${String(error)}`, { cause: error });
  }
  return entries;
}

function readManifest(text: string): Manifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Fault('bad-input', `${manifestName}: ${String(error)}`, { cause: error });
  }
  const head = readHead(parsed);
  if (head instanceof Fault) throw head;
  const body = v.safeParse(manifestSchema, parsed, { abortEarly: true });
  if (!body.success) throw placeOf(body.issues[0], manifestName);
  return { ...head, ...body.output };
}

/** A file's text, given up as soon as it is longer than it may be. */
async function textOf(entry: FileEntry, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    await read(
      entry,
      new WritableStream<Uint8Array>({
        write(chunk) {
          size += chunk.length;
          const bomb = size > limits.smallBytes && size > limits.ratio * entry.compressedSize;
          if (size > mostBytes || bomb) throw new Error(`unfolds to more than ${size} bytes`);
          text += decoder.decode(chunk, { stream: true });
        },
        close() {
          text += decoder.decode();
        },
      }),
    );
  } catch (error) {
    throw new Fault('bad-input', `${entry.filename}: ${String(error)}`, { cause: error });
  }
  return text;
}

/** A file of the archive, its checksum proved and no byte of it shared with another. */
function read<T extends Uint8ArrayWriter | WritableStream>(entry: FileEntry, into: T) {
  const checks = { checkCrc32: true, checkOverlappingEntry: true };
  return entry.getData<T extends Uint8ArrayWriter ? Uint8Array : unknown>(into, checks);
}

/** Whether the bytes begin as those of this kind of picture do. */
async function looksLike(blob: Blob, type: Picture['type']): Promise<boolean> {
  const bytes = new Uint8Array(await blob.slice(0, 12).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  switch (type) {
    case 'image/webp':
      return text.startsWith('RIFF') && text.endsWith('WEBP');
    case 'image/jpeg':
      return text.startsWith('\xff\xd8\xff');
    case 'image/png':
      return text.startsWith('\x89PNG');
  }
}
