import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keepWords } from '../driver/phrasebook';
import { drawnPicture, openSay as open, writeDraft } from '../driver/replies';
import { axeViolations } from '../driver/screen';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage('chromium');
});
afterAll(() => stage?.strike());
afterEach(() => page?.close());

/** The popup, allowed to read back what it has copied. */
async function openSay(): Promise<Page> {
  page = await open(stage);
  const origin = await page.evaluate(() => location.origin);
  await page
    .browserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  return page;
}

const rowsOf = (page: Page) =>
  page.$$eval('.say-row', (rows) =>
    rows.map((row) => ({
      intent: row.getAttribute('data-intent'),
      zh: row.getAttribute('data-zh') ?? row.getAttribute('data-hanzi'),
      open: row.querySelector('[aria-expanded="true"]') !== null,
      seen: row.getBoundingClientRect().top < 560,
    })),
  );

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const draft = (text: string) => writeDraft(page, text);

const flags = (page: Page) =>
  page.$$eval('[data-testid="draft-flag"]', (all) => all.map((one) => one.getAttribute('data-zh')));

const told = (page: Page) =>
  page.$eval('[data-testid="draft-told"]', (element) => (element as HTMLElement).innerText);

describe('something to say', () => {
  /** The commonest ends, and three letters of what one thinks. The tab is the one click. */
  const thoughts = [
    ['tha', 'thank'],
    ['out', 'praise-look'],
    ['del', 'praise-food'],
    ['lin', 'ask-link'],
    ['loc', 'ask-place'],
    ['siz', 'ask-size'],
    ['pri', 'ask-price'],
    ['rec', 'ask-recipe'],
    ['app', 'ask-how'],
    ['mea', 'ask-explain'],
    ['cat', 'cat-tax'],
    ['lol', 'join-joke'],
    ['agr', 'agree'],
    ['enc', 'encourage'],
    ['hug', 'comfort'],
    ['con', 'congratulate'],
    ['dis', 'disagree'],
    ['hel', 'introduce'],
    ['sor', 'apologise'],
    ['bye', 'farewell'],
  ] as const;

  it('is found in three keys and one click for the twenty commonest ends, and copied by Enter', async () => {
    await openSay();
    const missed: string[] = [];
    for (const [keys, intent] of thoughts) {
      await page.keyboard.type(keys);
      await page
        .waitForFunction(
          (intent) =>
            [...document.querySelectorAll('.say-row')]
              .slice(0, 5)
              .some(
                (row) => row.getAttribute('data-intent') === intent && row.getBoundingClientRect().top < 560,
              ),
          { timeout: 3000 },
          intent,
        )
        .catch(async () => {
          const first = (await rowsOf(page)).slice(0, 5).map(({ intent, zh }) => `${intent} ${zh}`);
          missed.push(`${keys} for ${intent}: ${first.join(', ')}`);
        });
      await page.keyboard.press('Escape');
    }
    expect(missed).toEqual([]);
    await page.keyboard.type('hug');
    await page.waitForSelector('[data-testid="reply"][data-zh="抱抱你[拥抱R]"] [aria-expanded="true"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.good');
    expect(await clipboard(page)).toBe('抱抱你[拥抱R]');
  });

  it('is read word by word, narrowed by what for, and kept as a favourite', async () => {
    await openSay();
    await (await page.waitForSelector('::-p-xpath(//button[text()="Cats and cat tax"])'))?.click();
    await page.waitForFunction(
      () => document.querySelector('.say-row')?.getAttribute('data-intent') === 'cat-tax',
    );
    expect(new Set((await rowsOf(page)).map(({ intent }) => intent))).toEqual(new Set(['cat-tax']));
    await page.waitForSelector('.say-row.is-chosen .read-back rt');
    await (await page.waitForSelector('::-p-aria([name="Make 交猫税 a favourite"][role="button"])'))?.click();
    await (await page.waitForSelector('::-p-xpath(//button[text()="Favourites"])'))?.click();
    await page.waitForFunction(() => document.querySelectorAll('.say-row').length === 1);
    expect((await rowsOf(page))[0]?.zh).toBe('交猫税');
    await page.close();
    await openSay();
    expect((await rowsOf(page))[0]?.zh).toBe('交猫税');
  });

  it('asks for what is still to be filled in, and copies it filled', async () => {
    await openSay();
    await page.keyboard.type('substitute ingredient');
    await page.waitForSelector('[data-zh="没有{食材}可以用什么代替？"]');
    await (
      await page.waitForSelector('[data-zh="没有{食材}可以用什么代替？"] .icon-btn:last-child')
    )?.click();
    await page.waitForSelector('[data-testid="slots-open"]');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'slot');
    await page.keyboard.type('香菜');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.good');
    expect(await clipboard(page)).toBe('没有香菜可以用什么代替？');
  });

  it('is told where the clipboard refuses, with the text to copy by hand', async () => {
    await openSay();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.keyboard.type('hug');
    await page.waitForSelector('[data-zh="抱抱你[拥抱R]"] [aria-expanded="true"]');
    await page.keyboard.press('Enter');
    const self = await page.waitForSelector('[data-testid="copy-self"]');
    expect(await self?.evaluate((element) => element.textContent)).toBe('抱抱你[拥抱R]');
  });

  it('is a word, too: with how it sounds, an example, own sentences, and as a picture', async () => {
    const own = await stage.driven.openExtension('options.html');
    await keepWords(own, ['平替']);
    await own.close();
    await openSay();
    await page.keyboard.type('dupe');
    await (await page.waitForSelector('[data-testid="said-word"][data-hanzi="平替"] .say-open'))?.click();
    await page.waitForSelector('[data-hanzi="平替"] .ex');
    const sentence = await page.waitForSelector('[data-testid="own-sentences"] .sentence');
    expect(await sentence?.evaluate((element) => element.textContent)).toContain('平替');
    await (await page.waitForSelector('::-p-xpath(//button[contains(., "Make a picture")])'))?.click();
    await page.waitForSelector('[data-testid="word-picture"]');
    const seen = () => drawnPicture(page);
    const light = await seen();
    expect(light).toMatchObject({ width: 1080, height: 1440, paper: 0xfa });
    expect(light.ink).toBeGreaterThan(30_000);
    await (await page.waitForSelector('[role="radio"][value="dark"]'))?.click();
    expect((await seen()).paper).toBe(0x17);
    expect(await axeViolations(page)).toEqual([]);
    await (await page.waitForSelector('::-p-xpath(//button[contains(., "Copy picture")])'))?.click();
    await page.waitForSelector('.dialog .notice.good');
    const type = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
    expect(type).toContain('image/png');
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await (await page.waitForSelector('::-p-xpath(//button[contains(., "Copy picture")])'))?.click();
    await page.waitForSelector('.dialog .notice:not(.good)');
  });
});

describe('a draft', () => {
  it('is read back, warned of, and mended in one click', async () => {
    await openSay();
    await draft('宝贝你的视频太给力了!求链接');
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="draft-flag"]').length === 3);
    expect(await flags(page)).toEqual(['宝贝', '给力', '!']);
    expect(await page.$$eval('.read-back .w', (words) => words.length)).toBeGreaterThan(5);
    await (await page.waitForSelector('[data-zh="给力"] .flag-better .btn'))?.click();
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="draft-flag"]').length === 2);
    const text = await page.$eval('[data-testid="draft"]', (box) => (box as HTMLTextAreaElement).value);
    expect(text).toBe('宝贝你的视频太厉害了!求链接');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('holds whatever is in it', async () => {
    await openSay();
    await draft('What a nice place');
    await page.waitForFunction(() =>
      document.querySelector('[data-testid="draft-told"]')?.textContent?.includes('no Chinese'),
    );
    expect(await flags(page)).toEqual([]);
    await draft('😀🎉');
    await page.waitForFunction(() =>
      document.querySelector('[data-testid="draft-told"]')?.textContent?.includes('no Chinese'),
    );
    await draft('看这里 https://a.example.com/b 或打13812345678');
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="draft-flag"]').length === 2);
    expect(await flags(page)).toEqual(['https://a.example.com/b', '13812345678']);
    await draft('今天天气真好，我们去公园散步吧。'.repeat(1300));
    await page.waitForFunction(
      () => document.querySelector('[data-testid="draft-told"]')?.textContent?.includes('stands out'),
      { timeout: 9000 },
    );
    expect(await told(page)).toContain('20,000');
  });
});

it('is in the side panel, too', async () => {
  page = await stage.driven.openExtension('sidepanel.html');
  await page.setViewport({ width: 360, height: 700 });
  await (await page.waitForSelector('::-p-aria([name="Say"][role="button"])'))?.click();
  await page.waitForSelector('[data-testid="reply"]');
  await page.keyboard.type('hug');
  await page.waitForSelector('[data-testid="reply"][data-zh="抱抱你[拥抱R]"]');
  expect(await axeViolations(page)).toEqual([]);
  await draft('呵呵');
  await page.waitForSelector('[data-testid="draft-flag"][data-zh="呵呵"]');
  await (await page.waitForSelector('::-p-aria([name="Back to reading"][role="button"])'))?.click();
  await page.waitForSelector('.p-body');
});

it('has no fault that axe finds, in light and dark', async () => {
  await openSay();
  await page.waitForSelector('.say-row.is-chosen .read-back rt');
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await axeViolations(page)).toEqual([]);
    if (process.env.LRW_SHOTS) await page.screenshot({ path: `${process.env.LRW_SHOTS}/say-${value}.png` });
  }
  if (process.env.LRW_SHOTS) {
    await page.keyboard.type('dupe');
    await page.waitForSelector('[data-testid="said-word"]');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({ path: `${process.env.LRW_SHOTS}/say-word.png` });
    await draft('宝贝你的视频太给力了!求链接');
    await page.waitForSelector('[data-testid="draft-flag"]');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({ path: `${process.env.LRW_SHOTS}/draft-dark.png` });
  }
});
