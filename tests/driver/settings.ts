import type { Page } from 'puppeteer-core';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(about: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
}

/** From a page of the extension, ask the background. */
export function askBackground(page: Page, type: string, data: unknown): Promise<unknown> {
  return page.evaluate(
    (type, data) => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
      return runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
    },
    type,
    data,
  );
}

/** From a page of the extension, ask the background to change a setting, as the options page does. */
export function changeSetting(page: Page, key: string, value: unknown): Promise<unknown> {
  return askBackground(page, 'settings.set', { key, value });
}

/** Write to the extension's storage behind its back. */
export function writeStorage(page: Page, items: Record<string, unknown>): Promise<void> {
  return page.evaluate(
    (items) => (Reflect.get(globalThis, 'chrome') as ExtensionApi).storage.local.set(items),
    items,
  );
}

/**
 * The reader's shortcut, for every open page of the site. No driver can press a shortcut of the browser: this sends what the
 * background sends when it is pressed.
 */
export function pressLookUp(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
    for (const { id } of await tabs.query({ url: 'https://www.xiaohongshu.com/*' })) {
      await tabs.sendMessage(id, { type: 'tab.lookUp' }, { frameId: 0 });
    }
  });
}
