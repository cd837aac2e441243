import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHome } from '../driver/journeys';
import { waitForAnyMark } from '../driver/overlay';
import { type Stage, setStage } from '../driver/stage';

interface PermissionsApi {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}

/**
 * Firefox lets its reader take a site back in its page of add-ons. No driver can press there; the extension gives the sites
 * back itself, which leaves Firefox in the same state. The question that Firefox asks is answered by a preference of its own
 * tests, since no driver can press there either.
 */
describe('a site that was taken back in Firefox', () => {
  let stage: Stage;
  let popup: Page;
  let site: Page;

  beforeAll(async () => {
    stage = await setStage('firefox', {
      browser: { prefs: { 'extensions.webextOptionalPermissionPrompts': false } },
    });
    popup = await stage.driven.openExtension('popup.html');
  });
  afterAll(() => stage?.strike());

  it('is said in the popup, and no reader starts there', async () => {
    const gone = await popup.evaluate(() => {
      const { permissions } = Reflect.get(globalThis, 'browser') as PermissionsApi;
      return permissions.remove({ origins: ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'] });
    });
    expect(gone).toBe(true);
    const allow = await popup.waitForSelector('[data-testid="allow"]', { visible: true });
    expect(await allow?.evaluate((button) => button.textContent)).toBe('Allow on both sites');
    site = await stage.driven.open(siteHome);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await site.$('[data-testid="lrw"]')).toBeNull();
  });

  it('is given again by the one button, and read on without a reload', async () => {
    await popup.bringToFront();
    await popup.click('[data-testid="allow"]');
    await popup.waitForSelector('[data-testid="allow"]', { hidden: true });
    await site.bringToFront();
    await waitForAnyMark(site);
  });
});
