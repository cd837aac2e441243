import { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeArchive } from '@/utils/store/archive';
import { openArchive } from '@/utils/store/archive-read';
import { Database } from '@/utils/store/database';
import { restoreStaged } from '@/utils/store/restore';
import { rowTables } from '@/utils/store/snapshot';
import { sweep } from '@/utils/store/stage';
import { archive, restore, settings, stageFile } from './archive-file';
import { everything, fill, leftovers } from './fill';
import { emptyDatabase, fakeLocks } from './memory';
import { now, phrase, picture, pictureBytes, post } from './sample';

let db: Database;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  db = await emptyDatabase();
});

describe('an archive', () => {
  it('brings every field of every row and every byte back into an empty database', async () => {
    await fill(db);
    const before = await everything(db);
    const file = await archive(db);
    db = await emptyDatabase();
    const staged = await stageFile(db, file);
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
    const file = await archive(db);
    const { manifest } = await openArchive(file);
    expect(manifest.parts.map(({ name, rows }) => [name, rows])).toEqual([
      ['phrases/0001.jsonl', 500],
      ['phrases/0002.jsonl', 500],
      ['phrases/0003.jsonl', 201],
    ]);
    db = await emptyDatabase();
    await restore(db, file);
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
    await restore(db, file);
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
    const file = await archive(db);
    db = await emptyDatabase();
    const staged = await stageFile(db, file);
    expect(staged.missing).toBe(1);
    await restoreStaged(db, staged);
    expect((await db.pictures.toArray()).map(({ id }) => id)).toEqual(['picture-2']);
    expect(await db.posts.count()).toBe(2);
  });

  it('does not bring back pictures that were removed here, nor those of deleted posts', async () => {
    await fill(db);
    const file = await archive(db);
    await db.pictures.update(picture.id, { deletedAt: now, bytes: '', size: 0 });
    await db.bytes.clear();
    expect((await restore(db, file)).pictures).toMatchObject({ added: 0, unchanged: 2 });
    expect(await db.bytes.count()).toBe(0);
    await db.pictures.clear();
    await db.posts.update(post.id, { deletedAt: now, updatedAt: now });
    expect((await restore(db, file)).pictures).toMatchObject({ added: 1, leftOut: 1 });
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('puts the later picture in a place where both have one', async () => {
    await fill(db);
    const file = await archive(db);
    await db.pictures.clear();
    await db.bytes.clear();
    await db.bytes.add({ id: 'mine', blob: new Blob(['mine']) });
    await db.pictures.add({ ...picture, id: 'mine', bytes: 'mine', keptAt: now });
    expect((await restore(db, file)).pictures).toMatchObject({ unchanged: 1 });
    await db.pictures.update('mine', { keptAt: 1 });
    expect((await restore(db, file)).pictures).toMatchObject({ updated: 1 });
    const live = (await db.pictures.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    expect(live.map(({ id }) => id)).toEqual([picture.id]);
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });
});

describe('a restore that ends early', () => {
  it.each([
    ['before its first rows are put aside', 'staged', 1],
    ['behind its pictures', 'staged', 5],
    ['as it takes its rows in', 'known', 1],
  ] as const)('takes its rows and pictures away again when the disk is full %s', async (_, table, at) => {
    await fill(db);
    const file = await archive(db);
    db = await emptyDatabase();
    let writes = 0;
    db.table(table).hook('creating', () => {
      if (++writes === at) throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restore(db, file)).rejects.toMatchObject({ code: 'storage-full' });
    expect(writes).toBe(at);
    expect(await everything(db)).toEqual(await everything(await emptyDatabase()));
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('is swept when it could not do so itself, and only then', async () => {
    await fill(db);
    await stageFile(db, await archive(db));
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
