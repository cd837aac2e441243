import type { Post } from '@/utils/store/model';

/** What a post is called: its title, else the first line of its text; undefined when it has neither. */
export function titleOf(post: Pick<Post, 'title' | 'body'>): string | undefined {
  return post.title.trim() || post.body.trim().split(/\r?\n/, 1)[0] || undefined;
}
