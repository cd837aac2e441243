import { type Browser, browser } from 'wxt/browser';
import type { RecentWord } from '@/utils/messages';
import { recentKey, recentWords, withRecent } from '@/utils/phrasebook/recent';

let last: Promise<void> = Promise.resolve();

/** Remember a word that was looked up. What is read in a private window is nobody's to remember. */
export function addRecent(word: RecentWord, { tab }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.incognito) return Promise.resolve();
  // One after the other, since each reads what the last one wrote.
  last = last.catch(() => {}).then(() => add(word));
  return last;
}

async function add(word: RecentWord): Promise<void> {
  const { [recentKey]: stored } = await browser.storage.session.get(recentKey);
  await browser.storage.session.set({ [recentKey]: withRecent(recentWords(stored), word) });
}
