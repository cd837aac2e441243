import { toFault } from '@/utils/faults';
import type { PagePost, SavedPost } from '@/utils/messages';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Post, PostComment } from '@/utils/store/model';

export interface PostSaved {
  post: Post;
  /** False when it was there already and has been brought up to date. */
  created: boolean;
}

/**
 * Keep a post under its note id. One that is there is brought up to date: the reader's own note, tags and marks stay,
 * comments that are no longer on the page stay too, and when its author changed title or body the earlier version goes
 * to `edits`. What a card shows (`partial`) never replaces what the open post showed. A deleted one comes back.
 * @throws Fault
 */
export async function savePost(
  db: Database,
  { post, now }: { post: PagePost; now: number },
): Promise<PostSaved> {
  return commit(db, ['posts'], async () => {
    const there = await db.posts.get(post.id);
    const saved: Post = there
      ? update(there, { post, now })
      : { ...post, edits: [], note: '', tags: [], savedAt: now, updatedAt: now };
    await db.posts.put(saved);
    return { post: saved, created: !there || there.deletedAt !== undefined };
  });
}

/**
 * The live post with this note id.
 * @throws Fault
 */
export async function findPost(db: Database, id: string): Promise<Post | undefined> {
  try {
    const post = await db.posts.get(id);
    return post?.deletedAt === undefined ? post : undefined;
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * Every live post, the last saved first.
 * @throws Fault
 */
export async function livePosts(db: Database): Promise<Post[]> {
  try {
    const posts = await db.posts.orderBy('savedAt').reverse().toArray();
    return posts.filter((post) => post.deletedAt === undefined);
  } catch (error) {
    throw toFault(error);
  }
}

/** What a page on the site is told of a post. */
export function savedPost({ post, created }: PostSaved): SavedPost {
  const { id, savedAt, updatedAt, partial } = post;
  return { id, savedAt, updatedAt, created, ...(partial && { partial }) };
}

function update(there: Post, { post, now }: { post: PagePost; now: number }): Post {
  const { deletedAt, partial, ...live } = there;
  const updatedAt = laterThan(there.updatedAt, now);
  // A post that was deleted is saved anew: that is the date to show, and its place in the list.
  const savedAt = deletedAt === undefined ? there.savedAt : now;
  if (post.partial && !partial) {
    // The card has a fresh link; all else was read better before.
    return { ...live, url: post.url, savedAt, updatedAt };
  }
  const { title, body } = better(there, post);
  const edited = !partial && wordsOf({ title, body }) !== wordsOf(there);
  return {
    ...live,
    ...post,
    title,
    body,
    comments: joinComments(there.comments, post.comments),
    edits: edited
      ? [...there.edits, { at: there.updatedAt, title: there.title, body: there.body }]
      : there.edits,
    savedAt,
    updatedAt,
  };
}

type Text = Pick<Post, 'title' | 'body'>;

/**
 * The post's text as it is known best. A page that is still being drawn shows none, and one whose list of emoji has not come
 * shows pictures without a name: neither means that its author has changed a word.
 */
function better(kept: Post, shown: Text): Text {
  if (kept.partial) return shown;
  if (!shown.title && !shown.body) return kept;
  const codesLost = wordsOf(kept) === wordsOf(shown) && codesIn(shown) < codesIn(kept);
  return codesLost ? kept : shown;
}

/** `[笑哭R]`, `[doge]`. */
const emojiCode = /\[[\p{L}\p{N}]{1,10}\]/gu;

function wordsOf({ title, body }: Text): string {
  return `${title}\n${body}`.replaceAll(emojiCode, '').replaceAll(/\s+/gu, ' ').trim();
}

function codesIn({ title, body }: Text): number {
  return `${title}\n${body}`.match(emojiCode)?.length ?? 0;
}

/** Those on the page in the page's order, then the ones that were kept before and are not there now. */
function joinComments(kept: PostComment[], shown: PostComment[]): PostComment[] {
  const ids = new Set(shown.map(({ id }) => id));
  return [...shown, ...kept.filter(({ id }) => !ids.has(id))];
}
