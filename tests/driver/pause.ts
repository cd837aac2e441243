import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from './browser';
import { siteHome } from './journeys';
import { waitForAnyMark } from './overlay';
import { type Stage, setStage } from './stage';

interface ActionApi {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  action: { setIcon(about: object): Promise<void> };
}

/** Pausing on one site from the popup, in a real browser. */
export function walkPause(kind: BrowserKind): void {
  let stage: Stage;
  let here: Page;
  let other: Page;
  let popup: Page;

  beforeAll(async () => {
    stage = await setStage(kind);
    other = await stage.driven.open('https://www.rednote.com/explore');
    here = await stage.driven.open(siteHome);
    for (const page of [other, here]) {
      await page.bringToFront();
      await waitForAnyMark(page);
    }
    popup = await stage.driven.openExtension('popup.html');
  });
  afterAll(() => stage?.strike());

  const hasReader = (page: Page) => page.$('[data-testid="lrw"]').then(Boolean);
  const marks = (page: Page) =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const state = () => popup.$eval('[data-testid="foot-state"]', (element) => element.textContent);

  describe('pausing on a site', () => {
    it('takes the reader off its pages at once, and leaves the other site alone', async () => {
      await popup.waitForSelector('[data-testid="pause"][aria-label="Pause on Xiaohongshu"]');
      await popup.click('[data-testid="pause"]');
      await popup.waitForSelector('[data-testid="pause"][aria-label="Resume on Xiaohongshu"]');
      expect(await state()).toBe('Paused on Xiaohongshu');
      await here.bringToFront();
      await here.waitForFunction(() => !document.querySelector('[data-testid="lrw"]'));
      expect(await marks(here)).toBe(0);
      await other.bringToFront();
      expect(await hasReader(other)).toBe(true);
      expect(await marks(other)).toBeGreaterThan(0);
    });

    it('stays so for pages that are opened or loaded again', async () => {
      await here.bringToFront();
      await here.reload({ waitUntil: 'load' });
      const fresh = await stage.driven.open(`${siteHome}?channel_id=homefeed_recommend`);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await hasReader(here)).toBe(false);
      expect(await hasReader(fresh)).toBe(false);
      await fresh.close();
    });

    it('has a grey icon that the browser takes', async () => {
      // No browser tells what icon it shows: the files are asked for as the background asks.
      const taken = await popup.evaluate(async () => {
        const { tabs, action } = Reflect.get(globalThis, 'chrome') as ActionApi;
        const [tab] = await tabs.query({ url: 'https://www.xiaohongshu.com/*' });
        const path = { 16: '/icon/paused/16.png', 32: '/icon/paused/32.png' };
        await action.setIcon({ tabId: tab!.id, path });
        const bitmap = await createImageBitmap(await (await fetch(path[16])).blob());
        const context = new OffscreenCanvas(16, 16).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const [red, green, blue, alpha] = context.getImageData(8, 1, 1, 1).data;
        return { red, green, blue, alpha };
      });
      expect([taken.green, taken.blue]).toEqual([taken.red, taken.red]);
      expect(taken.alpha).toBeGreaterThan(0.5 * 255);
      expect(taken.alpha).toBeLessThan(0.6 * 255);
    });

    it('ends where it was begun, and the pages are read on', async () => {
      await popup.bringToFront();
      await popup.click('[data-testid="pause"]');
      await popup.waitForSelector('[data-testid="pause"][aria-label="Pause on Xiaohongshu"]');
      await here.bringToFront();
      await waitForAnyMark(here);
      expect(await hasReader(here)).toBe(true);
    });
  });
}
