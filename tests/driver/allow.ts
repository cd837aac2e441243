import type { Driven } from './browser';

interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess?: string;
      incognitoAccess?: boolean;
    }): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
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

/** Let the extension into private windows, on Chromium's page of extensions. The browser loads it anew for that. */
export async function allowPrivate(driven: Driven): Promise<void> {
  const page = await driven.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as ExtensionsPage;
      // Else what comes from a folder is not loaded again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
      while ((await developerPrivate.getExtensionInfo(id)).state !== 'ENABLED') {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    new URL(driven.extensionUrl('')).host,
  );
  await page.close();
}
