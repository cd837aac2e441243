import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bigFile } from '@/utils/library/big-file';

const now = 1_800_000_000_000;
const hour = 3_600_000;

/** A folder of the browser's private disk, as far as it is asked for. */
class Folder {
  readonly files = new Map<string, { parts: Uint8Array<ArrayBuffer>[]; lastModified: number }>();

  async getDirectoryHandle() {
    return this;
  }
  async getFileHandle(name: string) {
    const file = { parts: [] as Uint8Array<ArrayBuffer>[], lastModified: now };
    this.files.set(name, file);
    return this.handle(name);
  }
  async removeEntry(name: string) {
    this.files.delete(name);
  }
  async *values() {
    for (const name of [...this.files.keys()]) yield this.handle(name);
  }
  private handle(name: string) {
    const file = this.files.get(name)!;
    return {
      kind: 'file',
      name,
      createWritable: async () => new WritableStream({ write: (chunk) => void file.parts.push(chunk) }),
      getFile: async () => new File(file.parts, name, { lastModified: file.lastModified }),
    };
  }
}

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } });
});

const write = (text: string) => async (into: WritableStream<Uint8Array>) => {
  const writer = into.getWriter();
  await writer.write(new TextEncoder().encode(text));
  await writer.close();
};
const type = 'application/zip';

describe('a file of any size', () => {
  it('lies on the private disk, with the type that it was made for', async () => {
    const blob = await bigFile({ type, now }, write('小红词'));
    expect(blob.type).toBe(type);
    expect(await blob.text()).toBe('小红词');
    expect(folder.files.size).toBe(1);
  });

  it('takes away those of an hour ago, and leaves what may still be downloading', async () => {
    folder.files.set('old', { parts: [], lastModified: now - hour - 1 });
    folder.files.set('young', { parts: [], lastModified: now - hour });
    await bigFile({ type, now }, write('x'));
    expect([...folder.files.keys()]).toEqual(['young', expect.any(String)]);
  });

  it('leaves nothing behind when it cannot be made', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const failing = bigFile({ type, now }, async () => {
      throw full;
    });
    await expect(failing).rejects.toBe(full);
    expect(folder.files.size).toBe(0);
  });

  it('is made without a disk where there is none', async () => {
    vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.reject(new Error('private')) } });
    const blob = await bigFile({ type, now }, write('小红词'));
    expect([blob.type, await blob.text()]).toEqual([type, '小红词']);
  });
});
