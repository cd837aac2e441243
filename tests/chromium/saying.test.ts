import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../utils/i18n/language';
import { cafeTitle, openNote, siteHome } from '../driver/journeys';
import { openPanel, waitForSentences } from '../driver/panel';
import { keepWords } from '../driver/phrasebook';
import { drawnPicture, openSay, writeDraft } from '../driver/replies';
import { axeViolations, overflowing, setTextSize } from '../driver/screen';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage('chromium');
});
afterAll(() => stage?.strike());
afterEach(() => page?.close());

describe('the picture of a word', () => {
  beforeAll(async () => {
    const own = await stage.driven.openExtension('options.html');
    await keepWords(own, ['平替']);
    await own.close();
  });

  it.each([
    ['the list of words', 'phrases', '[aria-label="Make a picture of 平替"]'],
    ['the page of the word', `word/${encodeURIComponent('平替')}`, '.word-page header .btn'],
  ])('is made from %s', async (_, path, button) => {
    page = await stage.driven.openExtension(`library.html#${path}`);
    await page.setViewport({ width: 1200, height: 900 });
    await page.bringToFront();
    await page.locator(button).click();
    await page.waitForSelector('[data-testid="word-picture"]');
    const { ink, ...drawn } = await drawnPicture(page);
    expect(drawn).toEqual({ width: 1080, height: 1440, paper: 0xfa });
    expect(ink).toBeGreaterThan(30_000);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[data-testid="word-picture"]'));
  });
});

describe('what suits the open post', () => {
  it('stands first in the panel', async () => {
    const site = await stage.driven.open(siteHome);
    await openNote(site, cafeTitle);
    page = await openPanel(stage);
    await waitForSentences(page);
    await (await page.waitForSelector('::-p-aria([name="Say"][role="button"])'))?.click();
    // A café in a lane: where it is, before anything else.
    await page.waitForSelector('.say-list > :first-child[data-intent="ask-place"]');
    const chips = await page.$$eval('.w-top button', (all) => all.map((chip) => chip.textContent));
    expect(chips.slice(0, 4)).toEqual(['All', 'Favourites', 'Ask for the place', 'Ask for the price']);
    await site.close();
  });
});

describe('a draft and a picture', () => {
  it('hold their texts in every language, and in the longest at 200 %', async () => {
    page = await openSay(stage);
    await writeDraft(page, '宝贝你的视频太给力了!求链接 https://a.example.com/b 或打13812345678');
    await page.waitForSelector('.read-back rt');
    await holds();
    await (await page.waitForSelector('[role="radio"][value="find"]'))?.click();
    await page.waitForSelector('[data-testid="reply-search"]');
    await page.keyboard.type('dupe');
    await page.locator('[data-testid="said-word"][data-hanzi="平替"] .say-open').click();
    await page.locator('[data-hanzi="平替"] .say-more > .btn').click();
    await page.waitForSelector('[data-testid="word-picture"]');
    await holds();
  });

  async function holds(): Promise<void> {
    for (const language of languages) {
      await changeSetting(page, 'language', language);
      await page.waitForSelector(`html[lang="${language}"]`);
      for (const percent of language === 'es' ? [100, 200] : [100]) {
        // The browser makes a popup as wide as what is in it wants to be.
        await page.setViewport({ width: 4 * percent, height: 600 });
        await setTextSize(page, percent);
        expect({ language, percent, out: await overflowing(page) }).toMatchObject({ out: [] });
      }
      await setTextSize(page, 100);
    }
    await changeSetting(page, 'language', 'en');
    await page.waitForSelector('html[lang="en"]');
    await page.setViewport({ width: 400, height: 600 });
  }
});
