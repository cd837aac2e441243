import type { Page } from 'puppeteer-core';
import type { Driven } from './browser';
import { openStored } from './keeping';

export type Row = Record<string, unknown>;

/** What a table of the reader's database holds, read from a page of the extension. */
export async function rowsIn(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    (db, table) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        if (!db) return resolve([]);
        const asked = db.transaction(table).objectStore(table).getAll();
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          db.close();
          resolve(asked.result);
        };
      }),
    await openStored(page),
    table,
  );
}

/** The same, where no page of the extension is open. */
export async function rowsOf(driven: Driven, table: string): Promise<Row[]> {
  const own = await driven.openExtension('options.html');
  const found = await rowsIn(own, table);
  await own.close();
  return found;
}
