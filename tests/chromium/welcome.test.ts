import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  page = await stage.driven.openExtension('welcome.html');
  await page.bringToFront();
});
afterAll(() => stage?.strike());

const card = '.live-card >>> [data-testid="card"]';
const word = (name: string) => `::-p-aria([name="${name}"][role="button"])`;
const headword = () =>
  page.$eval('.live-card >>> [data-testid="card-headword"]', (element) => element.textContent);
const step = () => page.$eval('[aria-current="step"] b', (name) => name.textContent);
const phrases = () =>
  page.$$eval('[data-testid="phrase"]', (rows) => rows.map((row) => row.getAttribute('data-hanzi')));
const stageOf = (state: string) => page.waitForSelector(`${card}[data-state="${state}"]`, { visible: true });

describe('the first page', () => {
  it('is walked by the pointer: point, save, and it is in the phrasebook', async () => {
    expect(await step()).toBe('Point at a word');
    await (await page.waitForSelector(word('种草')))?.hover();
    await stageOf('peek');
    expect(await headword()).toBe('种草');
    expect(await step()).toBe('Save it');
    // The pointer goes to the peek, which stays for it.
    await (await page.$('.live-card >>> [data-testid="card-save"]'))?.click();
    await page.waitForSelector('[data-testid="phrase"]');
    expect(await step()).toBe('Meet it again');
    expect(await phrases()).toEqual(['种草']);
    await page.mouse.move(5, 5);
    await page.waitForSelector(card, { hidden: true });
    // Not only what is marked.
    await (await page.waitForSelector('.live-post ::-p-text(路口)'))?.hover();
    await stageOf('peek');
    expect(await headword()).toBe('路口');
    await page.mouse.move(5, 5);
    await page.waitForSelector(card, { hidden: true });
  });

  it('is walked by keyboard, and the focus comes back to the word', async () => {
    await page.focus(word('绝绝子'));
    await page.keyboard.press('Enter');
    await stageOf('full');
    await page.keyboard.press('s');
    await page.waitForSelector('[data-testid="phrase"][data-hanzi="绝绝子"]');
    await page.keyboard.press('Escape');
    await page.waitForSelector(card, { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('绝绝子');
  });

  it('adds a pack of words and takes it out again', async () => {
    const chip = '[data-pack="food"]';
    await page.waitForSelector(`${chip}[aria-pressed="false"]`);
    expect(await page.$$('[data-pack][aria-pressed="true"]')).toHaveLength(0);
    await page.click(chip);
    await page.waitForSelector(`${chip}[aria-pressed="true"]`);
    await page.click(chip);
    await page.waitForSelector(`${chip}[aria-pressed="false"]`);
    expect((await phrases()).sort()).toEqual(['种草', '绝绝子'].sort());
  });

  it('asks how much Chinese one reads, and every page follows', async () => {
    await (await page.waitForSelector('::-p-aria([name="A lot"][role="radio"])'))?.click();
    const options = await stage.driven.openExtension('options.html#chinese');
    await options.waitForFunction(
      () =>
        document.querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.textContent ===
        'HSK 2.0 · 5',
    );
    await options.waitForSelector('input[value="off"]:checked');
    await options.close();
  });
});

describe('a page that opens', () => {
  /** The ground and the language in every frame from the first, while it loads. */
  async function frames(path: string) {
    const fresh = await stage.driven.browser.newPage();
    await fresh.bringToFront();
    await fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await fresh.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      requestAnimationFrame(function look() {
        const { documentElement: root } = document;
        const drawn = document.getElementById('root')?.childElementCount ? root.lang : 'nothing';
        seen.push(`${getComputedStyle(root).colorScheme}, ${drawn}`);
        requestAnimationFrame(look);
      });
    });
    await fresh.goto(stage.driven.extensionUrl(path));
    await fresh.waitForSelector('main');
    const seen = await fresh.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
    await fresh.close();
    return [...new Set(seen)].sort();
  }

  it.each(['popup.html', 'options.html', 'library.html', 'welcome.html'])(
    'has its theme and its language from the first frame on: %s',
    async (path) => {
      await changeSetting(page, 'language', 'zh-Hant');
      await changeSetting(page, 'theme', 'dark');
      await page.waitForSelector('html[data-theme="dark"][lang="zh-Hant"]');
      expect(await frames(path)).toEqual(expect.arrayContaining(['dark, zh-Hant']));
      expect((await frames(path)).filter((frame) => !/^dark, (?:nothing|zh-Hant)$/.test(frame))).toEqual([]);
    },
  );
});
