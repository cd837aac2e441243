import { Fault } from '@/utils/faults';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';

/**
 * What the reader does with posts that are kept: marks, tags, the note, deletion. Every change is one transaction, whatever
 * the number of posts, and gives back the rows as they were, so that it can be taken back.
 */
export interface Shelving {
  ids: readonly string[];
  now: number;
}

/** @throws Fault */
export function markFavourite(
  db: Database,
  { favourite, ...which }: Shelving & { favourite: boolean },
): Promise<Post[]> {
  return change(db, which, (post) => ((post.favourite ?? false) === favourite ? null : { favourite }));
}

/** Out of sight, or back among the others. @throws Fault */
export function archivePosts(
  db: Database,
  { archived, ...which }: Shelving & { archived: boolean },
): Promise<Post[]> {
  return change(db, which, (post) =>
    (post.archivedAt !== undefined) === archived ? null : { archivedAt: archived ? which.now : undefined },
  );
}

/** @param tag as `tagOf` returns it. @throws Fault */
export function tagPosts(
  db: Database,
  { tag, tagged, ...which }: Shelving & { tag: string; tagged: boolean },
): Promise<Post[]> {
  return change(db, which, ({ tags }) => {
    if (tags.includes(tag) === tagged) return null;
    return { tags: tagged ? [...tags, tag] : tags.filter((one) => one !== tag) };
  });
}

/** Rename a tag wherever it stands. Where its new name is a tag already, the two become one. @throws Fault */
export function renameTag(
  db: Database,
  { from, to, now }: { from: string; to: string; now: number },
): Promise<Post[]> {
  return changeTagged(db, { tag: from, now }, (tags) => [
    ...new Set(tags.map((tag) => (tag === from ? to : tag))),
  ]);
}

/** Take a tag off every post. @throws Fault */
export function dropTag(db: Database, { tag, now }: { tag: string; now: number }): Promise<Post[]> {
  return changeTagged(db, { tag, now }, (tags) => tags.filter((one) => one !== tag));
}

/**
 * Write the reader's own note on a post.
 * @throws Fault `not-found` when the post is not there any more.
 */
export async function notePost(
  db: Database,
  { id, note, now }: { id: string; note: string; now: number },
): Promise<void> {
  await commit(db, ['posts'], async () => {
    const post = await db.posts.get(id);
    if (!post || post.deletedAt !== undefined) throw new Fault('not-found', `no post ${id}`);
    if (post.note === note) return;
    await db.posts.put({ ...post, note, updatedAt: laterThan(post.updatedAt, now) });
  });
}

/** Delete posts; their rows stay as tombstones. Deleting what is deleted, or was never there, is no error. @throws Fault */
export function forgetPosts(db: Database, which: Shelving): Promise<Post[]> {
  return change(db, which, (post) => ({ deletedAt: laterThan(post.updatedAt, which.now) }));
}

/**
 * Take a change back: the rows get these fields as they were, and keep what has been changed in others since.
 * @throws Fault
 */
export async function putBack(
  db: Database,
  { before, fields, now }: { before: readonly Post[]; fields: readonly (keyof Post)[]; now: number },
): Promise<void> {
  await commit(db, ['posts'], async () => {
    const rows = await db.posts.bulkGet(before.map(({ id }) => id));
    const put = before.flatMap((was, index) => {
      const post = rows[index];
      if (!post) return [];
      const fieldsBefore = Object.fromEntries(fields.map((field) => [field, was[field]]));
      return [withoutGaps({ ...post, ...fieldsBefore, updatedAt: laterThan(post.updatedAt, now) })];
    });
    await db.posts.bulkPut(put);
  });
}

function change(
  db: Database,
  { ids, now }: Shelving,
  fields: (post: Post) => Partial<Post> | null,
): Promise<Post[]> {
  return commit(db, ['posts'], async () =>
    write(db, { rows: await db.posts.bulkGet([...ids]), now }, fields),
  );
}

function changeTagged(
  db: Database,
  { tag, now }: { tag: string; now: number },
  tags: (tags: string[]) => string[],
): Promise<Post[]> {
  return commit(db, ['posts'], async () =>
    write(db, { rows: await db.posts.where('tags').equals(tag).toArray(), now }, (post) => ({
      tags: tags(post.tags),
    })),
  );
}

async function write(
  db: Database,
  { rows, now }: { rows: readonly (Post | undefined)[]; now: number },
  fields: (post: Post) => Partial<Post> | null,
): Promise<Post[]> {
  const before: Post[] = [];
  const put: Post[] = [];
  for (const post of rows) {
    const changed = post && post.deletedAt === undefined ? fields(post) : null;
    if (!post || !changed) continue;
    before.push(post);
    put.push(withoutGaps({ ...post, ...changed, updatedAt: laterThan(post.updatedAt, now) }));
  }
  await db.posts.bulkPut(put);
  return before;
}

/** A field that is undefined is no field: a backup has to read like the rows it was made of. */
function withoutGaps(post: Post): Post {
  return Object.fromEntries(
    Object.entries(post).filter(([, value]) => value !== undefined),
  ) as unknown as Post;
}
