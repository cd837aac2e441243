import type { Driven } from './browser';

interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
}

/**
 * Let the extension reach these hosts (`http://127.0.0.1/*`) besides the site, on Chromium's page of extensions: no test can
 * press the buttons of the question that the browser asks a reader. Our own question, in a click, is then answered without one.
 */
export async function allowHosts(driven: Driven, hosts: readonly string[]): Promise<void> {
  const page = await driven.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, hosts) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as ExtensionsPage;
      await developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      // From now on the site itself is one that has to be named.
      for (const host of ['https://www.xiaohongshu.com/*', ...hosts]) {
        await developerPrivate.addHostPermission(id, host);
      }
    },
    new URL(driven.extensionUrl('')).host,
    hosts,
  );
  await page.close();
}
