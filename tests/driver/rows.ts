import type { Driven } from './browser';

/** What a table of the extension's database holds. */
export async function rowsOf(driven: Driven, table: string): Promise<Record<string, unknown>[]> {
  const own = await driven.openExtension('options.html');
  const found = await own.evaluate(async (table) => {
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
  await own.close();
  return found;
}
