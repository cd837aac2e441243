import { idOfCard, idOfNote, noteIdOf } from './note';
import { find, selectors } from './selectors';

/** The open post as the page shows it; the shape that `posts.save` takes. */
export interface PostOnPage {
  /** The note id. */
  id: string;
  site: 'xiaohongshu' | 'rednote';
  /** With its `xsec_token`, where the page has one: a link without it does not open. */
  url: string;
  /** Empty where the author gave none. */
  title: string;
  /** With its line breaks, hashtags and emoji codes. Empty for a video without a caption. */
  body: string;
  author: { id: string; name: string };
  /** Without `#`. */
  hashtags: string[];
  /** Without `@`. */
  mentions: string[];
  kind: 'normal' | 'video';
  /** As shown; absent where the page shows a word ("Like") in place of a count. */
  counts: { likes?: string; collects?: string; comments?: string };
  /** As shown, without the place. */
  dateShown: string;
  publishedAt?: number;
  place?: string;
  /** Those that are open on the page. */
  comments: CommentOnPage[];
  /** Read from a card or a link: all else is in the post itself. */
  partial?: true;
}

export interface CommentOnPage {
  id: string;
  author: string;
  text: string;
  replyTo?: string;
  date: string;
}

/** The post that a node is part of, as far as a saved word wants to know: the open note, or the card it is on. */
export function postAround(node: Node): { id: string; url: string; title: string } | null {
  const document = node.ownerDocument ?? (node as Document);
  const element = node instanceof Element ? node : node.parentElement;
  const note = element?.closest(selectors.note.join(','));
  const card = element?.closest(selectors.card.join(','));
  const id = note ? idOfNote(note) : card ? idOfCard(card) : null;
  if (!id) return null;
  const title = find((note ?? card)!, note ? 'noteTitle' : 'cardTitle');
  return { id, url: linkTo(id, document), title: title?.textContent?.trim() ?? '' };
}

/** The creation time in a note id, when it is a time at which the site existed. */
export function timeOfId(id: string): number | undefined {
  const time = Number.parseInt(id.slice(0, 8), 16) * 1000;
  return time > Date.UTC(2013, 0) && time < Date.now() + 86_400_000 ? time : undefined;
}

export function siteOf(document: Document): PostOnPage['site'] {
  return document.location.hostname.endsWith('rednote.com') ? 'rednote' : 'xiaohongshu';
}

/** The note's link with its token: the address when it is this note's, else a link of the feed under it. */
export function linkTo(id: string, document: Document): string {
  const candidates = [
    document.location.href,
    ...[...document.querySelectorAll(`a[href*="${id}"]`)].map((link) => link.getAttribute('href') ?? ''),
  ]
    .filter((url) => noteIdOf(url) === id)
    .map((url) => new URL(url, document.location.origin));
  const best = candidates.find((url) => url.searchParams.get('xsec_token')) ?? candidates[0];
  const link = new URL(`/explore/${id}`, document.location.origin);
  for (const key of ['xsec_token', 'xsec_source']) {
    const value = best?.searchParams.get(key);
    if (value) link.searchParams.set(key, value);
  }
  return link.href;
}
