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

/**
 * Where the pictures of a note are, when they stand beside its text and are wide enough for a card; below 960 px the
 * site shows one column, where a card over the pictures would be off screen.
 */
export function pictureColumn(note: Element): Rect | undefined {
  const media = find(note, 'media');
  const text = find(note, 'noteBody') ?? find(note, 'noteTitle');
  if (!media) return undefined;
  const rect = media.getBoundingClientRect();
  if (rect.width < 200 || rect.height < 200) return undefined;
  const beside = !text || text.getBoundingClientRect().left >= rect.right - 1;
  return beside ? toRect(rect) : undefined;
}
