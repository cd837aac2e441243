import { idOfCard, noteIdOf, openNote } from './note';
import { find, type Part, selectors } from './selectors';

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
  const toNote = (link: Element) => {
    const id = noteIdOf(link.getAttribute('href') ?? '');
    return id === openId ? null : id;
  };
  if (hasLinks(document, enough, toNote)) found.card = selectorOf(document, 'card');

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
    // The first person in a note is its author.
    if (hasLinks(note, 2, toPerson)) found.comment = selectorOf(note, 'comment');
    if (find(note, 'comment')) {
      found.commentText = selectors.commentText.findIndex((text) =>
        note.querySelector(selectors.comment.map((comment) => `${comment} ${text}`).join(',')),
      );
    }
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

/** Whether so many links lead to different places, by what `toWhat` reads; no further than it must, since a note may have thousands. */
function hasLinks(
  scope: Document | Element,
  count: number,
  toWhat: (link: Element) => string | null | undefined,
): boolean {
  const seen = new Set<string>();
  for (const link of scope.getElementsByTagName('a')) {
    const what = toWhat(link);
    if (what) seen.add(what);
    if (seen.size >= count) return true;
  }
  return false;
}

function toPerson(link: Element): string | undefined {
  if (link.matches(selectors.mention.join(','))) return undefined;
  return /\/user\/profile\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1];
}
