import type { Page } from 'puppeteer-core';
import { put } from './keeping';

/** Delete the extension's database, from one of its pages. Gives back `blocked` where some context did not give way at once. */
export function deleteStored(page: Page): Promise<'gone' | 'blocked'> {
  return page.evaluate(
    () =>
      new Promise<'gone' | 'blocked'>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('little-red-words');
        deleting.onblocked = () => resolve('blocked');
        deleting.onsuccess = () => resolve('gone');
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** Make the database as an older version of the extension left it: its number, its tables as Dexie writes them, and rows. */
export async function makeOlder(
  page: Page,
  {
    version,
    stores,
    rows,
  }: { version: number; stores: Record<string, string>; rows: Record<string, readonly object[]> },
): Promise<void> {
  await page.evaluate(
    (version, stores) =>
      new Promise<void>((resolve, reject) => {
        // Dexie keeps room between its versions.
        const making = indexedDB.open('little-red-words', version * 10);
        making.onupgradeneeded = () => {
          for (const [table, layout] of Object.entries(stores)) {
            const [keyPath, ...indexes] = layout.split(', ');
            const store = making.result.createObjectStore(table, { keyPath });
            for (const index of indexes) {
              const name = index.replace('*', '');
              const path = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
              store.createIndex(name, path, { multiEntry: index.startsWith('*') });
            }
          }
        };
        making.onsuccess = () => {
          making.result.close();
          resolve();
        };
        making.onerror = () => reject(making.error);
      }),
    version,
    stores,
  );
  await put(page, rows);
}

/** Let the process of a tab die, as it does when it runs out of memory, so many milliseconds after something was begun in it. */
export async function crash(page: Page, begun: Promise<unknown>, delay: number): Promise<void> {
  const session = await page.createCDPSession();
  // Neither is answered by a process that is no more.
  begun.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, delay));
  const crashed = new Promise((resolve) => page.once('error', resolve));
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}
