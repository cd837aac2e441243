import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { healthIn, healthKey, type SiteHealth } from '@/utils/reading/site-health';

/** How the readers on open pages last found the site, followed as they look. */
export function useSiteHealth(): SiteHealth {
  const [health, setHealth] = useState<SiteHealth>({});
  useEffect(() => {
    const area = browser.storage.local;
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (healthKey in changes) setHealth(healthIn(changes[healthKey]?.newValue));
    };
    area.onChanged.addListener(onChanged);
    area.get(healthKey).then(({ [healthKey]: stored }) => setHealth(healthIn(stored)), console.warn);
    return () => area.onChanged.removeListener(onChanged);
  }, []);
  return health;
}
