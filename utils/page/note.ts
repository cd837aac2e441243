import { type Rect, toRect } from './geometry';
import { find, findAll, selectors } from './selectors';

/** A note id is a Mongo ObjectId: 24 hex digits, the first eight its time in seconds. */
const idInPath =
  /\/(?:explore|search_result|discovery\/item|user\/profile\/[^/?#]+)\/([0-9a-f]{24})(?=$|[/?#])/;

/** The note that a link or address leads to, or null. */
export function noteIdOf(url: string): string | null {
  return idInPath.exec(url)?.[1] ?? null;
}

/**
 * The box of the open note, in the modal or on its own page, or null. While one note is left for another there may be two:
 * the last one in the document is the one in front.
 */
export function openNote(document: Document): Element | null {
  return findAll(document, 'note').at(-1) ?? null;
}

/** What is read as one with an element: the note that it is in, else the card, else the element alone. */
export function boxOfPost(element: Element): Element {
  return element.closest(selectors.note.join(',')) ?? element.closest(selectors.card.join(',')) ?? element;
}

/** The id of an open note, from the note's own attributes, else from the address; null when neither has one. */
export function idOfNote(note: Element): string | null {
  const mask = note.closest(selectors.noteMask.join(','));
  const own = mask?.getAttribute('note-id') ?? note.getAttribute('data-note-id');
  if (own && /^[0-9a-f]{24}$/.test(own)) return own;
  return noteIdOf(note.ownerDocument.location.href);
}

/** The id of the note that a card of a feed leads to; null for cards of other kinds. */
export function idOfCard(card: Element): string | null {
  for (const link of card.querySelectorAll('a[href]')) {
    const id = noteIdOf(link.getAttribute('href') ?? '');
    if (id) return id;
  }
  return null;
}

/** Where the pictures of a note are, or undefined while there is no room for anything of ours. */
export function picturesOf(note: Element): Rect | undefined {
  const rect = find(note, 'media')?.getBoundingClientRect();
  return rect && rect.width >= 200 && rect.height >= 200 ? toRect(rect) : undefined;
}

/**
 * The same when they stand beside its text; below 960 px the site shows one column, where a card over the pictures would
 * be off screen.
 */
export function pictureColumn(note: Element): Rect | undefined {
  const pictures = picturesOf(note);
  const text = find(note, 'noteBody') ?? find(note, 'noteTitle');
  const beside = pictures && (!text || text.getBoundingClientRect().left >= pictures.right - 1);
  return beside ? pictures : undefined;
}
