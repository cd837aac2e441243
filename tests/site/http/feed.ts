import type { FeedItem, FeedPage } from '../app/model';
import { words } from '../app/words';
import { type Entry, entries, posts } from '../data';
import { digest, pick, today } from '../data/ids';
import { guesses } from '../guesses';
import { type Audience, presentCard } from './present';

/** Where the card that is no note stands in the feed: within the first screen. */
const queryCardAt = 4;

function queryCard(language: 'zh' | 'en'): FeedItem {
  const hash = digest('query-card');
  const uuid = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-');
  return {
    id: `${uuid}#${today}`,
    modelType: 'hot_query',
    hotQuery: {
      title: words[language].everyoneSearches,
      queries: ['秋冬穿搭', '桂花拿铁', '低卡早餐', '周末去哪儿玩'],
    },
  };
}

/** One answer of the home feed; `cursor` is the number of notes already sent. */
export function feedPage(cursor: number, audience: Audience, language: 'zh' | 'en'): FeedPage {
  const end = Math.min(cursor + guesses.feedPageSize, entries.length);
  const items = entries.slice(cursor, end).map((entry) => presentCard(entry, audience));
  if (cursor === 0) items.splice(queryCardAt, 0, queryCard(language));
  return { items, cursor: String(end), hasMore: end < entries.length };
}

function matches({ post }: Entry, keyword: string): boolean {
  return [post.title ?? '', post.body, post.author.name].some((text) => text.includes(keyword));
}

/** Up to forty notes for a keyword: those that hold it first, then others, as a search engine would. */
export function searchPage(keyword: string, audience: Audience): FeedPage {
  const original = entries.slice(0, posts.length);
  const hits = original.filter((entry) => matches(entry, keyword));
  const start = pick(`search:${keyword}`, original.length);
  const others = [...original.slice(start), ...original.slice(0, start)].filter(
    (entry) => !hits.includes(entry),
  );
  const items = [...hits, ...others].slice(0, 40).map((entry) => presentCard(entry, audience));
  return { items, cursor: '40', hasMore: false };
}
