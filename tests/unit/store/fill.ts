import type { Database } from '@/utils/store/database';
import { rowTables } from '@/utils/store/snapshot';
import { known, now, phrase, picture, pictureBytes, post, review } from './sample';

/** One live row of each kind with every field, and a tombstone of each beside it. */
export async function fill(db: Database): Promise<void> {
  await db.phrases.bulkAdd([phrase, { ...phrase, id: 'phrase-2', pinyin: 'x', deletedAt: now }]);
  await db.reviews.bulkAdd([review, { ...review, id: 'review-2', deletedAt: now }]);
  await db.known.bulkAdd([known, { ...known, id: 'known-2', deletedAt: now }]);
  await db.posts.bulkAdd([post, { ...post, id: post.id.replace(/.$/, 'f'), deletedAt: now }]);
  await db.pictures.bulkAdd([
    { ...picture, size: pictureBytes.size },
    { ...picture, id: 'picture-2', index: 3, bytes: '', size: 0, deletedAt: now },
  ]);
  await db.bytes.add({ id: picture.bytes, blob: pictureBytes });
}

/** Every row of the reader's, by table. Where bytes lie is each database's own affair, so they stand in for their id. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(
    rowTables.map(async (table) => [table, await db.table(table).toArray()] as const),
  );
  const all: Record<string, unknown[]> = Object.fromEntries(rows);
  all.pictures = await Promise.all(
    (await db.pictures.toArray()).map(async (row) => {
      const blob = row.bytes && (await db.bytes.get(row.bytes))?.blob;
      return { ...row, bytes: blob ? { type: blob.type, text: await blob.text() } : undefined };
    }),
  );
  return all;
}

/** What lies in the database without being the reader's. */
export async function leftovers(db: Database): Promise<{ staged: number; bytes: number }> {
  const used = new Set(await db.pictures.orderBy('bytes').keys());
  const bytes = (await db.bytes.toCollection().primaryKeys()).filter((id) => !used.has(id)).length;
  return { staged: await db.staged.count(), bytes };
}
