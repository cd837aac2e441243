import { type Browser, browser } from 'wxt/browser';

/**
 * The active tab; where the popup is a tab itself, as on phones, the tab of the site that was active last. Its address is
 * told only of pages that we may read.
 */
export async function tabUnderPopup(): Promise<Browser.tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!active?.url?.startsWith(browser.runtime.getURL('/'))) return active;
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ currentWindow: true, url });
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
