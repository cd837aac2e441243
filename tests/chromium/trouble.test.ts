import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saver, waitForMarks, waitForSaved } from '../driver/journeys';
import { dump, put, wipe } from '../driver/keeping';
import { clickPart, hover, overlayPart } from '../driver/overlay';
import { waitForSide } from '../driver/phrasebook';
import { askBackground } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';
import { crash, deleteStored, makeOlder } from '../driver/trouble';
import { pagePost } from '../unit/library/sample';
import { due, released, rows } from '../unit/store/released';
import { post } from '../unit/store/sample';

let stage: Stage;
/** A page of the extension that only looks. */
let own: Page;
let url: string;

beforeAll(async () => {
  stage = await setStage('chromium');
  own = await stage.driven.openExtension('options.html');
  url = stage.site.noteUrl('yongkang-cafe');
});
afterAll(() => stage?.strike());
beforeEach(async () => {
  // So that there is a database to empty.
  await askBackground(own, 'posts.find', { id: post.id });
  await wipe(own);
});

const title = '#noteContainer #detail-title';

async function openSite(): Promise<Page> {
  const page = await stage.driven.open(url);
  await waitForMarks(page, '种草');
  return page;
}

async function pointAtWord(page: Page): Promise<void> {
  await page.bringToFront();
  await hover(page, title, '种草');
}

const said = async (page: Page) =>
  (await overlayPart(page, 'notice'))?.evaluate((element) => element.textContent ?? '');

async function isKeptOnce(): Promise<void> {
  const { phrases } = await dump(own);
  expect(phrases).toMatchObject([{ simplified: '种草' }]);
  expect(phrases![0]!.contexts).toHaveLength(1);
}

/** While it does something, and as soon as it has done it. */
const moments = [0, 8, 40];

describe('a tab that crashes', () => {
  it('while a word is saved in it, loses and doubles nothing: the word is kept, or can be', async () => {
    for (const moment of moments) {
      await wipe(own);
      const page = await openSite();
      await pointAtWord(page);
      const save = await overlayPart(page, 'card-save');
      await crash(page, save!.click(), moment);
      const { phrases } = await dump(own);
      if (phrases!.length > 0) await isKeptOnce();
    }
    const page = await openSite();
    await pointAtWord(page);
    if (!(await dump(own)).phrases!.length) await clickPart(page, 'card-save');
    await waitForSaved(page);
    await isKeptOnce();
    await page.close();
  });
});

describe('two windows', () => {
  it('that save the same word and the same post at the same moment, keep each once', async () => {
    const one = await openSite();
    const opened = stage.driven.browser.waitForTarget((target) => target.url().startsWith(`${url}#`));
    await own.evaluate(
      (url) =>
        (Reflect.get(globalThis, 'chrome') as WindowsApi).windows.create({ url: `${url}#`, focused: true }),
      url,
    );
    const two = (await (await opened).page())!;
    await waitForMarks(two, '种草');
    const both = [one, two];
    for (const page of both) await hover(page, title, '种草');
    await Promise.all(both.map((page) => clickPart(page, 'card-save').then(() => waitForSaved(page))));
    await isKeptOnce();
    for (const page of both) await page.keyboard.press('Escape');
    await Promise.all(both.map(saver));
    expect((await dump(own)).posts).toMatchObject([{ edits: [] }]);
    for (const page of both) await page.close();
  });
});

interface WindowsApi {
  windows: { create(about: { url: string; focused: boolean }): Promise<unknown> };
}

describe('a database that is deleted while pages of it are open', () => {
  it('is given up at once, and begun anew by the next word, which open pages then show', async () => {
    await askBackground(own, 'posts.save', { post: pagePost });
    const library = await stage.driven.openExtension('library.html#posts');
    await library.waitForSelector(`[data-testid="post"][data-post-id="${pagePost.id}"]`);
    const page = await openSite();
    await pointAtWord(page);
    expect(await deleteStored(own)).toBe('gone');
    await clickPart(page, 'card-save');
    await waitForSaved(page);
    await isKeptOnce();
    expect((await dump(own)).posts).toEqual([]);
    await saver(page);
    const [kept] = (await dump(own)).posts!;
    await library.bringToFront();
    await library.waitForSelector(`[data-testid="post"][data-post-id="${kept!.id}"]`);
    expect(await library.$$('[data-testid="post"]')).toHaveLength(1);
    for (const one of [page, library]) await one.close();
  });
});

describe('the extension, updated', () => {
  it.each(Object.entries(released))(
    'from version %s, has every row and works on',
    async (version, stores) => {
      await deleteStored(own);
      await stage.driven.stopWorker();
      await makeOlder(own, { version: Number(version), stores, rows });
      expect(await askBackground(own, 'posts.find', { id: post.id })).toMatchObject({ res: { id: post.id } });
      // What pictures look like came with the second version.
      const pictures = rows.pictures.map((picture) => ({ ...picture, bytes: null }));
      expect(await dump(own)).toMatchObject({ ...rows, pictures });
      const popup = await stage.driven.openExtension('popup.html');
      await (await popup.waitForSelector('[data-testid="review-show"]', { visible: true }))!.click();
      await (await popup.waitForSelector('[data-testid="review-good"]', { visible: true }))!.click();
      await popup.waitForSelector('[data-testid="review-good"]', { hidden: true });
      expect((await dump(own)).reviews).toHaveLength(rows.reviews.length + 1);
      await popup.close();
    },
  );
});

/** All pages of the extension, and its worker, share a process. */
describe('the extension, when its process crashes', () => {
  it('while a card is answered, leaves card and review as they were, or both as they are to be', async () => {
    for (const moment of moments) {
      await wipe(own);
      await put(own, { phrases: [due] });
      const answered = async () => {
        const { phrases, reviews } = await dump(own);
        expect(phrases).toMatchObject([{ card: { reps: due.card.reps + reviews!.length } }]);
        return reviews!.length;
      };
      const popup = await stage.driven.openExtension('popup.html');
      await (await popup.waitForSelector('[data-testid="review-show"]', { visible: true }))!.click();
      await waitForSide(popup, 'back');
      await crash(popup, popup.keyboard.press('3'), moment);
      // The looking page went with it.
      await own.close();
      own = await stage.driven.openExtension('options.html');
      expect(await answered()).toBeLessThanOrEqual(1);
    }
  });
});

const wordOf = ({ simplified, traditional, pinyin, gloss }: typeof due) => {
  return { simplified, traditional, pinyin, gloss };
};

/** A worker that the driver has looked into is not started again when it was stopped: what does so comes last. */
const workerOf = async () =>
  (await stage.driven.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();

describe('a clock', () => {
  it('that goes back a day takes back no later change, and what is said then counts as the last', async () => {
    const saved = (await askBackground(own, 'phrases.save', { word: wordOf(due) })) as {
      res: { id: string };
    };
    const [before] = (await dump(own)).phrases!;
    const worker = await workerOf();
    await worker?.evaluate(() => {
      const { now } = Date;
      Object.assign(Date, {
        now: () => now() - 24 * 60 * 60 * 1000,
        setRight: () => Object.assign(Date, { now }),
      });
    });
    await askBackground(own, 'phrases.note', { id: saved.res.id, note: 'yesterday', tags: [] });
    const [after] = (await dump(own)).phrases!;
    expect(after).toMatchObject({ note: 'yesterday', createdAt: before!.createdAt });
    expect(after!.updatedAt).toBeGreaterThan(before!.updatedAt as number);
    await worker?.evaluate(() => Reflect.get(Date, 'setRight')() && undefined);
  });
});

describe('a disk that is full', () => {
  it('is said, keeps what was kept, and the word is kept once when there is room again', async () => {
    const page = await openSite();
    const worker = await workerOf();
    await worker?.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, {
        put: full,
        makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }),
      });
    });
    await pointAtWord(page);
    await clickPart(page, 'card-save');
    expect(await said(page)).toContain('disk is full');
    expect((await dump(own)).phrases).toEqual([]);
    await worker?.evaluate(() => Reflect.get(IDBObjectStore.prototype, 'makeRoom')() && undefined);
    await clickPart(page, 'card-save');
    await waitForSaved(page);
    await isKeptOnce();
    await page.close();
  });
});
