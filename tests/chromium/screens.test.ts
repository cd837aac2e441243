import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../utils/i18n/language';
import { cafeTitle, openNote, saver, siteHome, waitForMarks } from '../driver/journeys';
import { clickPart, hover } from '../driver/overlay';
import { axeViolations, overflowing, setTextSize } from '../driver/screen';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

/** Every screen by its page and route, and the sizes that it has to hold at. */
const wide = { width: 1280, height: 860 };
const narrow = { width: 640, height: 900 };
const popup = { width: 400, height: 600 };
const screens: { name: string; path: string; sizes: { width: number; height: number }[]; tab?: number }[] = [
  ...['reading', 'chinese', 'review', 'library', 'language', 'data', 'about'].map((section) => ({
    name: `settings, ${section}`,
    path: `options.html#${section}`,
    sizes: [wide, narrow],
  })),
  { name: 'the first page', path: 'welcome.html', sizes: [wide, narrow] },
  { name: 'review', path: 'popup.html', sizes: [popup] },
  { name: 'words', path: 'popup.html', sizes: [popup], tab: 1 },
  { name: 'posts', path: 'library.html#posts', sizes: [wide] },
  { name: 'phrases', path: 'library.html#phrases', sizes: [wide] },
  { name: 'backup', path: 'library.html#backup', sizes: [wide] },
];

let stage: Stage;

beforeAll(async () => {
  stage = await setStage('chromium');
  const page = await stage.driven.open(siteHome);
  await openNote(page, cafeTitle);
  await waitForMarks(page, '绝绝子');
  await hover(page, '#noteContainer', '绝绝子');
  await clickPart(page, 'card-save');
  await page.keyboard.press('Escape');
  await saver(page);
  await page.close();
});
afterAll(() => stage?.strike());

describe.each(screens)('$name', ({ path, sizes, tab }) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.driven.openExtension(path);
    await page.bringToFront();
    await page.setViewport(sizes[0] ?? wide);
    await page.waitForSelector('main', { visible: true });
    if (tab) await (await page.$$('[role="tab"]'))[tab]?.click();
    await settled(page);
  });
  afterAll(async () => {
    await changeSetting(page, 'language', 'en');
    await page.close();
  });

  it.each(['light', 'dark'])('has nothing that keeps anybody out, in the %s theme', async (theme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('holds its texts in every language, and in the longest at 200 %', async () => {
    for (const language of languages) {
      await changeSetting(page, 'language', language);
      await page.waitForSelector(`html[lang="${language}"]`);
      for (const size of sizes) {
        for (const percent of language === 'es' ? [100, 200] : [100]) {
          // The browser makes a popup as wide as what is in it wants to be.
          await page.setViewport(size === popup ? { ...popup, width: popup.width * (percent / 100) } : size);
          await setTextSize(page, percent);
          await settled(page);
          expect({ language, ...size, percent, out: await overflowing(page) }).toMatchObject({ out: [] });
        }
        await setTextSize(page, 100);
      }
    }
  });
});

/** What appears with a motion, or after a moment, is there. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 120));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  });
}
