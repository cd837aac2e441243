import { browser } from 'wxt/browser';
import { askTab } from '@/utils/reading/tab-port';
import { defaults } from '@/utils/settings/schema';
import { readSettings, watchSettings } from '@/utils/settings/watch';

const item = 'save-post';

/**
 * "Save this post" in the browser's own menu, on the site's pages and only while reading help is on. Call synchronously. The
 * browser keeps the item from one worker to the next; it is made anew when the extension or its language may have changed.
 */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => void make().catch(console.warn));
  browser.runtime.onStartup.addListener(() => void make().catch(console.warn));
  watchSettings(
    ({ enabled }) => void browser.contextMenus.update(item, { visible: enabled }).catch(console.warn),
    new AbortController().signal,
  );
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== item || tab?.id === undefined) return;
    if (await askTab(tab.id, 'tab.savePost')) return;
    // No reader is on the page to say so itself.
    await browser.action.setBadgeText({ tabId: tab.id, text: '!' });
    await browser.action.setTitle({ tabId: tab.id, title: browser.i18n.getMessage('reloadToSave') });
  });
}

async function make(): Promise<void> {
  const { enabled } = await readSettings().catch(() => defaults);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: item,
    title: browser.i18n.getMessage('savePost'),
    // Titles of cards are no links, so they are part of the page.
    contexts: ['page', 'link', 'image', 'video'],
    documentUrlPatterns: browser.runtime.getManifest().host_permissions ?? [],
    visible: enabled,
  });
}
