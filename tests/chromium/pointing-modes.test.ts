import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, pointAway, siteHome, waitForMarks } from '../driver/journeys';
import { middleOf, pointAt, waitForCard, waitForNoCard } from '../driver/overlay';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

const inNote = '#noteContainer .note-text';
const card = '[data-testid="lrw"] >>> [data-testid="card"]';
let stage: Stage;
let page: Page;
let own: Page;
let touch: CDPSession;

beforeAll(async () => {
  stage = await setStage('chromium');
  own = await stage.driven.openExtension('options.html');
  page = await stage.driven.open(siteHome);
  touch = await page.createCDPSession();
  await page.bringToFront();
  await openNote(page, cafeTitle);
  await waitForMarks(page, '绝绝子');
});
afterAll(() => stage?.strike());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const nothing = async (ms = 400) => {
  await wait(ms);
  expect(await page.$(card)).toBeNull();
};
/** Settings arrive by an event of the storage, which has no answer to wait for. */
const set = async (key: string, value: unknown) => {
  await changeSetting(own, key, value);
  await wait(150);
};
const clickAt = async (word: string) => {
  const { x, y } = await middleOf(page, inNote, word);
  await page.mouse.click(x, y);
};

describe('with a key', () => {
  beforeAll(() => set('peekOn', 'key'));
  afterAll(() => set('peekOn', 'hover'));
  afterEach(() => pointAway(page));

  it('opens nothing for the pointer alone, and a word when Shift goes down over it', async () => {
    await pointAt(page, await middleOf(page, inNote, '绝绝子'));
    await nothing();
    await page.keyboard.down('Shift');
    expect((await waitForCard(page, 'peek')).headword).toBe('绝绝子');
    await page.keyboard.up('Shift');
    await pointAway(page);
    await waitForNoCard(page);
  });

  it('opens word after word while the key is held, whichever key was chosen', async () => {
    await set('peekKey', 'Alt');
    await page.keyboard.down('Shift');
    await pointAt(page, await middleOf(page, inNote, '出片'));
    await nothing();
    await page.keyboard.up('Shift');
    await pointAway(page);
    await page.keyboard.down('Alt');
    await pointAt(page, await middleOf(page, inNote, '出片'));
    expect((await waitForCard(page, 'peek')).headword).toBe('出片');
    await page.keyboard.up('Alt');
    await set('peekKey', 'Shift');
  });

  it('opens nothing for a capital letter in the site’s own box', async () => {
    await waitForNoCard(page);
    await page.focus('#noteContainer #content-textarea');
    await pointAt(page, await middleOf(page, inNote, '绝绝子'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('A');
    await page.keyboard.up('Shift');
    await nothing();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });
});

describe('by click', () => {
  beforeAll(() => set('peekOn', 'click'));
  afterAll(() => set('peekOn', 'hover'));

  it('opens the peek, then the card, and closes beside the text', async () => {
    await pointAt(page, await middleOf(page, inNote, '绝绝子'));
    await nothing();
    await clickAt('绝绝子');
    expect((await waitForCard(page, 'peek')).headword).toBe('绝绝子');
    await pointAt(page, { x: 500, y: 300 });
    await wait(500);
    await waitForCard(page, 'peek');
    await clickAt('绝绝子');
    await waitForCard(page, 'full');
    await clickAt('出片');
    expect((await waitForCard(page, 'peek')).headword).toBe('出片');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
});

describe('with a wait', () => {
  afterAll(() => set('peekWait', 0));

  it('opens once the pointer has rested so long', async () => {
    await pointAway(page);
    await set('peekWait', 500);
    await pointAt(page, await middleOf(page, inNote, '绝绝子'));
    await nothing(250);
    expect((await waitForCard(page, 'peek')).headword).toBe('绝绝子');
    await pointAway(page);
    await waitForNoCard(page);
  });
});

describe('by touch', () => {
  const tapAt = async ({ x, y }: { x: number; y: number }) => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  beforeAll(async () => {
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  });

  it('opens the peek by a tap, the card by a tap on the peek, and closes by a tap elsewhere', async () => {
    await tapAt(await middleOf(page, inNote, '绝绝子'));
    expect((await waitForCard(page, 'peek')).headword).toBe('绝绝子');
    await wait(600);
    const at = await page.$eval(card, (peek) => {
      const { left, top, height } = peek.getBoundingClientRect();
      return { x: left + 30, y: top + height / 2 };
    });
    await tapAt(at);
    await waitForCard(page, 'full');
    await tapAt({ x: 1160, y: 600 });
    await waitForNoCard(page);
  });

  it('leaves a link to the site', async () => {
    await page.keyboard.press('Escape');
    await page.waitForSelector('#noteContainer', { hidden: true });
    const title = await middleOf(page, '.note-item .title', '种草');
    await tapAt(title);
    await page.waitForSelector('#noteContainer #detail-title', { visible: true });
    expect(await page.$(card)).toBeNull();
  });
});

describe('while text is selected', () => {
  it('makes room for the site’s own popup, and reads on when it is gone', async () => {
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await pointAway(page);
    const word = await middleOf(page, '#noteContainer #detail-title', '种草');
    await pointAt(page, word);
    await waitForCard(page, 'peek');
    await page.mouse.move(word.x - 16, word.y);
    await page.mouse.down();
    await page.mouse.move(word.x + 16, word.y, { steps: 4 });
    await page.mouse.up();
    await page.waitForSelector('.search-position .select-container', { visible: true });
    await waitForNoCard(page);
    await pointAt(page, { x: word.x, y: word.y + 4 });
    await nothing();
    await page.mouse.click(1160, 600);
    await page.waitForSelector('.search-position .select-container', { hidden: true });
    await pointAway(page);
    await pointAt(page, await middleOf(page, '#noteContainer #detail-title', '种草'));
    expect((await waitForCard(page, 'peek')).headword).toBe('种草');
  });
});

describe('a page that was left and is gone back to', () => {
  it('is read on, with the settings of now', async () => {
    await pointAway(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Reflect.set(window, '__kept', persisted));
    });
    await page.goto(stage.driven.extensionUrl('welcome.html'));
    await set('peekOn', 'click');
    await page.goBack();
    await waitForMarks(page, '种草');
    expect(await page.evaluate(() => Reflect.get(window, '__kept'))).toBe(true);
    await pointAt(page, await middleOf(page, '#noteContainer #detail-title', '种草'));
    await nothing();
    await set('peekOn', 'hover');
    await pointAway(page);
    await pointAt(page, await middleOf(page, '#noteContainer #detail-title', '种草'));
    expect((await waitForCard(page, 'peek')).headword).toBe('种草');
  });
});
