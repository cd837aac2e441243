import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Database, openDatabase } from '@/utils/store/database';

/** An empty database of its own, in memory, and an empty browser storage beside it. */
export function emptyDatabase(): Promise<Database> {
  freshBrowser();
  return openDatabase('test');
}

/** No database yet, and an empty browser storage. */
export function freshBrowser(): void {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** Web Locks as a browser has them, for Node, which has none yet: shared, exclusive, and "only if it is free". */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const held: { name: string; mode: LockMode }[] = [];
  const request = async (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: Lock | null) => unknown;
    const { mode = 'exclusive', ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as LockOptions;
    const free = held.every((one) => one.name !== name || (mode === 'shared' && one.mode === 'shared'));
    if (!free && ifAvailable) return work(null);
    if (!free) throw new Error('A test would wait for ever.');
    const lock = { name, mode };
    held.push(lock);
    try {
      return await work(lock);
    } finally {
      held.splice(held.indexOf(lock), 1);
    }
  };
  return { request: request as LockManager['request'] };
}
