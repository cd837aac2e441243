import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { RecentWord } from '@/utils/messages';
import { recentKey, recentWords } from '@/utils/phrasebook/recent';

/** The words that were looked up last, followed as more are. None where the browser keeps nothing for a session. */
export function useRecent(): RecentWord[] {
  const [words, setWords] = useState<RecentWord[]>([]);
  useEffect(() => {
    const area = browser.storage.session;
    const read = async () => {
      const { [recentKey]: stored } = await area.get(recentKey).catch(() => ({ [recentKey]: undefined }));
      const found = recentWords(stored);
      // The list only grows; without a word there is nothing to draw anew.
      if (found.length > 0) setWords(found);
    };
    area.onChanged.addListener(read);
    void read();
    return () => area.onChanged.removeListener(read);
  }, []);
  return words;
}
