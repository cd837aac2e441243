import type { CheckedBackup } from './backup';
import { commit } from './commit';
import type { Database } from './database';
import { type Count, mergeKnown, mergePhrases, mergePosts, mergeReviews } from './merge';

export type Report = Record<'phrases' | 'reviews' | 'known' | 'posts', Count>;

/**
 * Merge a backup into what is there, in one transaction: all of it, or nothing. Settings are not rows: the page that
 * restores hands `checked.settings` to the background one by one.
 * @throws Fault, with nothing changed.
 */
export function restoreBackup(db: Database, checked: CheckedBackup): Promise<Report> {
  return commit(db, ['phrases', 'reviews', 'known', 'posts'], async () => {
    const ourReviews = await rowsOf(db.reviews, checked.reviews);
    const takenBack = new Set(
      [...ourReviews.values(), ...checked.reviews]
        .filter((row) => row.deletedAt !== undefined)
        .map(({ id }) => id),
    );
    const reviewTimes = new Set(
      [...(await db.reviews.toArray()), ...checked.reviews]
        .filter((row) => row.deletedAt === undefined && !takenBack.has(row.id))
        .map((row) => `${row.phraseId} ${row.reviewedAt}`),
    );
    const phrases = mergePhrases(await db.phrases.toArray(), checked.phrases, (id, at) =>
      reviewTimes.has(`${id} ${at}`),
    );
    await db.phrases.bulkPut(phrases.put);

    const here = new Set(await db.phrases.toCollection().primaryKeys());
    const reviews = mergeReviews(
      ourReviews,
      checked.reviews,
      (id) => phrases.ids.get(id) ?? (here.has(id) ? id : undefined),
    );
    await db.reviews.bulkPut(reviews.put);

    const known = mergeKnown(await db.known.toArray(), checked.known);
    await db.known.bulkPut(known.put);

    const posts = mergePosts(await rowsOf(db.posts, checked.posts), checked.posts);
    await db.posts.bulkPut(posts.put);

    return { phrases: phrases.count, reviews: reviews.count, known: known.count, posts: posts.count };
  });
}

/** The rows that are there under the ids of these, by id. */
async function rowsOf<Row extends { id: string }>(
  table: { bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]> },
  rows: readonly Row[],
): Promise<Map<string, Row>> {
  const found = await table.bulkGet(rows.map(({ id }) => id));
  return new Map(found.filter((row) => row !== undefined).map((row) => [row.id, row]));
}
