import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { livePosts } from '@/utils/library/posts';
import { livePhrases, savePhrase } from '@/utils/phrasebook/phrases';
import { dueQueue } from '@/utils/phrasebook/review/queue';
import { type Database, openDatabase } from '@/utils/store/database';
import { freshBrowser } from './memory';
import { due, gone, released, rows } from './released';
import { now, phrase } from './sample';

beforeEach(freshBrowser);

describe.each(Object.entries(released))('a database of version %s', (version, stores) => {
  /** As the page of that version would: open, and full of the reader's rows. */
  async function older(): Promise<Dexie> {
    const db = new Dexie('test');
    db.version(Number(version)).stores(stores);
    await db.open();
    return db;
  }

  async function full(): Promise<Dexie> {
    const db = await older();
    for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd(all);
    return db;
  }

  const heldBy = async (db: Database) =>
    Object.fromEntries(
      await Promise.all(
        Object.keys(rows).map(async (table) => [table, await db.table(table).toArray()] as const),
      ),
    );

  it('is brought up to date with every row in it, and can be worked with', async () => {
    (await full()).close();
    const db = await openDatabase('test');
    expect(await heldBy(db)).toEqual(rows);
    expect((await livePhrases(db)).map(({ id }) => id).sort()).toEqual(['due', 'phrase-1']);
    expect(await livePosts(db)).toHaveLength(1);
    // By the indexes that have come since.
    expect(await db.phrases.where('deletedAt').above(0).primaryKeys()).toEqual(['gone']);
    expect(await db.phrases.where('suspendedAt').above(0).primaryKeys()).toEqual(['gone', 'phrase-1']);
    const queue = await dueQueue(db, { now: now + 1e9, dayEnds: 4, newPerDay: 5 });
    expect(JSON.stringify(queue)).toContain('due');
    await savePhrase(db, { word: { ...phrase, pinyin: 'x' }, now: now + 1 });
    expect((await db.phrases.get('gone'))?.deletedAt).toBeUndefined();
    db.close();
  });

  it('is brought up to date while a page of it is open, which gives way', async () => {
    const page = await full();
    const db = await openDatabase('test');
    expect(page.isOpen()).toBe(false);
    expect(await heldBy(db)).toEqual(rows);
    db.close();
  });

  it('waits for one that does not give way, and loses nothing', async () => {
    (await full()).close();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const opening = Dexie.dependencies.indexedDB.open('test');
      opening.onsuccess = () => resolve(opening.result);
    });
    const opening = openDatabase('test');
    const waited = new Promise((resolve) => setTimeout(resolve, 100, 'still waiting'));
    expect(await Promise.race([opening, waited])).toBe('still waiting');
    stubborn.close();
    const db = await opening;
    expect(await heldBy(db)).toEqual(rows);
    db.close();
  });

  it('is left as it was when that is cut off, and is brought up to date the next time', async () => {
    (await full()).close();
    const { indexedDB } = Dexie.dependencies;
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...input) => {
      const opening = open(...input);
      opening.addEventListener('upgradeneeded', () => {
        opening.transaction!.abort();
      });
      return opening;
    };
    await expect(openDatabase('test')).rejects.toMatchObject({ code: expect.stringMatching(/^storage-/) });
    indexedDB.open = open;
    const db = await openDatabase('test');
    expect(await heldBy(db)).toEqual(rows);
    db.close();
  });

  it('is as whole when the older build has opened it once more', async () => {
    (await full()).close();
    (await openDatabase('test')).close();
    const back = await older();
    await back.table('phrases').put({ ...due, note: 'by the older build' });
    back.close();
    const db = await openDatabase('test');
    const phrases = [{ ...due, note: 'by the older build' }, gone, phrase];
    expect(await heldBy(db)).toEqual({ ...rows, phrases });
    db.close();
  });
});
