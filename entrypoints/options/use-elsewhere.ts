import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Elsewhere } from '@/components/settings/row';
import { onSettingsChange } from '@/utils/settings/changes';
import { deviceName } from '@/utils/settings/device';
import { recordsIn } from '@/utils/settings/records';
import { deviceKey } from '@/utils/settings/storage';

/** The settings that were last chosen on another device of the reader's, and on which and when. */
export function useElsewhere(): Elsewhere {
  const [elsewhere, setElsewhere] = useState<Elsewhere>({});
  useEffect(() => {
    const closed = new AbortController();
    const read = async () => {
      const items = await browser.storage.local.get(null);
      const others = Object.entries(recordsIn(items)).filter(([, { device }]) => device !== items[deviceKey]);
      if (closed.signal.aborted) return;
      setElsewhere(
        Object.fromEntries(others.map(([key, { device, at }]) => [key, { name: deviceName(device), at }])),
      );
    };
    const follow = () => void read().catch(console.warn);
    follow();
    onSettingsChange(follow, closed.signal);
    return () => closed.abort();
  }, []);
  return elsewhere;
}
