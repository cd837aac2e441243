import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from './browser';
import { cafeTitle, openNote, siteHome, waitForMarks } from './journeys';
import { cardIsHidden, clickPart, hover, overlayPart, waitForCard, waitForNoCard } from './overlay';
import { changeSetting } from './settings';
import { type Stage, setStage } from './stage';

/** The card, as a person uses it, in a real browser: a suite for each of them. */
export function walkCard(kind: BrowserKind): void {
  let stage: Stage;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    stage = await setStage(kind);
    options = await stage.driven.openExtension('options.html');
    page = await stage.driven.open(siteHome);
    await openNote(page, cafeTitle);
    await waitForMarks(page, '种草');
  });
  afterAll(() => stage?.strike());

  const title = '#noteContainer #detail-title';

  /** Only Chromium has a command for it. */
  const stopWorker = async () => {
    if (kind === 'chromium') await stage.driven.stopWorker();
  };

  /** The full card of a word of the title. */
  async function open(word = '种草') {
    await page.bringToFront();
    if (!(await cardIsHidden(page))) await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // Away from the word first: what was dismissed stays so until the pointer has rested elsewhere.
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await hover(page, title, word);
    await page.keyboard.press('Enter');
    return waitForCard(page, 'full');
  }

  const textOf = async (testId: string) =>
    (await overlayPart(page, testId))?.evaluate((element) => element.textContent?.trim() ?? '');

  /** Wait until a part of the overlay says this. */
  async function says(testId: string, text: string): Promise<void> {
    await page.waitForFunction(
      (testId, text) =>
        document
          .querySelector('[data-testid="lrw"]')
          ?.shadowRoot?.querySelector(`[data-testid="${testId}"]`)
          ?.textContent?.includes(text) ?? false,
      { timeout: 5_000 },
      testId,
      text,
    );
  }

  describe('a note', () => {
    it('is typed into the card, saves the word, and the page hears none of it', async () => {
      await open();
      await page.evaluate(() => {
        const heard: string[] = [];
        (window as never as { heard: string[] }).heard = heard;
        for (const type of ['keydown', 'input', 'keyup', 'beforeinput']) {
          window.addEventListener(type, (event) => heard.push(event.type), { capture: true });
        }
      });
      await clickPart(page, 'card-edit-note');
      await page.keyboard.type('skin care, k c s');
      await page.keyboard.press('Tab');
      await page.keyboard.type('beauty, fun');
      await page.keyboard.press('Enter');
      await says('card-note', 'skin care, k c s');
      await says('card-note', 'beauty');
      expect(await textOf('card-save')).toBe('Saved');
      expect(await textOf('card-know')).toContain('I know this');
      await says('card-met', 'from this post');
      expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
    });

    it('is there again, also for the next worker', async () => {
      await stopWorker();
      await open();
      await says('card-note', 'skin care, k c s');
    });
  });

  describe('a word that is known', () => {
    it('is so by a key, can be taken back, and stays so', async () => {
      await open();
      await page.keyboard.press('k');
      await says('card-know', 'Known');
      await page.keyboard.press('k');
      await says('card-met', 'You know this word');
      const undo = await page.waitForSelector('[data-testid="lrw"] >>> .undo', { visible: true });
      await undo?.click();
      await says('card-know', 'I know this');
      await clickPart(page, 'card-know');
      await says('card-know', 'Known');
      await stopWorker();
      await open();
      await says('card-know', 'Known');
      await clickPart(page, 'card-know');
      await says('card-know', 'I know this');
    });
  });

  describe('Chinese inside the card', () => {
    it('shows itself under the pointer, is looked up at a click, and there is a way back', async () => {
      await open();
      const character = await page.waitForSelector('[data-testid="lrw"] >>> .ex .hz[data-at]', {
        visible: true,
      });
      await character?.hover();
      await page.waitForSelector('[data-testid="lrw"] >>> .hz.is-pointed', { visible: true });
      await character?.click();
      await overlayPart(page, 'card-back');
      const inner = (await textOf('card-headword')) ?? '';
      expect(inner).not.toBe('');
      expect(await textOf('card-back')).toBe('种草');
      await page.keyboard.press('ArrowLeft');
      await says('card-headword', '种草');
      expect(await page.$('[data-testid="lrw"] >>> [data-testid="card-back"]')).toBeNull();
    });

    it('has the characters of the word, each with its own card', async () => {
      await open();
      const first = await page.waitForSelector('[data-testid="lrw"] >>> .character', { visible: true });
      expect(await first?.evaluate((button) => button.textContent)).toMatch(/^种 \S/);
      await first?.click();
      await overlayPart(page, 'card-back');
      expect(await textOf('card-headword')).toBe('种');
      expect(await textOf('card-pinyin')).toBe('zhòng');
      await clickPart(page, 'card-back');
      await says('card-headword', '种草');
    });
  });

  it('copies the word, with a tick', async () => {
    await open();
    await clickPart(page, 'card-copy');
    await page.waitForSelector('[data-testid="lrw"] >>> [aria-label="Copied"]', { visible: true });
    // Firefox lets no test read it.
    if (kind === 'firefox') return;
    const { origin } = new URL(page.url());
    await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('种草');
  });

  it('explains how to get a voice where this computer has none, and asks nobody for one', async () => {
    await open();
    const voices = await page.evaluate(() =>
      speechSynthesis.getVoices().filter((voice) => voice.localService),
    );
    expect(voices.filter(({ lang }) => /^(zh|cmn|yue)/i.test(lang))).toEqual([]);
    await page.keyboard.press('a');
    await says('card-aside', 'has no Chinese voice');
  });

  it('stays when it is pinned, whatever happens on the page', async () => {
    await open();
    await clickPart(page, 'card-pin');
    await page.mouse.click(5, 5);
    await page.mouse.move(400, 300, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await textOf('card-headword')).toBe('种草');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('shows its keys', async () => {
    // A click beside the note closes it.
    if (!(await page.$(title))) await openNote(page, cafeTitle);
    await open();
    await clickPart(page, 'card-show-keys');
    await says('card-keys', 'I know this');
  });

  it('gives the focus back to the page', async () => {
    await open();
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    await page.evaluate(() => {
      const places = document.querySelectorAll<HTMLElement>('#noteContainer :is(a[href], button, input)');
      for (const place of places) {
        place.focus();
        if (document.activeElement === place && !place.matches('input')) break;
      }
    });
    const before = await focused();
    expect(before).toMatch(/^<(a|button)/);
    await clickPart(page, 'card-edit-note');
    await page.keyboard.press('Escape');
    await overlayPart(page, 'card-edit-note');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect((await focused()) === before).toBe(true);
    // Enter would be the link's.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  it('follows the settings at once: zhuyin, traditional characters, large type', async () => {
    const card = await open();
    expect(card.pinyin).toMatch(/zhòng\s?cǎo/);
    const height = async () =>
      (await overlayPart(page, 'card-headword'))?.evaluate((word) => word.getBoundingClientRect().height);
    const before = (await height()) ?? 0;
    await changeSetting(options, 'reading', 'zhuyin');
    await says('card-pinyin', 'ㄓㄨㄥˋ ㄘㄠˇ');
    await changeSetting(options, 'script', 'traditional');
    await says('card-headword', '種草');
    await changeSetting(options, 'textSize', 'L');
    await page.bringToFront();
    await page.waitForFunction(
      (least) =>
        (document
          .querySelector('[data-testid="lrw"]')
          ?.shadowRoot?.querySelector('[data-testid="card-headword"]')
          ?.getBoundingClientRect().height ?? 0) > least,
      { timeout: 5_000 },
      before * 1.15,
    );
    await changeSetting(options, 'reading', 'none');
    await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="card-pinyin"]', { hidden: true });
  });
}
