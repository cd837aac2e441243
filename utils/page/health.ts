import { idOfCard, noteIdOf, openNote } from './note';
import { type Part, selectors } from './selectors';

/** The parts without which words go unmarked or posts are saved badly. */
export const vitalParts = [
  'card',
  'cardTitle',
  'cardAuthorName',
  'note',
  'noteTitle',
  'noteBody',
  'media',
  'authorName',
  'comment',
  'commentText',
  'profileText',
  'profilePanel',
] as const satisfies readonly Part[];

export type VitalPart = (typeof vitalParts)[number];

/** By which of its selectors a part was found, the first being 0; -1 where it should have been and was not. */
export type PartsFound = Partial<Record<VitalPart, number>>;

/** Fewer cards than this may all be untitled, and fewer links may stand in a text. */
const enough = 4;

/**
 * Which parts of the selector table the page on show has, of those that something else says must be there: links to notes
 * speak for cards, the address for a note or a profile, links to other people's profiles for comments. Parts of which
 * nothing can be said are left out. A single miss means little: posts are untitled, removed or still loading.
 */
export function partsFound(document: Document): PartsFound {
  const found: PartsFound = {};
  const { href, pathname } = document.location;
  const openId = noteIdOf(href);
  const ids = [...document.querySelectorAll('a[href]')].map((link) => noteIdOf(link.getAttribute('href')!));
  if (new Set(ids.filter((id) => id && id !== openId)).size >= enough)
    found.card = selectorOf(document, 'card');

  const cards = [...document.querySelectorAll(selectors.card.join(','))].filter((card) => idOfCard(card));
  if (cards.length >= enough) {
    for (const part of ['cardTitle', 'cardAuthorName'] as const) found[part] = bestOf(cards, part);
  }
  if (openId) found.note = selectorOf(document, 'note');
  const note = openNote(document);
  if (note) {
    for (const part of ['noteTitle', 'noteBody', 'media', 'authorName'] as const) {
      found[part] = selectorOf(note, part);
    }
    if (othersIn(note)) found.comment = selectorOf(note, 'comment');
    const comments = [...note.querySelectorAll(selectors.comment.join(','))];
    if (comments.length > 0) found.commentText = bestOf(comments, 'commentText');
  } else if (!openId && /^\/user\/profile\/[^/]+$/.test(pathname)) {
    for (const part of ['profileText', 'profilePanel'] as const) found[part] = selectorOf(document, part);
  }
  return found;
}

function selectorOf(scope: ParentNode, part: Part): number {
  return selectors[part].findIndex((selector) => scope.querySelector(selector));
}

/** The first selector by which any of the scopes has the part. */
function bestOf(scopes: readonly Element[], part: Part): number {
  return selectors[part].findIndex((selector) => scopes.some((scope) => scope.querySelector(selector)));
}

/** Whether a note has links to profiles of others than the first person in it, who is its author. */
function othersIn(note: Element): boolean {
  const people = [...note.querySelectorAll('a[href*="/user/profile/"]')]
    .filter((link) => !link.matches(selectors.mention.join(',')))
    .map((link) => /\/user\/profile\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1]);
  return new Set(people).size > 1;
}
