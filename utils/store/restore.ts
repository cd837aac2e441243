import type { Table } from 'dexie';
import { commit } from './commit';
import type { Database } from './database';
import { type Count, mergeKnown, mergePhrases, mergePictures, mergePosts, mergeReviews } from './merge';
import { after, type Rows, type RowTable, rowTables } from './snapshot';
import { dropStaged, type Staged } from './stage';

export type Report = Record<RowTable, Count>;

/**
 * Merge what was put aside into what is there, in one transaction: all of it, or nothing. Settings are not rows: the page
 * that restores hands them to the background one by one.
 * @throws Fault, with nothing changed.
 */
export async function restoreStaged(db: Database, staged: Staged): Promise<Report> {
  try {
    // Dexie waits for the end of an async function only when it is handed one.
    return await commit(db, [...rowTables, 'staged', 'bytes'], async () => bringIn(db, staged));
  } catch (error) {
    await dropStaged(db, staged).catch(() => {});
    throw error;
  }
}

async function bringIn(db: Database, { batch }: Staged): Promise<Report> {
  const partsOf = (table: RowTable) =>
    db.staged.where({ batch, table }).primaryKeys() as PromiseLike<number[]>;
  const rowsOf = async <T extends RowTable>(_: T, n: number) => (await db.staged.get(n))!.rows as Rows[T][];
  const allOf = async <T extends RowTable>(table: T) => {
    const rows: Rows[T][] = [];
    for (const n of await partsOf(table)) rows.push(...(await rowsOf(table, n)));
    return rows;
  };

  const takenBack = new Set<string>();
  const reviewed = new Map<string, 'counts' | 'taken back'>();
  await eachRow(db.reviews, ({ id, deletedAt }) => deletedAt !== undefined && takenBack.add(id));
  for (const n of await partsOf('reviews')) {
    for (const row of await rowsOf('reviews', n)) if (row.deletedAt !== undefined) takenBack.add(row.id);
  }
  const theirPhrases = await allOf('phrases');
  // Only the last review of a card is ever asked for.
  const ourPhrases = await db.phrases.toArray();
  const asked = new Set([...ourPhrases, ...theirPhrases].map(({ id, card }) => `${id} ${card.lastReview}`));
  const note = ({ id, phraseId, reviewedAt, deletedAt }: Rows['reviews']) => {
    const time = `${phraseId} ${reviewedAt}`;
    if (!asked.has(time)) return;
    if (deletedAt === undefined && !takenBack.has(id)) reviewed.set(time, 'counts');
    else if (!reviewed.has(time)) reviewed.set(time, 'taken back');
  };
  await eachRow(db.reviews, note);
  for (const n of await partsOf('reviews')) (await rowsOf('reviews', n)).forEach(note);

  const phrases = mergePhrases(ourPhrases, theirPhrases, (id, at) => reviewed.get(`${id} ${at}`));
  await db.phrases.bulkPut(phrases.put);
  for (const [id, host] of phrases.ids) {
    if (id !== host) await db.reviews.where('phraseId').equals(id).modify({ phraseId: host });
  }
  const here = new Set(await db.phrases.toCollection().primaryKeys());
  const phraseOf = (id: string) => phrases.ids.get(id) ?? (here.has(id) ? id : undefined);

  const report: Report = {
    phrases: phrases.count,
    reviews: nothing(),
    known: nothing(),
    posts: nothing(),
    pictures: nothing(),
  };
  for (const n of await partsOf('reviews')) {
    const theirs = await rowsOf('reviews', n);
    const merged = mergeReviews(await sameIds(db.reviews, theirs), theirs, phraseOf);
    await db.reviews.bulkPut(merged.put);
    add(report.reviews, merged.count);
  }
  const known = mergeKnown(await db.known.toArray(), await allOf('known'));
  await db.known.bulkPut(known.put);
  report.known = known.count;
  for (const n of await partsOf('posts')) {
    const theirs = await rowsOf('posts', n);
    const merged = mergePosts(await sameIds(db.posts, theirs), theirs);
    await db.posts.bulkPut(merged.put);
    add(report.posts, merged.count);
  }
  const livePosts = new Set<string>();
  await eachRow(db.posts, ({ id, deletedAt }) => deletedAt === undefined && livePosts.add(id));
  for (const n of await partsOf('pictures')) {
    const theirs = await rowsOf('pictures', n);
    const posts = [...new Set(theirs.map(({ postId }) => postId))];
    const ours = [
      ...(await db.pictures.where('postId').anyOf(posts).toArray()),
      ...(await sameIds(db.pictures, theirs)).values(),
    ];
    const merged = mergePictures(new Map(ours.map((row) => [row.id, row])), theirs, (id) =>
      livePosts.has(id),
    );
    await db.pictures.bulkPut(merged.put);
    await db.bytes.bulkDelete(merged.gone);
    add(report.pictures, merged.count);
  }
  await db.staged.where('[batch+table]').between([batch, ''], [batch, '\uffff']).delete();
  return report;
}

function nothing(): Count {
  return { added: 0, updated: 0, unchanged: 0, leftOut: 0 };
}

function add(sum: Count, more: Count): void {
  for (const key of Object.keys(more) as (keyof Count)[]) sum[key] += more[key];
}

/** Every row of a table, a thousand at a time: all at once they would not leave room for the others. */
async function eachRow<T extends { id: string }>(
  table: Table<T, string>,
  look: (row: T) => unknown,
): Promise<void> {
  const limit = 1000;
  let rows = await table.orderBy(':id').limit(limit).toArray();
  while (rows.length > 0) {
    rows.forEach(look);
    rows = rows.length < limit ? [] : await after(table, rows.at(-1)!.id, limit);
  }
}

/** The rows that are there under the ids of these, by id. */
async function sameIds<Row extends { id: string }>(
  table: { bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]> },
  rows: readonly Row[],
): Promise<Map<string, Row>> {
  const found = await table.bulkGet(rows.map(({ id }) => id));
  return new Map(found.filter((row) => row !== undefined).map((row) => [row.id, row]));
}
