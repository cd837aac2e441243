import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../utils/i18n/language';
import { axeViolations, overflowing, setTextSize, settled } from '../driver/screen';
import { keepSomething, openScreen, popup, screens } from '../driver/screens';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage('chromium');
  await keepSomething(stage);
});
afterAll(() => stage?.strike());

describe.each(screens)('$name', (screen) => {
  const { sizes } = screen;
  let page: Page;
  beforeAll(async () => {
    page = await openScreen(stage, screen);
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
