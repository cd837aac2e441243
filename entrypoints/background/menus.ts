import { browser } from 'wxt/browser';
import { askTab } from '@/utils/reading/tab-port';
import { readsAt } from '@/utils/settings/paused';
import { defaults, type Settings } from '@/utils/settings/schema';
import { readSettings, watchSettings } from '@/utils/settings/watch';

const item = 'save-post';

/**
 * "Save this post" in the browser's own menu, on the site's pages, only where we read along. Call synchronously. The
 * browser keeps the item from one worker to the next; it is made anew when the extension or its language may have changed.
 */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => void make().catch(console.warn));
  browser.runtime.onStartup.addListener(() => void make().catch(console.warn));
  watchSettings(
    (settings) => void browser.contextMenus.update(item, whereRead(settings)).catch(console.warn),
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
  const settings = await readSettings().catch(() => defaults);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: item,
    title: browser.i18n.getMessage('savePost'),
    // Titles of cards are no links, so they are part of the page.
    contexts: ['page', 'link', 'image', 'video'],
    ...whereRead(settings),
  });
}

/** On the pages on which a reader is there to save. */
function whereRead(settings: Settings) {
  const all: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const read = all.filter((pattern) => readsAt(settings, pattern));
  // Without a pattern the item would be on every page.
  return { documentUrlPatterns: read.length > 0 ? read : all, visible: read.length > 0 };
}
