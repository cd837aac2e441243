import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCorners } from '../driver/corners';
import { siteHome } from '../driver/journeys';
import { point, pointings } from '../driver/pointing';
import { type Stage, setStage } from '../driver/stage';

/** The same table as in Chromium: the caret call, shadow roots and highlights are each browser's own. */
describe('pointing', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage('firefox');
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
