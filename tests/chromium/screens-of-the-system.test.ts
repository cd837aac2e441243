import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { hover, waitForCard } from '../driver/overlay';
import { alike, moving, settled, unseenFocus } from '../driver/screen';
import { keepSomething, openScreen, screens } from '../driver/screens';
import { type Stage, setStage } from '../driver/stage';

/** What a reader has told their system, the pages and the card keep to: less motion, colours of one's own. */
const wishes = [
  { name: 'prefers-reduced-motion', value: 'reduce' },
  { name: 'forced-colors', value: 'active' },
];
let stage: Stage;

beforeAll(async () => {
  stage = await setStage('chromium');
  await keepSomething(stage);
});
afterAll(() => stage?.strike());

async function keepsTo(page: Page): Promise<void> {
  await page.emulateMediaFeatures(wishes);
  await settled(page);
  expect({
    moving: await moving(page),
    alike: await alike(page),
    unseen: await unseenFocus(page, 16),
  }).toEqual({
    moving: [],
    alike: [],
    unseen: [],
  });
}

describe('a system with colours of its own and less motion', () => {
  it.each(screens)('$name', async (screen) => {
    const page = await openScreen(stage, screen);
    await keepsTo(page);
    await page.close();
  });

  it('the view beside the page', async () => {
    const page = await stage.driven.openExtension('sidepanel.html');
    await page.waitForSelector('.p-head');
    await keepsTo(page);
    await page.close();
  });

  it('marks, the peek and the card on a page of the site', async () => {
    const page = await stage.driven.open(siteHome);
    await page.emulateMediaFeatures(wishes);
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
    const lines = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, { size }]) => {
        const { textDecorationLine, textDecorationColor } = getComputedStyle(
          document.querySelector('#detail-desc')!,
          `::highlight(${name})`,
        );
        return size > 0 ? [[textDecorationLine, /, 0\)$/.test(textDecorationColor)]] : [];
      }),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(([line, unseen]) => line !== 'underline' || unseen)).toEqual([]);
    await hover(page, '#noteContainer', '绝绝子');
    expect({ moving: await moving(page), alike: await alike(page) }).toEqual({ moving: [], alike: [] });
    await page.keyboard.press('Enter');
    await waitForCard(page, 'full');
    expect({ moving: await moving(page), alike: await alike(page) }).toEqual({ moving: [], alike: [] });
  });
});
