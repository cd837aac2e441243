import { BlobReader, BlobWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Manifest, manifestName, writeArchive } from '@/utils/store/archive';
import { openArchive } from '@/utils/store/archive-read';
import { Database } from '@/utils/store/database';
import { restoreStaged } from '@/utils/store/restore';
import { rowTables } from '@/utils/store/snapshot';
import { type Staged, stage, sweep } from '@/utils/store/stage';
import { everything, fill, leftovers } from './fill';
import { emptyDatabase, fakeLocks } from './memory';
import { now, phrase, picture, pictureBytes, post } from './sample';

const settings = { language: 'zh-Hans' };

let db: Database;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  db = await emptyDatabase();
});

/** An archive of what is there. */
async function archive(): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
  const [blob] = await Promise.all([
    new Response(readable).blob(),
    writeArchive(db, writable, { settings, now }),
  ]);
  return blob;
}

/** The files of an archive, each as text or bytes, put together anew. */
async function remake(from: Blob, change: (files: Map<string, Blob>) => unknown): Promise<Blob> {
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
function edit(change: (manifest: Manifest) => unknown) {
  return async (files: Map<string, Blob>) => {
    const manifest = JSON.parse(await files.get(manifestName)!.text());
    files.set(manifestName, new Blob([JSON.stringify(change(manifest) ?? manifest)]));
  };
}

async function stageFile(file: Blob): Promise<Staged> {
  const opened = await openArchive(file);
  return stage(db, opened.parts(), { blobOf: opened.blobOf });
}

async function restore(file: Blob) {
  return restoreStaged(db, await stageFile(file));
}

describe('an archive', () => {
  it('brings every field of every row and every byte back into an empty database', async () => {
    await fill(db);
    const before = await everything(db);
    const file = await archive();
    db = await emptyDatabase();
    const staged = await stageFile(file);
    expect(staged).toMatchObject({
      counts: { phrases: 1, reviews: 1, known: 1, posts: 1, pictures: 1 },
      missing: 0,
    });
    const report = await restoreStaged(db, staged);
    expect(await everything(db)).toEqual(before);
    for (const table of rowTables) expect(report[table]).toMatchObject({ added: 2, leftOut: 0 });
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('is in parts, so that no number of rows is ever one text', async () => {
    await db.phrases.bulkAdd(
      Array.from({ length: 1201 }, (_, n) => ({ ...phrase, id: `phrase-${n}`, pinyin: `x${n}` })),
    );
    const file = await archive();
    const { manifest } = await openArchive(file);
    expect(manifest.parts.map(({ name, rows }) => [name, rows])).toEqual([
      ['phrases/0001.jsonl', 500],
      ['phrases/0002.jsonl', 500],
      ['phrases/0003.jsonl', 201],
    ]);
    db = await emptyDatabase();
    await restore(file);
    expect(await db.phrases.count()).toBe(1201);
  });

  it('keeps pictures as they are, and says how far it is', async () => {
    await fill(db);
    const seen: number[] = [];
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
    const [blob] = await Promise.all([
      new Response(readable).blob(),
      writeArchive(db, writable, {
        settings,
        now,
        onProgress: ({ done, all }) => seen.push(done / all),
      }),
    ]);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    const entries = await new ZipReader(new BlobReader(blob)).getEntries();
    const stored = entries.find(({ filename }) => filename.startsWith('pictures/bytes'));
    expect(stored).toMatchObject({ compressionMethod: 0, uncompressedSize: pictureBytes.size });
  });

  it('is as all was at one moment, whoever writes meanwhile', async () => {
    await fill(db);
    const before = await everything(db);
    const other = new Database(db.name);
    let wrote: Promise<unknown> | undefined;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
    const [file] = await Promise.all([
      new Response(readable).blob(),
      writeArchive(db, writable, {
        settings,
        now,
        // The first rows are in the file. What is written at once would be half in it.
        onProgress: () => {
          wrote ??= other.transaction('rw', rowTables, async () => {
            await other.phrases.put({ ...phrase, id: 'late' });
            for (const table of rowTables) await other.table(table).toCollection().modify({ deletedAt: now });
          });
        },
      }),
    ]);
    await wrote;
    expect(await everything(db)).not.toEqual(before);
    db = await emptyDatabase();
    await restore(file);
    expect(await everything(db)).toEqual(before);
    other.close();
  });

  it('can be stopped', async () => {
    await fill(db);
    const stop = new AbortController();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
    const read = new Response(readable).blob();
    read.catch(() => {});
    const writing = writeArchive(db, writable, {
      settings,
      now,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    await expect(read).rejects.toBeDefined();
  });

  it('leaves a picture out whose bytes have gone, and keeps the rest', async () => {
    await fill(db);
    await db.bytes.clear();
    const file = await archive();
    db = await emptyDatabase();
    const staged = await stageFile(file);
    expect(staged.missing).toBe(1);
    await restoreStaged(db, staged);
    expect((await db.pictures.toArray()).map(({ id }) => id)).toEqual(['picture-2']);
    expect(await db.posts.count()).toBe(2);
  });

  it('does not bring back pictures that were removed here, nor those of deleted posts', async () => {
    await fill(db);
    const file = await archive();
    await db.pictures.update(picture.id, { deletedAt: now, bytes: '', size: 0 });
    await db.bytes.clear();
    expect((await restore(file)).pictures).toMatchObject({ added: 0, unchanged: 2 });
    expect(await db.bytes.count()).toBe(0);
    await db.pictures.clear();
    await db.posts.update(post.id, { deletedAt: now, updatedAt: now });
    expect((await restore(file)).pictures).toMatchObject({ added: 1, leftOut: 1 });
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('puts the later picture in a place where both have one', async () => {
    await fill(db);
    const file = await archive();
    await db.pictures.clear();
    await db.bytes.clear();
    await db.bytes.add({ id: 'mine', blob: new Blob(['mine']) });
    await db.pictures.add({ ...picture, id: 'mine', bytes: 'mine', keptAt: now });
    expect((await restore(file)).pictures).toMatchObject({ unchanged: 1 });
    await db.pictures.update('mine', { keptAt: 1 });
    expect((await restore(file)).pictures).toMatchObject({ updated: 1 });
    const live = (await db.pictures.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    expect(live.map(({ id }) => id)).toEqual([picture.id]);
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });
});

describe('an archive is refused, with nothing changed and nothing left behind,', () => {
  const bad: [string, (files: Map<string, Blob>) => unknown, object][] = [
    ['without its first file', (files) => files.delete(manifestName), { code: 'bad-input' }],
    [
      'with a first file that is none',
      (files) => files.set(manifestName, new Blob(['{'])),
      { code: 'bad-input' },
    ],
    ['of something else', edit(() => ({ format: 'other' })), { code: 'bad-input' }],
    ['of a newer version', edit((manifest) => ({ ...manifest, version: 99 })), { code: 'storage-newer' }],
    [
      'of a table that there is not',
      edit((manifest) => ({ ...manifest, parts: [{ ...manifest.parts[0], table: 'staged' }] })),
      { code: 'bad-input', message: expect.stringContaining('table') },
    ],
    [
      'when a part is missing',
      (files) => files.delete('posts/0001.jsonl'),
      { code: 'bad-input', message: expect.stringContaining('posts/0001') },
    ],
    [
      'when rows are missing',
      (files) => files.set('posts/0001.jsonl', new Blob([`${JSON.stringify(post)}\n`])),
      { code: 'bad-input', message: expect.stringContaining('2 rows') },
    ],
    [
      'when a row is of a wrong type',
      (files) => files.set('posts/0001.jsonl', new Blob([`${JSON.stringify({ ...post, title: 5 })}\n{}\n`])),
      { code: 'bad-input', message: expect.stringContaining('title') },
    ],
    [
      'when a part is no JSON',
      (files) => files.set('known/0001.jsonl', new Blob(['{"id": \n'])),
      { code: 'bad-input', message: expect.stringContaining('known/0001') },
    ],
    [
      'when a part is no UTF-8',
      (files) => files.set('known/0001.jsonl', new Blob([new Uint8Array([0xff, 0xfe, 0x0a])])),
      { code: 'bad-input', message: expect.stringContaining('known/0001') },
    ],
    [
      'when a part unfolds to very much',
      (files) => files.set('phrases/0001.jsonl', new Blob([' '.repeat(30_000_000)])),
      { code: 'bad-input', message: expect.stringContaining('unfolds') },
    ],
  ];
  it.each(bad)('%s', async (_, spoil, fault) => {
    await fill(db);
    const file = await remake(await archive(), spoil);
    const before = await everything(db);
    await expect(restore(file)).rejects.toMatchObject(fault);
    expect(await everything(db)).toEqual(before);
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('when it is cut off, wherever that is', async () => {
    await fill(db);
    const file = await archive();
    const before = await everything(db);
    for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
      const cut = file.slice(0, Math.floor(file.size * part));
      await expect(restore(cut)).rejects.toMatchObject({ code: 'bad-input' });
    }
    expect(await everything(db)).toEqual(before);
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('when one of its bytes is another one', async () => {
    await fill(db);
    const bytes = new Uint8Array(await (await archive()).arrayBuffer());
    const at = new TextDecoder('latin1').decode(bytes).indexOf('phrases/0001.jsonl') + 40;
    bytes[at] = bytes[at]! ^ 0xff;
    await expect(restore(new Blob([bytes]))).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('what else is in an archive', () => {
  it.each(['../../x', 'CON', '/etc/passwd', 'C:\\x', 'pictures/../../../x.png', 'constructor'])(
    'is not looked at: %s',
    async (name) => {
      await fill(db);
      const before = await everything(db);
      const file = await remake(await archive(), (files) => files.set(name, new Blob(['x'])));
      await restore(file);
      expect(await everything(db)).toEqual(before);
    },
  );

  it('is text, though it be a script, in every field', async () => {
    const script = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const evil = { ...post, title: script, body: script, note: script, tags: [script], place: script };
    await db.posts.add({ ...evil, author: { id: script, name: script } });
    const file = await archive();
    const before = await everything(db);
    db = await emptyDatabase();
    await restore(file);
    expect(await everything(db)).toEqual(before);
  });

  it('is no picture when it does not begin like one', async () => {
    await fill(db);
    const file = await remake(await archive(), (files) =>
      files.set(`pictures/${picture.bytes}.png`, new Blob(['<svg onload="alert(1)"/>'])),
    );
    db = await emptyDatabase();
    const staged = await stageFile(file);
    expect(staged.missing).toBe(1);
    expect((await restoreStaged(db, staged)).posts.added).toBe(2);
  });

  it('is no picture when one of its bytes is another one: the rest is kept', async () => {
    await fill(db);
    const bytes = new Uint8Array(await (await archive()).arrayBuffer());
    bytes[new TextDecoder('latin1').decode(bytes).indexOf('one picture')] = 0;
    db = await emptyDatabase();
    const staged = await stageFile(new Blob([bytes]));
    expect(staged.missing).toBe(1);
    expect((await restoreStaged(db, staged)).posts.added).toBe(2);
  });

  it('may have two rows with one id: the newer one stays', async () => {
    await fill(db);
    const older = { ...post, title: 'older', updatedAt: 1 };
    const file = await remake(await archive(), async (files) => {
      files.set('posts/0001.jsonl', new Blob([[post, older].map((row) => JSON.stringify(row)).join('\n')]));
    });
    db = await emptyDatabase();
    await restore(file);
    expect(await db.posts.toArray()).toEqual([post]);
  });
});

describe('a restore that ends early', () => {
  it.each([
    ['before its first rows are put aside', 'staged', 1],
    ['behind its pictures', 'staged', 5],
    ['as it takes its rows in', 'known', 1],
  ] as const)('takes its rows and pictures away again when the disk is full %s', async (_, table, at) => {
    await fill(db);
    const file = await archive();
    db = await emptyDatabase();
    let writes = 0;
    db.table(table).hook('creating', () => {
      if (++writes === at) throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restore(file)).rejects.toMatchObject({ code: 'storage-full' });
    expect(writes).toBe(at);
    expect(await everything(db)).toEqual(await everything(await emptyDatabase()));
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('is swept when it could not do so itself, and only then', async () => {
    await fill(db);
    await stageFile(await archive());
    const before = await everything(db);
    expect(await leftovers(db)).toEqual({ staged: 5, bytes: 1 });
    await navigator.locks.request('little-red-words-staging', { mode: 'shared' }, async () => {
      expect(await sweep(db)).toBe(0);
    });
    expect(await leftovers(db)).toEqual({ staged: 5, bytes: 1 });
    expect(await sweep(db)).toBe(6);
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
    expect(await everything(db)).toEqual(before);
  });
});
