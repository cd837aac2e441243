import { browser } from 'wxt/browser';

/** Show an extension page, at a route of it if one is named: the tab that has it, else a new one. */
export async function openPage(page: 'library' | 'options' | 'welcome', route?: string): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html` as '/');
  const there = route === undefined ? undefined : `${url}#${encodeURI(route)}`;
  // Without the `tabs` permission only our own pages' addresses are told, which is what we look for.
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((one) => one.url === url || one.url?.startsWith(`${url}#`));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: there ?? url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true, ...(there && { url: there }) });
  await browser.windows.update(tab.windowId, { focused: true });
}
