import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, JSHandle, Page } from 'puppeteer-core';

export type Dump = Record<string, Record<string, unknown>[]>;

/**
 * The extension's database, or null where there is none: looking makes none. The name of no function may be seen in here, since
 * benchmarks are run by a tool that marks names in a way that a page does not know.
 */
export function openStored(page: Page): Promise<JSHandle<IDBDatabase | null>> {
  return page.evaluateHandle(
    () =>
      new Promise<IDBDatabase | null>((resolve, reject) => {
        const opening = indexedDB.open('little-red-words');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onsuccess = () => {
          // What a test forgets to close, or fails before, keeps nobody from upgrading or deleting it.
          opening.result.onversionchange = () => opening.result.close();
          resolve(opening.result);
        };
        opening.onerror = () =>
          opening.error?.name === 'AbortError' ? resolve(null) : reject(opening.error);
      }),
  );
}

/**
 * What the extension's database holds, by table. Of a picture, the kind and SHA-256 of its bytes stand in place of where they
 * lie, which is another place after each restore.
 */
export async function dump(page: Page): Promise<Dump> {
  return page.evaluate(
    async (db) => {
      const all = (table: string) =>
        new Promise<Record<string, unknown>[]>((resolve, reject) => {
          if (!db) return resolve([]);
          const asked = db.transaction(table).objectStore(table).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const tables: Record<string, Record<string, unknown>[]> = {};
      for (const table of ['phrases', 'reviews', 'known', 'posts', 'pictures'])
        tables[table] = await all(table);
      const looks = new Map<unknown, string>();
      for (const { id, blob } of (await all('bytes')) as unknown as { id: string; blob: Blob }[]) {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
        looks.set(id, `${blob.type} ${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
      }
      tables.pictures = tables.pictures!.map((row) => ({ ...row, bytes: looks.get(row.bytes) ?? null }));
      db?.close();
      return tables;
    },
    await openStored(page),
  );
}

/** How many rows there are in a table of the extension's database, reader's or not. */
export async function countOf(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (db, table) =>
      new Promise<number>((resolve, reject) => {
        if (!db) return resolve(0);
        const asked = db.transaction(table).objectStore(table).count();
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

/** Put rows into tables of the extension's database, behind its back. */
export async function put(page: Page, tables: Record<string, readonly object[]>): Promise<void> {
  await page.evaluate(
    (db, tables) =>
      new Promise<void>((resolve, reject) => {
        if (!db) return reject(new Error('There is no database to put rows into.'));
        const names = Object.keys(tables);
        const transaction = db.transaction(names, 'readwrite');
        for (const name of names) for (const row of tables[name]!) transaction.objectStore(name).put(row);
        transaction.oncomplete = () => {
          db.close();
          resolve();
        };
        transaction.onabort = () => reject(transaction.error);
      }),
    await openStored(page),
    tables,
  );
}

/** Empty every table, as a new browser has them. */
export async function wipe(page: Page): Promise<void> {
  await page.evaluate(
    (db) =>
      new Promise<void>((resolve, reject) => {
        if (!db) return resolve();
        const names = [...db.objectStoreNames];
        const transaction = db.transaction(names, 'readwrite');
        for (const name of names) transaction.objectStore(name).clear();
        transaction.oncomplete = () => {
          db.close();
          resolve();
        };
        transaction.onabort = () => reject(transaction.error);
      }),
    await openStored(page),
  );
}

/** Wait until a table holds so many rows, or until it is as the test wants it. */
export async function waitForCount(
  page: Page,
  table: string,
  holds: (count: number) => boolean,
  timeout = 20_000,
): Promise<number> {
  const until = Date.now() + timeout;
  for (;;) {
    const count = await countOf(page, table);
    if (holds(count)) return count;
    if (Date.now() > until) throw new Error(`${table} holds ${count} rows`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Let downloads go to a folder. */
export async function downloadTo(browser: Browser, folder: string): Promise<void> {
  // It holds as long as its session does.
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Click what starts a download, and wait for the whole file. */
export async function download(
  page: Page,
  testId: string,
  folder: string,
  timeout = 30_000,
): Promise<string> {
  for (const name of await readdir(folder)) await rm(join(folder, name));
  const button = await page.waitForSelector(`[data-testid="${testId}"]`, { visible: true });
  await button?.click();
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    const [name] = (await readdir(folder)).filter(
      (one) => !/\.(crdownload|part|tmp)$/.test(one) && !one.startsWith('.'),
    );
    if (name) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${testId} downloaded nothing: ${await readdir(folder)}`);
}

/** Choose a file in the room of backups and, once it has been looked through, bring it in. */
export async function restoreFile(page: Page, file: string, timeout = 60_000): Promise<string> {
  await chooseFile(page, file);
  const confirm = await page.waitForSelector('[data-testid="import-confirm"]', {
    visible: true,
    timeout,
  });
  await confirm?.click();
  const notice = await page.waitForSelector('.bak [data-testid="notice"].good', {
    visible: true,
    timeout,
  });
  return (await notice?.evaluate((element) => element.textContent)) ?? '';
}

export async function chooseFile(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('[data-testid="import"]');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
}
