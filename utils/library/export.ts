import { strToU8, zipSync } from 'fflate';
import type { Post } from '@/utils/store/model';
import { postFileName, postMarkdown } from './markdown';

/** Posts as a zip of Markdown files, one a post. */
export function markdownZip(posts: readonly Post[]): Blob {
  const files = Object.fromEntries(posts.map((post) => [postFileName(post), strToU8(postMarkdown(post))]));
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
