import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickPart, hover, overlayPart, waitForCard, waitForNoCard } from '../driver/overlay';
import { rowsOf } from '../driver/rows';
import { changeSetting, pressLookUp } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

interface StorageApi {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

let stage: Stage;
let own: Page;
let page: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  own = await stage.driven.openExtension('options.html');
});
afterAll(() => stage?.strike());

const idOf = (key: string) => /[0-9a-f]{24}/.exec(stage.site.noteUrl(key))![0];
const phrase = async () =>
  (await rowsOf(stage.driven, 'phrases')).find(({ simplified }) => simplified === '种草') as
    | { metIn?: string[]; lastMetAt?: number; updatedAt: number; contexts: { postId: string }[] }
    | undefined;
const revision = () =>
  own.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome') as StorageApi;
    return (await storage.local.get('phrasesRevision')).phrasesRevision;
  });
const line = async () =>
  (await (await overlayPart(page, 'card-met'))?.evaluate((element) => element.textContent)) ?? '';

async function visit(key: string): Promise<void> {
  page = await stage.driven.open(stage.site.noteUrl(key));
  await page.bringToFront();
  await page.waitForFunction(() => Reflect.get(window, '__site')?.hydrated);
}
async function openCard(selector: string): Promise<void> {
  await page.bringToFront();
  await hover(page, selector, '种草');
  await page.keyboard.press('Enter');
  await waitForCard(page, 'full');
}

describe('a saved word', () => {
  const saved = 'yongkang-cafe';
  const other = 'yellow-skin-lipstick';
  const third = 'reading-list-slow';

  it('is met when another post with it was open in sight for a while, and no page is told', async () => {
    await visit(saved);
    await openCard('#detail-title');
    await page.keyboard.press('s');
    await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="card-save"].saved');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const before = await revision();
    const kept = (await phrase())!;
    expect(kept.metIn).toBeUndefined();
    await page.close();

    await visit(other);
    await new Promise((resolve) => setTimeout(resolve, 7500));
    const met = (await phrase())!;
    expect(met.metIn).toEqual([idOf(other)]);
    expect(met.lastMetAt).toBeGreaterThan(kept.updatedAt);
    expect(met.updatedAt).toBe(kept.updatedAt);
    expect(await revision()).toEqual(before);
  });

  it('says where it was saved and how often met, and takes the sentence of this post', async () => {
    await openCard('#noteContainer .note-text');
    expect(await line()).toMatch(/^Saved .+ from another post, met once/);
    await clickPart(page, 'card-add-sentence');
    await page.waitForSelector('[data-testid="lrw"] >>> .sentence-added', { visible: true });
    const { contexts } = (await phrase())!;
    expect(contexts.map(({ postId }) => postId)).toEqual([idOf(saved), idOf(other)]);
    await page.bringToFront();
    expect(await line()).toContain('met once');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is not met twice in the same post, and in none while the site is paused', async () => {
    await page.reload({ waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 7500));
    expect((await phrase())!.metIn).toEqual([idOf(other)]);
    await changeSetting(own, 'paused', ['xiaohongshu']);
    await page.close();
    await visit(third);
    await new Promise((resolve) => setTimeout(resolve, 7500));
    expect((await phrase())!.metIn).toEqual([idOf(other)]);
    await changeSetting(own, 'paused', []);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 8000));
    expect((await phrase())!.metIn).toEqual([idOf(other), idOf(third)]);
    await page.close();
  });
});

it('the shortcut says where there is nothing to look up, and leaves a box alone', async () => {
  page = await stage.driven.open('https://www.xiaohongshu.com/website-login/error?error_code=300017');
  await page.bringToFront();
  await page.waitForSelector('[data-testid="lrw"]');
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('input'), { id: 'own-box' });
    document.body.append(box);
    box.focus();
  });
  await pressLookUp(own);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await page.$('[data-testid="lrw"] >>> [data-testid="hint"]')).toBeNull();
  await page.evaluate(() => document.querySelector<HTMLElement>('#own-box')?.blur());
  await pressLookUp(own);
  const hint = await overlayPart(page, 'hint');
  expect(await hint?.evaluate((element) => element.textContent)).toContain('Nothing to look up here');
  await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="hint"]', { hidden: true, timeout: 8000 });
});
