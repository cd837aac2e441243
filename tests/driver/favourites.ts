import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryByKey } from '../site/data';
import type { BrowserKind } from './browser';
import { clickPart, overlayPart } from './overlay';
import { rowsOf } from './rows';
import { type Stage, setStage } from './stage';

/** Saving the favourites of a profile, as a person does it, in a real browser. */
export function walkFavourites(kind: BrowserKind): void {
  let stage: Stage;
  let page: Page;
  const { author } = entryByKey.get('yongkang-cafe')!;
  const cards = '.tab-content-item:nth-child(2) section.note-item';

  beforeAll(async () => {
    stage = await setStage(kind);
    page = await stage.driven.open(`https://www.xiaohongshu.com/user/profile/${author.uid}`);
    await page.bringToFront();
    await page.waitForFunction(() => Reflect.get(window, '__site')?.hydrated);
    await page.waitForSelector('[data-testid="lrw"]');
  });
  afterAll(() => stage?.strike());

  const idsShown = (selector: string) =>
    page.$$eval(selector, (sections) =>
      sections.flatMap((section) => /[0-9a-f]{24}(?=\?)/.exec(section.innerHTML)?.[0] ?? []),
    );
  const counts = async () =>
    (await (await overlayPart(page, 'favourites-counts'))?.evaluate((element) => element.textContent)) ?? '';
  const tab = async (at: number) => {
    await (await page.$$('.reds-tab-item'))[at]!.click();
  };
  async function says(text: RegExp): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const said = await counts().catch(() => '');
      if (text.test(said)) return said;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`It never said ${text}, but "${await counts()}"`);
  }

  describe('the favourites of a profile', () => {
    it('are offered on their own tab only', async () => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      expect(await page.$('[data-testid="lrw"] >>> [data-testid="save-favourites"]')).toBeNull();
      await tab(1);
      await overlayPart(page, 'save-favourites');
      await tab(0);
      await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="save-favourites"]', { hidden: true });
      await tab(1);
      await overlayPart(page, 'save-favourites');
      expect(await rowsOf(stage.driven, 'posts')).toEqual([]);
      await page.bringToFront();
    });

    it('are saved as far as they are loaded, without a scroll or a request', async () => {
      const asked = stage.site.log.length;
      await clickPart(page, 'save-favourites');
      const said = await says(/^\d+ new, 0 already there/);
      const shown = await idsShown(cards);
      expect(shown.length).toBeGreaterThan(8);
      expect(shown.length).toBeLessThan(60);
      const kept = await rowsOf(stage.driven, 'posts');
      expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(shown));
      expect(said).toContain(`${shown.length} new`);
      for (const post of kept) {
        expect(post).toMatchObject({ partial: true, body: '', url: expect.stringContaining('xsec_token=') });
      }
      await page.bringToFront();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      // Firefox asks its maker for things of its own.
      const pages = stage.site.log
        .slice(asked)
        .filter(
          ({ host, path }) => /xiaohongshu|rednote/.test(host) && !/webp|\.png|avatar|!nc|!nd/.test(path),
        );
      expect(pages).toEqual([]);
    });

    it('go on being saved while the reader scrolls, in cards that the site uses again', async () => {
      const seen = new Set(await idsShown(cards));
      for (let turn = 0; turn < 6; turn++) {
        await page.mouse.move(600, 500);
        await page.mouse.wheel({ deltaY: 500 });
        await new Promise((resolve) => setTimeout(resolve, 400));
        for (const id of await idsShown(cards)) seen.add(id);
      }
      await says(new RegExp(`^${seen.size} new, 0 already`));
      expect((await rowsOf(stage.driven, 'posts')).length).toBe(seen.size);
      await page.bringToFront();
    });

    it('are not saved any more once the reader has stopped, and are told from those that are there', async () => {
      const before = (await rowsOf(stage.driven, 'posts')).length;
      await page.bringToFront();
      await clickPart(page, 'favourites-stop');
      await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="favourites"][data-state="stopped"]');
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect((await rowsOf(stage.driven, 'posts')).length).toBe(before);
      await page.bringToFront();
      await page.evaluate(() => window.scrollTo(0, 0));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await (await page.waitForSelector('[data-testid="lrw"] >>> .favourites-close'))?.click();
      await clickPart(page, 'save-favourites');
      expect(await says(/already there/)).toMatch(/^0 new, \d+ already there/);
      await clickPart(page, 'favourites-stop');
    });
  });
}
