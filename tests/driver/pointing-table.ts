import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from './browser';
import { addCorners } from './corners';
import { siteHome } from './journeys';
import { point, pointings } from './pointing';
import { type Stage, setStage } from './stage';

/** One table for both browsers: the caret call, shadow roots and highlights are each browser's own. */
export function describePointing(kind: BrowserKind): void {
  describe('pointing', () => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(kind);
      page = await stage.driven.open(siteHome);
      await page.bringToFront();
      await page.waitForSelector('[data-testid="lrw"]');
      await page.waitForFunction(() => localStorage.getItem('redmoji'));
      await addCorners(page);
    });
    afterAll(() => stage?.strike());

    it.each(pointings)('$what', async (place) => {
      expect(await point(page, place)).toBe(place.word);
    });
  });
}
