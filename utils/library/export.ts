import { BlobReader, configure, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Progress } from '@/utils/store/archive';
import type { Database } from '@/utils/store/database';
import type { Picture, Post } from '@/utils/store/model';
import { postFileName, postMarkdown } from './markdown';
import { pictureBlob, picturesOf } from './pictures';

configure({ useWebWorkers: false });

const folder = 'pictures';

export interface MarkdownOptions {
  /** The posts, in any order; all of them where it is absent. */
  ids?: readonly string[];
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * Posts as a zip of Markdown files, one a post, with their pictures beside them. Written to `into` as it is made.
 * @throws Fault; an abort as it is
 */
export async function writeMarkdown(
  db: Database,
  into: WritableStream<Uint8Array>,
  { ids, onProgress, signal }: MarkdownOptions = {},
): Promise<void> {
  try {
    const zip = new ZipWriter(into, { signal, keepOrder: true, extendedTimestamp: false });
    const all = ids ?? (await db.posts.toCollection().primaryKeys());
    let done = 0;
    for (const id of all) {
      signal?.throwIfAborted();
      const post = await db.posts.get(id);
      if (post && post.deletedAt === undefined) await addPost(post);
      onProgress?.({ done: ++done, all: all.length });
    }
    await zip.close();

    async function addPost(post: Post): Promise<void> {
      const kept: string[] = [];
      for (const picture of await picturesOf(db, post.id)) {
        const blob = await pictureBlob(db, picture);
        if (!blob) continue;
        const name = `${folder}/${pictureFileName(picture)}`;
        await zip.add(name, new BlobReader(blob), { level: 0 });
        kept.push(name);
      }
      await zip.add(postFileName(post), new TextReader(postMarkdown(post, kept)));
    }
  } catch (error) {
    await into.abort(error).catch(() => {});
    throw error;
  }
}

/** The name of a picture beside its post's file: the note id, its place from 1, and what it is. */
export function pictureFileName({ postId, index, type }: Pick<Picture, 'postId' | 'index' | 'type'>): string {
  return `${postId}-${index + 1}.${type.slice('image/'.length)}`;
}
