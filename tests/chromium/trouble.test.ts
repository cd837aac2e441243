import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForMarks, waitForSaved } from '../driver/journeys';
import { dump, wipe } from '../driver/keeping';
import { clickPart, hover, overlayPart } from '../driver/overlay';
import { askBackground } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';
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

describe('a disk that is full', () => {
  it('is said, keeps what was kept, and the word is kept once when there is room again', async () => {
    const { browser } = stage.driven;
    const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await openSite();
    const worker = await target.worker();
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
