import type { Page } from 'puppeteer-core';
import type { Driven } from './browser';

export type Row = Record<string, unknown>;

/** What a table of the reader's database holds, read from a page of the extension. */
export function rowsIn(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(async (table) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('little-red-words');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const asked = db.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    db.close();
    return all;
  }, table);
}

/** The same, where no page of the extension is open. */
export async function rowsOf(driven: Driven, table: string): Promise<Row[]> {
  const own = await driven.openExtension('options.html');
  const found = await rowsIn(own, table);
  await own.close();
  return found;
}
