import type { Post } from '@/utils/store/model';

/**
 * The posts in which every word of the query occurs somewhere: title, hashtags, tags, note, author, body, comments.
 * Those that have it in the title come first, then in hashtags and tags, and so on; otherwise the order stays. An empty
 * query finds all.
 */
export function searchPosts(posts: readonly Post[], query: string): Post[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...posts];
  return posts
    .map((post) => ({ post, rank: Math.max(...words.map((word) => rank(post, word))) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank)
    .map(({ post }) => post);
}

function rank(post: Post, word: string): number {
  const fields = folded(post);
  const hashtag = word.startsWith('#') ? word.slice(1) : word;
  const index = fields.findIndex((text, field) => text.includes(field === 1 ? hashtag : word));
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

/** Rows never change in place, so what was folded once serves every key that is typed. */
const known = new WeakMap<Post, string[]>();

function folded(post: Post): string[] {
  const there = known.get(post);
  if (there) return there;
  const fields = [
    post.title,
    [...post.hashtags, ...post.tags].join('\n'),
    post.note,
    post.author.name,
    post.body,
    post.comments.map(({ author, text }) => `${author}\n${text}`).join('\n'),
  ].map(fold);
  known.set(post, fields);
  return fields;
}

/** One form for what a reader takes as the same: width and case of letters. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
