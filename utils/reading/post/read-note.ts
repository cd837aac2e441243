import { Fault } from '@/utils/faults';
import { picturesOn } from '@/utils/page/pictures';
import type { PostOnPage } from '@/utils/page/post';
import { readPost } from '@/utils/page/read-post';
import { wholePost } from '@/utils/page/whole-post';

/** What is sent to be kept: the post of an open note, and the addresses of its pictures. */
export interface NoteOnPage {
  post: PostOnPage;
  pictures: string[];
}

/**
 * A note as the page shows it, checked against the state of the page's first load, with its pictures.
 * @throws Fault `no-post` for a note without an id
 */
export function readNote(note: Element): NoteOnPage {
  const post = readPost(note);
  if (!post) throw new Fault('no-post');
  return { post: wholePost(post, note.ownerDocument), pictures: picturesOn(note) };
}
