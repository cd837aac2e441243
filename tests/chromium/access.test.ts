import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHome } from '../driver/journeys';
import { type Stage, setStage } from '../driver/stage';

interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
}

let stage: Stage;
let settings: Page;
let site: Page;
let popup: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  settings = await stage.driven.browser.newPage();
  await settings.goto('chrome://extensions');
});
afterAll(() => stage?.strike());

describe('a browser that withholds the site', () => {
  it('keeps the reader out, and the popup says so', async () => {
    await setAccess('ON_CLICK');
    site = await stage.driven.open(siteHome);
    popup = await stage.driven.openExtension('popup.html');
    const allow = await popup.waitForSelector('[data-testid="allow"]', { visible: true });
    expect(await allow?.evaluate((button) => button.textContent)).toBe('Allow on both sites');
    expect(await site.$('[data-testid="lrw"]')).toBeNull();
  });

  it('lets it in without a reload once access is given, wherever it was given', async () => {
    await setAccess('ON_ALL_SITES');
    await popup.waitForSelector('[data-testid="allow"]', { hidden: true });
    await site.bringToFront();
    await site.waitForSelector('[data-testid="lrw"]');
  });
});

/** As a person does it on the browser's page of extensions. */
function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  return settings.evaluate(
    (extensionId, hostAccess) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as ExtensionsPage;
      return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    new URL(stage.driven.extensionUrl('')).host,
    hostAccess,
  );
}
