import { Fault } from '@/utils/faults';
import { picturesOn } from '@/utils/page/pictures';
import { readPost } from '@/utils/page/read-post';
import { wholePost } from '@/utils/page/whole-post';
import type { NoteOnPage } from './save-post';

/**
 * A note as the page shows it, checked against the state of the page's first load, with its pictures.
 * @throws Fault `no-post` for a note without an id
 */
export function readNote(note: Element): NoteOnPage {
  const post = readPost(note);
  if (!post) throw new Fault('no-post');
  return { post: wholePost(post, note.ownerDocument), pictures: picturesOn(note) };
}
