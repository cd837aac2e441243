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
