import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { firefoxSidebar } from '@/utils/bilingual/sidebar';
import { tabUnderPopup } from './tab-under-popup';

/**
 * Opens the bilingual view beside the tab under the popup. The window is known before the press: the browser opens it only in
 * the turn of that. Undefined while it is not known, and where there is no panel, as on phones.
 */
export function usePanel(): (() => Promise<void>) | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    tabUnderPopup().then(
      (tab) => setWindowId(tab?.windowId),
      () => {},
    );
  }, []);
  const sidebar = firefoxSidebar();
  if (sidebar) return () => sidebar.open();
  if (windowId === undefined || !browser.sidePanel) return undefined;
  return () => browser.sidePanel.open({ windowId });
}
