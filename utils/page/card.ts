import { idOfCard, noteIdOf } from './note';
import { linkTo, type PostOnPage, siteOf, timeOfId } from './post';
import { find, selectors } from './selectors';

/** The card of a feed, a search or a profile that a node is part of, or null. */
export function cardOf(node: Element): Element | null {
  return node.closest(selectors.card.join(','));
}

/**
 * The post as its card shows it: title, author, likes, kind and link; `partial`, since a card has no caption.
 * @returns null for cards that lead to no note
 */
export function readCard(card: Element): PostOnPage | null {
  const id = idOfCard(card);
  if (!id) return null;
  const text = (element: Element | null) => element?.textContent?.trim() ?? '';
  const profile = find(card, 'cardAuthor')?.getAttribute('href') ?? '';
  const likes = text(find(card, 'cardLikes'));
  return {
    ...bare(id, card.ownerDocument),
    title: text(find(card, 'cardTitle')),
    author: {
      id: /\/user\/profile\/([^/?#]+)/.exec(profile)?.[1] ?? '',
      name: text(find(card, 'cardAuthorName')),
    },
    kind: find(card, 'cardVideo') ? 'video' : 'normal',
    // A word stands there when it is zero.
    counts: /^\d/.test(likes) ? { likes } : {},
    dateShown: text(find(card, 'cardDate')),
  };
}

/** The post that a link leads to, as far as the link shows it. @returns null for links that lead to no note */
export function readLink(link: Element): PostOnPage | null {
  const id = noteIdOf(link.getAttribute('href') ?? '');
  return id === null ? null : { ...bare(id, link.ownerDocument), title: link.textContent?.trim() ?? '' };
}

function bare(id: string, document: Document): PostOnPage {
  const publishedAt = timeOfId(id);
  return {
    id,
    site: siteOf(document),
    url: linkTo(id, document),
    title: '',
    body: '',
    author: { id: '', name: '' },
    hashtags: [],
    mentions: [],
    kind: 'normal',
    counts: {},
    dateShown: '',
    ...(publishedAt === undefined ? {} : { publishedAt }),
    comments: [],
    partial: true,
  };
}
