import { openNote } from '@/utils/page/note';
import { readPost } from '@/utils/page/read-post';
import { limits } from './limits';
import type { OpenPost } from './tab-port';

/** What is written in the post that is open, title first, or null. A very long thread of comments is cut off. */
export function openPost(document: Document): OpenPost | null {
  const note = openNote(document);
  const post = note && readPost(note);
  if (!post) return null;
  const texts: string[] = [];
  let total = 0;
  for (const text of [post.title, post.body, ...post.comments.map(({ text }) => text)]) {
    total += text.length;
    if (texts.length >= limits.openTexts || total > limits.openTotal) break;
    if (text) texts.push(text);
  }
  return { id: post.id, url: post.url, title: post.title, texts };
}
