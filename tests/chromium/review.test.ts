import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepWords, storedRows, waitForSide } from '../driver/phrasebook';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

const minute = 60_000;
const day = 24 * 60 * minute;

let stage: Stage;
/** A page of the extension that stays open: it asks and looks, the popups are walked. */
let desk: Page;
let popup: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  desk = await stage.driven.openExtension('options.html');
  await changeSetting(desk, 'newPerDay', 50);
  await keepWords(desk, ['踩雷', '种草', '绝绝子', '出片', '氛围感', '显白', '平替', '拔草']);
});
afterAll(() => stage?.strike());

const openPopup = async () => {
  const page = await stage.driven.openExtension('popup.html');
  await page.bringToFront();
  return page;
};
const row = async (word: string) =>
  (await storedRows(desk)).phrases.find(({ simplified }) => simplified === word)!;
const counted = async () =>
  (await storedRows(desk)).reviews.filter(({ deletedAt }) => deletedAt === undefined).length;
const text = (page: Page, id: string) =>
  page.$eval(`[data-testid="${id}"]`, (element) => (element as HTMLElement).innerText);

describe('with the keyboard alone', () => {
  beforeAll(async () => {
    popup = await openPopup();
  });
  afterAll(() => popup?.close());

  it('a sentence asks, Space shows, and what the button says is what comes to be', async () => {
    const front = await waitForSide(popup, 'front', '踩雷');
    expect(front).toContain('周末和闺蜜说起踩雷');
    expect(await popup.$eval('.sentence b', (mark) => mark.textContent)).toBe('踩雷');
    expect(front).not.toContain('meaning');
    await popup.keyboard.press(' ');
    expect(await waitForSide(popup, 'back')).toContain('meaning of word 1');
    expect(await text(popup, 'review-good')).toMatch(/10 min$/);
    await popup.keyboard.press('3');
    await waitForSide(popup, 'front', '种草');
    await popup.waitForFunction(() => document.querySelector('.num')?.textContent?.startsWith('2 of'));
    const { card } = await row('踩雷');
    expect(card.due - card.lastReview!).toBe(10 * minute);
    expect(await counted()).toBe(1);
  });

  it('Z takes the answer back exactly', async () => {
    await popup.keyboard.press('z');
    await waitForSide(popup, 'front', '踩雷');
    expect((await row('踩雷')).card).toMatchObject({ state: 0, reps: 0, lapses: 0 });
    expect((await row('踩雷')).card).not.toHaveProperty('lastReview');
    expect(await counted()).toBe(0);
  });

  it('S sets aside, and Z takes that back too', async () => {
    await popup.keyboard.press('s');
    await waitForSide(popup, 'front', '种草');
    await expect.poll(async () => (await row('踩雷')).suspendedAt).toBeTypeOf('number');
    await popup.keyboard.press('z');
    await waitForSide(popup, 'front', '踩雷');
    expect(await row('踩雷')).not.toHaveProperty('suspendedAt');
  });

  it('E edits, in letters that are no keys of the review, and comes back to the card', async () => {
    await popup.keyboard.press(' ');
    await waitForSide(popup, 'back', '踩雷');
    await popup.keyboard.press('e');
    await popup.waitForSelector('[data-testid="phrase-editor"]', { visible: true });
    await popup.keyboard.press('Tab');
    await popup.keyboard.type(' zs3');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('my own note');
    await popup.$eval('[data-testid="phrase-editor"]', (form) => (form as HTMLFormElement).requestSubmit());
    expect(await waitForSide(popup, 'back', '踩雷')).toContain('my own note');
    expect(await row('踩雷')).toMatchObject({ note: 'my own note', gloss: expect.stringContaining('zs3') });
    expect(await counted()).toBe(0);
  });

  it('O opens the post it came from', async () => {
    const opened = new Promise<string>((resolve) =>
      stage.driven.browser.once('targetcreated', (target) => resolve(target.url())),
    );
    await popup.keyboard.press('o');
    await opened;
    const tab = await stage.driven.browser.waitForTarget((target) =>
      target.url().includes('65f1c0de0000000000000010'),
    );
    await (await tab.page())?.close();
    await popup.bringToFront();
  });

  it('4 answers, and the card is gone for days', async () => {
    await popup.keyboard.press('4');
    await waitForSide(popup, 'front', '种草');
    await expect.poll(counted).toBe(1);
    expect((await row('踩雷')).card.due).toBeGreaterThan(Date.now() + 4 * day);
  });
});

describe('the fronts', () => {
  beforeEach(async () => {
    popup = await openPopup();
  });

  it.each([
    ['word', /种草\s+What does it mean/],
    ['meaning', /meaning of word 2\s+Which word is it/],
    // This computer has no voice.
    ['sound', /种草\s+This computer has no Mandarin voice/],
  ])('%s', async (front, shows) => {
    await changeSetting(desk, 'front', front);
    await popup.reload();
    await expect.poll(() => waitForSide(popup, 'front', '种草')).toMatch(shows);
    expect(await waitForSide(popup, 'front')).not.toContain('周末和闺蜜');
    await popup.keyboard.press(' ');
    expect(await waitForSide(popup, 'back')).toContain('meaning of word 2');
    await popup.close();
    await changeSetting(desk, 'front', 'sentence');
  });

  it('two answers are Again and Good', async () => {
    await changeSetting(desk, 'answers', 2);
    await popup.reload();
    await waitForSide(popup, 'front', '种草');
    await popup.keyboard.press(' ');
    await waitForSide(popup, 'back');
    expect(await popup.$$eval('.rate', (buttons) => buttons.length)).toBe(2);
    await popup.keyboard.press('2');
    await waitForSide(popup, 'front', '绝绝子');
    await expect.poll(async () => (await storedRows(desk)).reviews.at(-1) && (await counted())).toBe(2);
    expect((await storedRows(desk)).reviews.map(({ rating }) => rating)).toContain(3);
    await changeSetting(desk, 'answers', 4);
    await popup.close();
  });
});

describe('nothing is lost, nothing counted twice', () => {
  it('when two windows answer one card', async () => {
    const before = await counted();
    const [one, two] = [await openPopup(), await openPopup()];
    for (const page of [one, two]) {
      await page.bringToFront();
      await waitForSide(page, 'front', '绝绝子');
      await page.keyboard.press(' ');
      await waitForSide(page, 'back', '绝绝子');
    }
    // At once: the second does not know of the first.
    await Promise.all(
      [one, two].map((page) => page.$eval('[data-testid="review-easy"]', (b) => (b as HTMLElement).click())),
    );
    await waitForSide(one, 'front', '出片');
    await waitForSide(two, 'front', '出片');
    expect(await counted()).toBe(before + 1);
    const notices = await Promise.all(
      [one, two].map((page) =>
        page.$$eval('[data-testid="notice"]', (all) => all.map(({ textContent }) => textContent ?? '')),
      ),
    );
    expect(notices.flat()).toHaveLength(1);
    expect(notices.flat()[0]).toContain('answered in another window');
    await one.close();
    await two.close();
  });

  it('when the worker dies before the answer', async () => {
    const before = await counted();
    const page = await openPopup();
    await waitForSide(page, 'front', '出片');
    await page.keyboard.press(' ');
    await waitForSide(page, 'back');
    await stage.driven.stopWorker();
    await page.bringToFront();
    await page.keyboard.press('4');
    await waitForSide(page, 'front', '氛围感');
    await expect.poll(counted).toBe(before + 1);
    await page.close();
  });

  it('when the popup is closed upon the answer: card and review are both there, or neither', async () => {
    const page = await openPopup();
    await waitForSide(page, 'front', '氛围感');
    const before = await counted();
    await page.keyboard.press(' ');
    await waitForSide(page, 'back');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid="review-easy"]')?.click();
      setTimeout(() => window.close());
    });
    await expect.poll(() => page.isClosed()).toBe(true);
    const { card } = await row('氛围感');
    expect((await counted()) - before).toBe(card.reps);
  });

  it('when the card is damaged: it can be started over', async () => {
    const { id } = await row('显白');
    await desk.evaluate(async (id) => {
      const open = indexedDB.open('little-red-words');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const store = open.result.transaction('phrases', 'readwrite').objectStore('phrases');
      const get = store.get(id);
      await new Promise((resolve) => {
        get.onsuccess = () => {
          const card = { ...get.result.card, state: 2, stability: 0, difficulty: 5, due: 1 };
          store.put({ ...get.result, card }).onsuccess = resolve;
        };
      });
      open.result.close();
    }, id);
    const page = await openPopup();
    await waitForSide(page, 'front', '显白');
    await page.keyboard.press(' ');
    await waitForSide(page, 'back', '显白');
    expect(await text(page, 'notice')).toContain('damaged');
    await page.click('[data-testid="review-start-over"]');
    await page.waitForFunction(
      () => !document.querySelector('[data-testid="review-card"][data-side="back"]'),
    );
    await expect.poll(async () => (await row('显白')).card.state).toBe(0);
    await page.close();
  });
});

describe('the count on the icon', () => {
  const badge = () =>
    desk.evaluate(() => {
      const { action } = Reflect.get(globalThis, 'chrome') as {
        action: { getBadgeText(of: object): Promise<string> };
      };
      return action.getBadgeText({});
    });

  it('comes when it is wanted, and follows also after the worker has died', async () => {
    expect(await badge()).toBe('');
    await changeSetting(desk, 'badge', true);
    await expect.poll(badge).toMatch(/^\d+$/);
    const before = Number(await badge());
    await stage.driven.stopWorker();
    await keepWords(desk, ['宝藏']);
    await expect.poll(badge).toBe(String(before + 1));
    await changeSetting(desk, 'badge', false);
    await expect.poll(badge).toBe('');
  });
});

it('what it has come to is in the library', async () => {
  const library = await stage.driven.openExtension('library.html#progress');
  await library.waitForSelector('[data-testid="progress"] .heat', { visible: true });
  const room = await text(library, 'progress');
  expect(room).toMatch(/\d answers in half a year, on 1 of its days/);
  await library.click('[data-testid="reschedule-look"]');
  await library.waitForSelector('[data-testid="reschedule-plan"]', { visible: true });
  expect(await text(library, 'reschedule-plan')).toContain('Nothing would change');
  await library.close();
});
