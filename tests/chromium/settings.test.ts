import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHome } from '../driver/journeys';
import { markedWords, waitForAnyMark } from '../driver/overlay';
import { changeSetting, writeStorage } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;
let options: Page;
let popup: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  page = await stage.driven.open(siteHome);
  popup = await stage.driven.openExtension('popup.html');
  options = await stage.driven.openExtension('options.html#language');
});
afterAll(() => stage?.strike());

describe.each([['with the worker awake'], ['after the worker was stopped']])('settings, %s', (when) => {
  const stopped = when.startsWith('after');

  it('change the language of every open page at once', async () => {
    await options.bringToFront();
    if (stopped) await stage.driven.stopWorker();
    await choose('zh-Hans');
    await options.waitForSelector('html[lang="zh-Hans"]');
    await popup.waitForSelector('html[lang="zh-Hans"]');
    expect(await popup.$eval('[role="tab"]', (tab) => tab.textContent)).toContain('复习');
    if (stopped) await stage.driven.stopWorker();
    await choose('en');
    await popup.waitForSelector('html[lang="en"]');
    expect(await popup.$eval('[role="tab"]', (tab) => tab.textContent)).toContain('Review');
  });

  it('take the marks off an open page of the site, and put them back', async () => {
    await page.bringToFront();
    await waitForAnyMark(page);
    const before = await markedWords(page);
    expect(before.length).toBeGreaterThan(0);
    await set('marks', 'off', stopped);
    await page.bringToFront();
    await page.waitForFunction(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0));
    await set('marks', 'slang', stopped);
    await page.bringToFront();
    await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    expect((await markedWords(page)).length).toBeGreaterThan(0);
  });
});

it('show on their own page the card that they lead to', async () => {
  const own = await stage.driven.openExtension('options.html#chinese');
  await own.bringToFront();
  const shows = (headword: string) =>
    own.waitForFunction(
      (headword) =>
        ['.peek-sample', '.full-sample'].every(
          (sample) =>
            document.querySelector(sample)?.shadowRoot?.querySelector('[data-testid="card-headword"]')
              ?.textContent === headword,
        ),
      { timeout: 5_000 },
      headword,
    );
  await shows('种草');
  for (const [name, headword] of [
    ['Traditional', '種草'],
    ['Simplified', '种草'],
  ] as const) {
    const radio = await own.waitForSelector(`::-p-aria([name="${name}"][role="radio"])`);
    await radio?.click();
    await shows(headword);
  }
  await own.close();
});

it('outlive the browser’s storage being written to by hand', async () => {
  await options.bringToFront();
  await writeStorage(options, { 'setting.marks': 'nonsense', 'setting.language': 7 });
  const fresh = await stage.driven.openExtension('options.html#reading');
  await fresh.waitForSelector('[role="radio"][aria-checked="true"], input[type="radio"]:checked');
  await fresh.close();
});

async function choose(language: string): Promise<void> {
  const select = await options.waitForSelector('[data-testid="language"]', { visible: true });
  const tag = await select?.evaluate((element) => element.tagName);
  if (tag === 'SELECT') await options.select('[data-testid="language"]', language);
  else await (await options.waitForSelector(`[data-testid="language"] [value="${language}"]`))?.click();
}

/** As the options page does it: ask the background, the one writer. */
async function set(key: string, value: unknown, stopFirst: boolean): Promise<void> {
  if (stopFirst) await stage.driven.stopWorker();
  await options.bringToFront();
  await changeSetting(options, key, value);
}
