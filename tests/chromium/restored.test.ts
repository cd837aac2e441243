import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { hover } from '../driver/overlay';
import { type Stage, setStage } from '../driver/stage';

interface TabsApi {
  tabs: {
    query(about: object): Promise<{ id: number; discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
  };
}

/** A tab that the browser has put away, to save memory or until the next start, and that is brought back. */
describe('a tab that is restored', () => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await setStage('chromium');
    const page = await stage.driven.open(siteHome);
    await openNote(page, cafeTitle);
    await waitForMarks(page, '种草');
    own = await stage.driven.openExtension('options.html');
    await own.bringToFront();
  });
  afterAll(() => stage?.strike());

  it('is read on, with one host, the note and its marks', async () => {
    const discarded = await own.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, 'chrome') as TabsApi;
      const url = 'https://www.xiaohongshu.com/*';
      const [tab] = await tabs.query({ url });
      await tabs.discard(tab!.id);
      const [away] = await tabs.query({ url });
      await tabs.update(away!.id, { active: true });
      return away!.discarded;
    });
    expect(discarded).toBe(true);
    let page: Page | undefined;
    for (let tries = 0; tries < 100 && !page; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      page = (await stage.driven.browser.pages()).find((one) => one.url().includes('xiaohongshu.com'));
    }
    await page!.bringToFront();
    await page!.waitForSelector('#noteContainer');
    await waitForMarks(page!, '种草');
    expect(await page!.$$eval('[data-testid="lrw"]', (hosts) => hosts.length)).toBe(1);
    expect((await hover(page!, '#noteContainer #detail-title', '种草')).headword).toBe('种草');
  });
});
