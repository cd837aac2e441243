import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, saver, siteHome, waitForMarks } from '../driver/journeys';
import {
  cardIsHidden,
  clickPart,
  hover,
  markedWords,
  middleOf,
  overlayPart,
  pointAt,
  waitForNoCard,
} from '../driver/overlay';
import { type Stage, setStage, testBuild } from '../driver/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('chromium');
});
afterAll(() => stage?.strike());

/** Send a message as a page of the extension could, and give back the code of the fault that answers it. */
async function faultOf(page: Page, type: string, data: unknown): Promise<string | undefined> {
  const answer = await page.evaluate(
    (type, data) =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }),
    type,
    data,
  );
  return answer?.err?.code;
}

describe('the background, asked for what it cannot give', () => {
  it.each([
    ['a message nobody knows', 'phrases.burn', {}, 'unknown-message'],
    ['a lookup without a text', 'lexicon.lookup', { text: 7, offset: 0 }, 'bad-input'],
    ['a setting that there is not', 'settings.set', { key: 'colour', value: 'red' }, 'bad-input'],
    ['a value that the setting cannot have', 'settings.set', { key: 'marks', value: 'all' }, 'bad-input'],
    ['a post without an id', 'posts.save', { post: { title: '没有编号' } }, 'bad-input'],
    ['a word of nothing', 'phrases.save', { word: {} }, 'bad-input'],
  ])('answers %s with a fault', async (_, type, data, code) => {
    const page = await stage.driven.openExtension('options.html');
    expect(await faultOf(page, type, data)).toBe(code);
    await page.close();
  });
});

describe('posts that lack something', () => {
  it.each([
    ['no title', 'mirror-lash-notitle'],
    ['no text', 'cafe-photo-empty'],
  ])('are kept with %s', async (_, key) => {
    const url = stage.site.noteUrl(key);
    const page = await stage.driven.open(url);
    expect((await saver(page)).saved).toBe('Saved');
    const library = await stage.driven.openExtension('library.html#posts');
    const id = /[0-9a-f]{24}/.exec(url)?.[0];
    expect(await library.waitForSelector(`[data-testid="post"][data-post-id="${id}"]`)).not.toBeNull();
    await library.close();
    await page.close();
  });
});

describe('the page at its worst', () => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.driven.open(siteHome);
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
  });

  it('a word that no dictionary has is said to be so', async () => {
    await page.evaluate(() =>
      Reflect.get(window, '__site').rewriteText('#noteContainer .note-text', '这个𪚥字'),
    );
    const peek = await hover(page, '#noteContainer .note-text', '𪚥');
    expect(peek.headword).toBe('𪚥');
    expect(peek.gloss).toBe('not in the dictionary');
  });

  it('text of 100,000 characters is read where it is seen, and the page goes on', async () => {
    await page.evaluate(() => {
      const text = '今天被闺蜜种草了一支口红，显白又平价。\n'.repeat(5000);
      Reflect.get(window, '__site').rewriteText('#noteContainer .note-text', text);
    });
    await waitForMarks(page, '种草');
    expect((await markedWords(page)).length).toBeLessThan(2000);
    const peek = await hover(page, '#noteContainer .note-text', '口红');
    expect(peek.headword).toBe('口红');
  });

  it('marks that the page takes away come back', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  });

  it('events that nobody made open nothing and save nothing', async () => {
    await pointAt(page, { x: 4, y: 4 });
    await waitForNoCard(page);
    const at = await middleOf(page, '#noteContainer .note-text', '种草');
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y);
      const init = { bubbles: true, composed: true, clientX: x, clientY: y };
      for (let i = 0; i < 5; i++) target?.dispatchEvent(new PointerEvent('pointermove', init));
      target?.dispatchEvent(new MouseEvent('click', init));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    }, at);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardIsHidden(page)).toBe(true);
  });
});

describe('a dictionary file that cannot be read', () => {
  it('is said where the reader looks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lrw-broken-'));
    await cp(testBuild('chromium'), folder, { recursive: true });
    const keys = join(folder, 'lexicon', 'keys.bin');
    await writeFile(keys, (await readFile(keys)).subarray(0, 100_000));
    const broken = await setStage('chromium', { browser: { extension: folder } });
    try {
      const page = await broken.driven.open(broken.site.noteUrl('yongkang-cafe'));
      await page.waitForFunction(() => Reflect.get(window, '__site')?.hydrated);
      await pointAt(page, await middleOf(page, '#noteContainer .note-text', '周末'));
      const notice = await overlayPart(page, 'notice');
      expect(await notice?.evaluate((element) => element.textContent)).toContain(
        'dictionary file could not be read',
      );
    } finally {
      await broken.strike();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('a browser that keeps no data', () => {
  it('says so when a word is saved, and in the popup; reading goes on', async () => {
    const forgetful = await setStage('chromium');
    try {
      const { browser } = forgetful.driven;
      const worker = await (
        await browser.waitForTarget((target) => target.type() === 'service_worker')
      ).worker();
      await worker?.evaluate(refuseDatabases);
      const page = await forgetful.driven.open(forgetful.site.noteUrl('yongkang-cafe'));
      await waitForMarks(page, '绝绝子');
      await hover(page, '#noteContainer .note-text', '周末');
      await clickPart(page, 'card-save');
      const notice = await overlayPart(page, 'notice');
      expect(await notice?.evaluate((element) => element.textContent)).toContain(
        'keeps no data for extensions',
      );
      expect((await hover(page, '#noteContainer .note-text', '附近')).headword).toBe('附近');

      const popup = await browser.newPage();
      await popup.evaluateOnNewDocument(refuseDatabases);
      await popup.goto(forgetful.driven.extensionUrl('popup.html'));
      await popup.waitForSelector('::-p-text(keeps no data for extensions)', { timeout: 10_000 });
    } finally {
      await forgetful.strike();
    }
  });
});

/** As Firefox does it in private windows. Runs in the worker or the page, so it stands for itself. */
function refuseDatabases(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow it.',
      'InvalidStateError',
    );
  };
}
