import { type Browser, browser } from 'wxt/browser';
import { firefoxSidebar } from '@/utils/bilingual/sidebar';
import { Fault } from '@/utils/faults';

/** As wide as the panel is drawn, and as high as most screens have room for. */
const size = { width: 440, height: 860 };

/**
 * Open the bilingual view for the tab that asks. Chrome opens its panel only in the very turn in which a press arrives, so
 * nothing may be awaited before. Firefox opens its sidebar for no message at all: there it is a window of its own.
 * @throws Fault `not-allowed` when the browser refuses
 */
export function openPanel(_: unknown, { tab }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return Promise.reject(new Fault('not-allowed', 'the panel is for tabs'));
  const opening = browser.sidePanel?.open({ windowId: tab.windowId }) ?? openWindow(tab.id);
  return opening.catch((error: unknown) => {
    throw new Fault('not-allowed', String(error), { cause: error });
  });
}

/** For the shortcut, which both browsers take for a press. */
export function togglePanel(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const sidebar = firefoxSidebar();
  if (sidebar) return sidebar.toggle();
  return browser.sidePanel.open({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
}

/** The window of this tab's view, else a new one. */
async function openWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as '/');
  const [open] = (await browser.tabs.query({})).filter((one) => one.url === url);
  if (open) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', ...size });
}
