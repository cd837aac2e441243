import { IDBObjectStore as Store } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toFault } from '@/utils/faults';
import { type Database, openDatabase } from '@/utils/store/database';
import { everything, leftovers } from '../store/fill';
import { emptyDatabase } from '../store/memory';
import { acts, prepare, reviewed } from './acts';

let db: Database;
beforeEach(async () => {
  let ids = 0;
  // So that two runs of one act leave the very same rows.
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `made-${++ids}-0-0-0`);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  db = await emptyDatabase();
  await prepare(db);
});

/** Whatever is written next but `n` meets this first. Gives back whether anything has. */
function meets(n: number, trouble: (store: IDBObjectStore) => void): () => boolean {
  let writes = 0;
  const spies = (['put', 'add', 'delete'] as const).map((method) => {
    const real = Store.prototype[method] as (...input: unknown[]) => IDBRequest;
    return vi.spyOn(Store.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...input: unknown[]
    ) {
      if (writes++ === n) trouble(this);
      return real.apply(this, input);
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
    return writes > n;
  };
}

const full = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

describe.each(acts)('%s', (_, act) => {
  it('is done wholly or not at all when the disk is full, at whatever write', async () => {
    const before = await everything(db);
    for (let n = 0; ; n++) {
      const met = meets(n, full);
      const fault = await act(db).then(() => undefined, toFault);
      if (!met()) break;
      expect(fault).toMatchObject({ code: 'storage-full' });
      expect(await everything(db)).toEqual(before);
      expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
    }
    // Nothing stood in its way the last time, and it was worth doing.
    expect(await everything(db)).not.toEqual(before);
  });

  it.each<[string, (store: IDBObjectStore) => void]>([
    ['its transaction ends under it', ({ transaction }) => transaction.abort()],
    ['the database is closed under it', () => db.close()],
  ])('is done wholly or not at all when %s, at whatever write', async (_, trouble) => {
    const before = await everything(db);
    for (let n = 0; ; n++) {
      const met = meets(n, trouble);
      const done = await act(db).then(
        () => true,
        () => false,
      );
      if (!met()) break;
      if (!db.isOpen()) db = await openDatabase('test');
      const after = await everything(db);
      if (!done) expect(after).toEqual(before);
      else expect(after).not.toEqual(before);
      if (done) break;
      expect(n).toBeLessThan(100);
    }
  });

  it('is done once by two windows at once', async () => {
    const other = await openDatabase('test');
    await Promise.allSettled([act(db), act(other)]);
    const both = await everything(db);
    other.close();
    db = await emptyDatabase();
    await prepare(db);
    await act(db);
    const once = await everything(db);
    for (const table of Object.keys(once)) expect(both[table], table).toHaveLength(once[table]!.length);
  });
});

it('an answer that two windows give at once counts once', async () => {
  const other = await openDatabase('test');
  const kinds = await Promise.all([reviewed(db, 'one'), reviewed(other, 'other')]);
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(['changed', 'rated']);
  expect(await db.reviews.where({ phraseId: 'fresh' }).count()).toBe(1);
  other.close();
});

it('what has to wait for another window is done when its turn comes', async () => {
  const other = await openDatabase('test');
  let going = true;
  const slow = other.transaction('rw', other.tables, async () => {
    while (going) await other.phrases.count();
  });
  const before = await db.reviews.count();
  const waiting = reviewed(db, 'new');
  await new Promise((resolve) => setTimeout(resolve, 50));
  going = false;
  await slow;
  expect(await waiting).toMatchObject({ kind: 'rated' });
  expect(await db.reviews.count()).toBe(before + 1);
  other.close();
});
