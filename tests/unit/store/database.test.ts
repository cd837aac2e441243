import Dexie, { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { findPost, livePosts } from '@/utils/library/posts';
import { findPhrase, livePhrases, savePhrase } from '@/utils/phrasebook/phrases';
import { dueQueue } from '@/utils/phrasebook/review/queue';
import { exportJson } from '@/utils/store/backup';
import { commit } from '@/utils/store/commit';
import { openDatabase } from '@/utils/store/database';
import { freshBrowser } from './memory';
import { phrase } from './sample';

/** A context of its own: the module is loaded anew, as in a worker that has just been started. */
async function context() {
  vi.resetModules();
  return (await import('@/utils/store/database')).database;
}

beforeEach(freshBrowser);

describe('the database', () => {
  it('is opened once in a context', async () => {
    const database = await context();
    const [one, other] = await Promise.all([database(), database()]);
    expect(one).toBe(other);
  });

  it('keeps what is written for the next context', async () => {
    await (await (await context())()).phrases.add(phrase);
    expect(await (await (await context())()).phrases.get(phrase.id)).toEqual(phrase);
  });

  it('gives way when another context deletes it, and is there again afterwards', async () => {
    const database = await context();
    const before = await database();
    await Dexie.delete('little-red-words');
    expect(before.isOpen()).toBe(false);
    expect(await (await database()).phrases.count()).toBe(0);
  });

  it('gives way to a newer build, and is not opened over it', async () => {
    const database = await context();
    await database();
    const newer = new Dexie('little-red-words');
    newer.version(3).stores({ phrases: 'id', reviews: 'id', known: 'id', posts: 'id', pictures: 'id' });
    await newer.open();
    await expect(database()).rejects.toMatchObject({ code: 'storage-newer' });
    newer.close();
  });

  it('says that the browser keeps no data, and opens when it does again', async () => {
    const database = await context();
    const works = Dexie.dependencies.indexedDB;
    const refuses = (name: string) => {
      Dexie.dependencies.indexedDB = {
        databases: async () => [],
        open: () => {
          throw new DOMException('A mutation operation was attempted', name);
        },
      } as unknown as IDBFactory;
    };
    for (const name of ['InvalidStateError', 'UnknownError', 'SecurityError']) {
      refuses(name);
      await expect(database()).rejects.toMatchObject({ code: 'storage-unavailable' });
    }
    refuses('QuotaExceededError');
    await expect(database()).rejects.toMatchObject({ code: 'storage-full' });
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
    await expect(database()).rejects.toMatchObject({ code: 'storage-unavailable' });
    Dexie.dependencies.indexedDB = works;
    expect((await database()).isOpen()).toBe(true);
  });

  it('does not open what a newer build wrote', async () => {
    const newer = new Dexie('test');
    newer.version(99).stores({ phrases: 'id' });
    await newer.open();
    newer.close();
    const before = await Dexie.dependencies.indexedDB.databases();
    await expect(openDatabase('test')).rejects.toMatchObject({ code: 'storage-newer' });
    expect(await Dexie.dependencies.indexedDB.databases()).toEqual(before);
  });

  it('wakes a live query of a page that awaits it', async () => {
    const database = await context();
    const seen: number[] = [];
    const query = liveQuery(async () => (await livePhrases(await database())).length).subscribe({
      next: (count) => void seen.push(count),
    });
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await (await database()).phrases.add(phrase);
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    query.unsubscribe();
  });
});

describe('a commit', () => {
  it('keeps all or nothing, and passes a fault on', async () => {
    const db = await openDatabase('test');
    const failing = commit(db, ['phrases', 'posts'], async () => {
      await db.phrases.add(phrase);
      await db.phrases.add(phrase);
    });
    await expect(failing).rejects.toMatchObject({ code: 'unexpected' });
    expect(await db.phrases.count()).toBe(0);
  });
});

describe('a database that was closed under us', () => {
  it('gives a fault for everything that is asked of it', async () => {
    const db = await openDatabase('test');
    db.close();
    const asked = [
      livePhrases(db),
      findPhrase(db, phrase),
      dueQueue(db, { now: 1, dayEnds: 4, newPerDay: 5 }),
      savePhrase(db, { word: phrase, now: 1 }),
      livePosts(db),
      findPost(db, 'x'),
      exportJson(db, { settings: {}, now: 1 }),
    ];
    for (const answer of asked) await expect(answer).rejects.toMatchObject({ code: 'storage-unavailable' });
  });
});

describe('the revision', () => {
  it('may fail without taking the saved word with it', async () => {
    const db = await openDatabase('test');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('gone') as never);
    await savePhrase(db, { word: phrase, now: 1 });
    expect(await livePhrases(db)).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
    set.mockRestore();
    warn.mockRestore();
  });

  it('is another one for two changes in one millisecond', async () => {
    const seen: unknown[] = [];
    browser.storage.local.onChanged.addListener((changes) => void seen.push(changes));
    const db = await openDatabase('test');
    await Promise.all(['a', 'b'].map((pinyin) => savePhrase(db, { word: { ...phrase, pinyin }, now: 1 })));
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(2);
  });
});
