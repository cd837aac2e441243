import type { Page } from 'puppeteer-core';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { hover, waitForCard } from '../driver/overlay';
import { setStage } from '../driver/stage';
import { median, ms, quantile, type Row } from './rows';

const rounds = 30;

/**
 * From the press of a choice in the options page to the first animation frame in which the card of another open tab shows it.
 * Both clocks are the machine's (`Date.now` with the origin of the page's own). The card's tab is in front, as in two windows
 * side by side: a tab behind gets a frame a second at most.
 */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium');
  try {
    const options = await stage.driven.openExtension('options.html#chinese');
    await options.waitForSelector('[role="radio"]');
    const page = await stage.driven.open(siteHome);
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
    await hover(page, '#noteContainer', '绝绝子');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'full');
    const awake: number[] = [];
    for (let round = 0; round < rounds; round++) awake.push(await timeChange(options, page, round));
    const cold: number[] = [];
    for (let round = 0; round < 5; round++) {
      await stage.driven.stopWorker();
      await page.bringToFront();
      cold.push(await timeChange(options, page, round));
    }
    return [
      {
        name: `choice in options to another tab’s card, median of ${awake.length}`,
        value: ms(median(awake)),
        target: '100 ms',
      },
      { name: 'the same, 95th percentile', value: ms(quantile(awake, 0.95)), target: '100 ms' },
      { name: `the same after the worker was stopped, median of ${cold.length}`, value: ms(median(cold)) },
    ];
  } finally {
    await stage.strike();
  }
}

async function timeChange(options: Page, page: Page, round: number): Promise<number> {
  const colours = round % 2 === 0 ? 'off' : 'classic';
  const shown = page.evaluate(
    (sign) =>
      new Promise<number>((resolve, reject) => {
        const root = document.querySelector('[data-testid="lrw"]')?.shadowRoot;
        if (!root || root.querySelector(sign)) return reject(new Error('The card is not as it was.'));
        const observer = new MutationObserver(() => {
          if (!root.querySelector(sign)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        });
        observer.observe(root, { subtree: true, childList: true, attributes: true });
        setTimeout(() => reject(new Error('The card did not change.')), 5_000);
      }),
    `[data-testid="card-pinyin"] [data-tones="${colours}"]`,
  );
  const chosen = await options.evaluate((colours) => {
    const radio = document.querySelector<HTMLInputElement>(`input[type="radio"][value="${colours}"]`);
    if (!radio) throw new Error(`There is no choice ${colours}.`);
    const now = performance.timeOrigin + performance.now();
    radio.click();
    return now;
  }, colours);
  return (await shown) - chosen;
}
