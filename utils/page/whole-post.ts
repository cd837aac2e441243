import { parseDate } from './dates';
import type { PostOnPage } from './post';
import { type NoteState, stateOf } from './state';

/** A note's id holds the time at which its upload began; it may be published days later. */
const idIsOff = 36 * 3_600_000;

/**
 * An open post as the page shows it, checked against the state that the page was loaded with. That state is believed only
 * where it tells the same text: the site never renews it, so one that differs is of an earlier version, and the page alone
 * counts. Where both tell the same text, field by field:
 *
 * | field | wins |
 * | --- | --- |
 * | text | the state's, of the same words: it has the codes of emoji that the page shows as pictures without a name |
 * | kind, time of publication | the state, which says what the page only hints at |
 * | author, hashtags, mentions, counts, place | the page, as the reader sees them; the state where the page shows none |
 * | token of the link | the page; the state where no address on the page has one |
 * | site, date as shown, comments | the page only |
 *
 * Without a state the time of publication is that of the id, unless the date on the page says another day.
 */
export function wholePost(post: PostOnPage, document: Document, now = Date.now()): PostOnPage {
  const state = stateOf(post.id, document);
  return state && agree(post, state)
    ? joined(post, state)
    : { ...post, ...published(post.publishedAt, { shown: post.dateShown, now }) };
}

function joined(post: PostOnPage, state: NoteState): PostOnPage {
  const publishedAt = state.publishedAt ?? post.publishedAt;
  const place = post.place ?? state.place;
  return {
    ...post,
    url: withToken(post.url, state.token),
    title: longer(post.title, state.title),
    body: longer(post.body, state.body),
    author: {
      id: post.author.id || (state.author?.id ?? ''),
      name: post.author.name || (state.author?.name ?? ''),
    },
    hashtags: post.hashtags.length > 0 ? post.hashtags : state.hashtags,
    mentions: post.mentions.length > 0 ? post.mentions : state.mentions,
    kind: state.kind ?? post.kind,
    counts: { ...state.counts, ...post.counts },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(place ? { place } : {}),
  };
}

function agree(post: PostOnPage, state: NoteState): boolean {
  return words(post.title) === words(state.title) && words(post.body) === words(state.body);
}

/** The text without what the page may show as a picture, and without space, which the page lays out anew. */
function words(text: string): string {
  return text.replaceAll(/\[[^[\]\s]{1,12}\]|\s/gu, '');
}

/** Of two forms of one text the one with more emoji codes in it; the page's where they are alike. */
function longer(page: string, state: string): string {
  const codes = (text: string) => text.match(/\[[^[\]\s]{1,12}\]/gu)?.length ?? 0;
  return codes(state) > codes(page) ? state : page;
}

function withToken(url: string, token: string | undefined): string {
  const link = new URL(url);
  if (!token || link.searchParams.get('xsec_token')) return url;
  link.searchParams.set('xsec_token', token);
  return link.href;
}

function published(
  ofId: number | undefined,
  { shown, now }: { shown: string; now: number },
): { publishedAt?: number } {
  const date = parseDate(shown, now);
  if (!date || date.edited) return {};
  return ofId !== undefined && Math.abs(ofId - date.at) < idIsOff ? {} : { publishedAt: date.at };
}
