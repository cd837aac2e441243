import type { RecentWord } from '@/utils/messages';

/** Where the words that were looked up are, in `browser.storage.session`: gone when the browser is closed. */
export const recentKey = 'recent';

const most = 100;

/** The words with one more, the last looked up first, each once; the oldest fall off after a hundred. */
export function withRecent(words: readonly RecentWord[], word: RecentWord): RecentWord[] {
  return [word, ...words.filter(({ id }) => id !== word.id)].slice(0, most);
}

/** The words out of what is in storage. Total: what is no word is left out. */
export function recentWords(stored: unknown): RecentWord[] {
  return Array.isArray(stored) ? stored.filter(isWord) : [];
}

function isWord(item: unknown): item is RecentWord {
  const { id, simplified, pinyin } = (item ?? {}) as Partial<Record<keyof RecentWord, unknown>>;
  return [id, simplified, pinyin].every((field) => typeof field === 'string');
}
