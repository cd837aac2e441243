import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { waitForCard, waitForNoCard } from '../driver/overlay';
import { pointedWord } from '../driver/pointing';
import { pressLookUp } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

/** What differs between browsers: focus and shadow roots, scrolling, and the order in which listeners hear keys. */
describe('the keyboard in Firefox', () => {
  let stage: Stage;
  let page: Page;
  let own: Page;
  beforeAll(async () => {
    stage = await setStage('firefox');
    own = await stage.driven.openExtension('options.html');
    page = await stage.driven.open(siteHome);
    await page.bringToFront();
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, '__heard', heard);
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        window.addEventListener(type, ({ key }) => heard.push(key), true);
      }
    });
  });
  afterAll(() => stage?.strike());

  it('opens the first term, walks on, saves, goes into the card and closes it, and the page hears none of it', async () => {
    await pressLookUp(own);
    const { headword } = await waitForCard(page, 'peek');
    expect(cafeTitle).toContain(headword);
    await page.keyboard.press('ArrowDown');
    for (let tries = 0; tries < 60 && (await pointedWord(page)) === headword; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await pointedWord(page)).not.toBe(headword);
    await page.keyboard.press('Enter');
    await waitForCard(page, 'full');
    await page.keyboard.press('s');
    await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="card-save"].saved', { timeout: 8000 });
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid="lrw"]'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$('#noteContainer')).not.toBeNull();
    expect(await page.evaluate(() => Reflect.get(window, '__heard'))).toEqual([]);
  });
});
