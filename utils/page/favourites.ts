import { findAll } from './selectors';

export interface Favourites {
  /** Whose profile it is. */
  userId: string;
  /** What holds the cards, of all the tabs that lie side by side. */
  panel: Element;
}

/** Of the tabs of a profile, the second: 笔记, 收藏, 点赞. Their names follow the language. */
const place = 1;

/** The favourites that a profile shows, or null on any other page and tab. */
export function favouritesOn(document: Document): Favourites | null {
  const { pathname, search } = document.location;
  const userId = /^\/user\/profile\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (!userId) return null;
  const bar = findAll(document, 'profileTab')[0]?.parentElement;
  const active = bar ? [...bar.children].findIndex((tab) => tab.classList.contains('active')) : -1;
  const shown = active < 0 ? new URLSearchParams(search).get('tab') === 'fav' : active === place;
  const panel = findAll(document, 'profilePanel')[place];
  return shown && panel ? { userId, panel } : null;
}
