import { useCallback, useEffect, useRef, useState } from 'react';
import type { Wish } from '@/utils/reading/post/post-watch';
import { type Followed, FollowedTab } from './followed-tab';

/** The tab that `sidepanel.html?tab=ID` was opened for: where there is no panel beside the page, it is a window of its own. */
const ownTab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

/** The open post, followed; and a way to show a sentence of it on the page. */
export function useFollowed(): { followed: Followed; wish: (wish: Wish) => void } {
  const [followed, setFollowed] = useState<Followed>({ state: 'waiting' });
  const tab = useRef<FollowedTab>(null);
  useEffect(() => {
    const control = new AbortController();
    tab.current = new FollowedTab(setFollowed, {
      ...(Number.isInteger(ownTab) && { tabId: ownTab }),
      signal: control.signal,
    });
    return () => control.abort();
  }, []);
  const wish = useCallback((wish: Wish) => tab.current?.wish(wish), []);
  return { followed, wish };
}
