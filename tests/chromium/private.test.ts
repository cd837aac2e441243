import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allowPrivate } from '../driver/allow';
import { cafeTitle, openNote, saver, siteHome, waitForMarks, waitForSaved } from '../driver/journeys';
import { dump } from '../driver/keeping';
import { clickPart, hover } from '../driver/overlay';
import { type Stage, setStage } from '../driver/stage';

/** A private window, of which docs/privacy tells what is kept. */
let stage: Stage;
let own: Page;
let page: Page;

interface ExtensionApi {
  windows: { create(about: { url: string; incognito: boolean }): Promise<unknown> };
  storage: { session: { get(): Promise<Record<string, unknown>> } };
}

beforeAll(async () => {
  stage = await setStage('chromium');
  await allowPrivate(stage.driven);
  own = await stage.driven.openExtension('options.html');
  const opened = stage.driven.browser.waitForTarget((target) => target.url().startsWith(siteHome));
  await own.evaluate(
    (url) => (Reflect.get(globalThis, 'chrome') as ExtensionApi).windows.create({ url, incognito: true }),
    siteHome,
  );
  page = (await (await opened).page())!;
  await openNote(page, cafeTitle);
  await waitForMarks(page, '种草');
});
afterAll(() => stage?.strike());

const remembered = () =>
  own.evaluate(() => (Reflect.get(globalThis, 'chrome') as ExtensionApi).storage.session.get());

it('keeps a word and a post of a private window as of any other', async () => {
  await hover(page, '#noteContainer #detail-title', '种草');
  await clickPart(page, 'card-save');
  await waitForSaved(page);
  await page.keyboard.press('Escape');
  await saver(page);
  const { phrases, posts } = await dump(own);
  expect(phrases).toMatchObject([{ simplified: '种草' }]);
  expect(posts).toMatchObject([{ title: cafeTitle }]);
});

it('remembers no word that was only looked up in one, and does of another window', async () => {
  await hover(page, '#noteContainer .note-text', '周末');
  expect(await remembered()).not.toHaveProperty('recent');
  const other = await stage.driven.open(siteHome);
  await openNote(other, cafeTitle);
  await waitForMarks(other, '种草');
  await hover(other, '#noteContainer .note-text', '周末');
  await own.waitForFunction(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
    return 'recent' in (await storage.session.get());
  });
});
