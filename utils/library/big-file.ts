/** Where files that are being made lie until the browser has downloaded them. */
const folder = 'exports';
/** No download takes longer than this to be picked up. */
const keptMs = 3_600_000;

/**
 * Make a file of any size without holding it in memory: written to a private folder of the browser's, then handed out as it
 * lies there. Where there is no such folder (a private window of Firefox), it is kept by the browser as it may.
 * @throws what `write` throws; nothing is left then
 */
export async function bigFile(
  { type, now }: { type: string; now: number },
  write: (into: WritableStream<Uint8Array>) => Promise<void>,
): Promise<Blob> {
  const place = await exportsFolder().catch(() => undefined);
  if (!place) return inMemory(type, write);
  await clearOld(place, now);
  const name = crypto.randomUUID();
  const handle = await place.getFileHandle(name, { create: true });
  try {
    await write(await handle.createWritable());
    // A file there has no type of its own.
    return (await handle.getFile()).slice(0, undefined, type);
  } catch (error) {
    await place.removeEntry(name).catch(() => {});
    throw error;
  }
}

async function exportsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create: true });
}

async function clearOld(place: FileSystemDirectoryHandle, now: number): Promise<void> {
  for await (const handle of place.values()) {
    if (handle.kind !== 'file') continue;
    const { lastModified } = await handle.getFile();
    // One that another page is writing cannot be removed, and is not to be.
    if (lastModified < now - keptMs) await place.removeEntry(handle.name).catch(() => {});
  }
}

async function inMemory(
  type: string,
  write: (into: WritableStream<Uint8Array>) => Promise<void>,
): Promise<Blob> {
  const parts: Blob[] = [];
  await write(
    new WritableStream({ write: (chunk) => void parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>])) }),
  );
  return new Blob(parts, { type });
}
