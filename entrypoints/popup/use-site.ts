import { useEffect, useState } from 'react';
import { type Site, siteAt } from '@/utils/settings/paused';
import { tabUnderPopup } from './tab-under-popup';

/** The site in the tab under the popup; undefined on any other page. */
export function useSite(): Site | undefined {
  const [site, setSite] = useState<Site>();
  useEffect(() => {
    tabUnderPopup().then(
      (tab) => setSite(siteAt(tab?.url)),
      () => {},
    );
  }, []);
  return site;
}
