import { browser } from 'wxt/browser';

/** Show an extension page: the tab that has it, else a new one. */
export async function openPage(page: 'library' | 'options' | 'welcome'): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html` as '/');
  // Without the `tabs` permission only our own pages' addresses are told, which is what we look for.
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((one) => one.url === url || one.url?.startsWith(`${url}#`));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
