import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { clickPart, markedWords } from '../driver/overlay';
import {
  choosePart,
  drawnText,
  foundOnPage,
  openPanel,
  readOwn,
  sentence,
  waitForSentences,
} from '../driver/panel';
import { axeViolations, overflowing, setTextSize } from '../driver/screen';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let site: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  site = await stage.driven.open(siteHome);
  await openNote(site, cafeTitle);
  await waitForMarks(site, '绝绝子');
});
afterAll(() => stage?.strike());

describe('opening', () => {
  /** The panel of the browser itself is no page to a driver, but a target with an address. */
  const panelTarget = () =>
    stage.driven.browser.waitForTarget(
      (target) => target.url() === stage.driven.extensionUrl('sidepanel.html'),
      { timeout: 8000 },
    );

  it('is one press beside the button that saves the post', async () => {
    await site.bringToFront();
    await clickPart(site, 'open-panel');
    expect((await panelTarget()).url()).toContain('sidepanel.html');
    const side = await (await panelTarget()).asPage();
    await waitForSentences(side);
    expect(await side.$eval('h1', (title) => title.textContent)).toContain('永');
    await side.evaluate(() => window.close());
  });

  it('is one press in the popup', async () => {
    const popup = await stage.driven.openExtension('popup.html');
    await popup.bringToFront();
    await (await popup.waitForSelector('[data-testid="open-panel"]', { visible: true }))!.click();
    await panelTarget();
  });
});

describe('the open post', () => {
  beforeAll(async () => {
    panel = await openPanel(stage);
    await site.bringToFront();
    await panel.bringToFront();
    await waitForSentences(panel);
  });

  it('is there with its title, text, tags and comments, and not a character is lost', async () => {
    await choosePart(panel, 'Comments');
    const shown = await site.evaluate(() => {
      const text = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(`#noteContainer ${selector}`)].map((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          for (const image of copy.querySelectorAll('img')) image.remove();
          return copy.textContent ?? '';
        });
      return [...text('#detail-title'), ...text('#detail-desc .note-text')].join('');
    });
    const drawn = await drawnText(panel);
    const bare = (text: string) => text.replaceAll(/\[[^[\]\s]{1,8}\]|\s/g, '');
    expect(bare(drawn.text + drawn.tags)).toBe(bare(shown));
    expect(drawn.comments).toBeGreaterThan(5);
  });

  it.each(['hanzi', 'pinyin', 'words'])(
    'shows beside the hanzi what the density %s asks for',
    async (density) => {
      await changeSetting(panel, 'density', density);
      await panel.waitForSelector(`.panel[data-density="${density}"]`);
      const seen = await panel.evaluate(() => {
        const isSeen = (element: Element) => getComputedStyle(element).display !== 'none';
        const section = document.querySelector('[data-testid="bilingual"]')!;
        const readings = [...section.querySelectorAll('rt')].filter((rt) => rt.textContent);
        return {
          news: readings.filter((rt) => rt.closest('.new') && isSeen(rt)).length,
          others: readings.filter((rt) => !rt.closest('.new') && isSeen(rt)).length,
          line: getComputedStyle(section.querySelector('[data-gloss]')!, '::after').content,
        };
      });
      expect(seen.news > 0).toBe(density !== 'hanzi');
      expect(seen.others > 0).toBe(density === 'words');
      expect(seen.line !== 'none').toBe(density === 'words');
    },
  );

  it('is copied as it was written', async () => {
    const copied = await panel.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.sen .il')!);
      const selection = document.getSelection()!;
      selection.removeAllRanges();
      selection.addRange(range);
      const text = selection.toString();
      selection.removeAllRanges();
      return text;
    });
    expect(copied.replaceAll(/\s/g, '')).toBe(cafeTitle);
  });

  it('is found on the page, sentence by sentence, and brought into sight only when asked', async () => {
    const second = await sentence(panel, 1);
    await second.hover();
    const text = await second.$eval('.il', (line) => {
      const copy = line.cloneNode(true) as Element;
      for (const rt of copy.querySelectorAll('rt')) rt.remove();
      return copy.textContent!;
    });
    await foundOnPage(site, text);
    expect(await markedWords(site)).toContain(text);
    await (await panel.$('.p-head'))!.hover();
    await foundOnPage(site, null);
  });

  it('takes comments in as the page shows more of them', async () => {
    const comments = () => panel.$$eval('[data-testid="bilingual-comment"]', ({ length }) => length);
    const before = await comments();
    await site.evaluate(() => {
      const sample = document.querySelector('#noteContainer .parent-comment')!;
      const copy = sample.cloneNode(true) as Element;
      copy.querySelector('.comment-item')!.id = 'comment-0123456789abcdef01234567';
      copy.querySelector('.reply-container')?.remove();
      copy.querySelector('.content .note-text')!.textContent = '已经拔草了';
      sample.parentElement!.append(copy);
    });
    await panel.waitForFunction(
      (count) => document.querySelectorAll('[data-testid="bilingual-comment"]').length === count,
      { timeout: 5000 },
      before + 1,
    );
  });

  it('can be read on when it is closed on the page, and gives way to the next', async () => {
    await site.bringToFront();
    await site.keyboard.press('Escape');
    await site.waitForSelector('#noteContainer', { hidden: true });
    await panel.waitForSelector('.p-told');
    expect(await panel.$eval('h1', (title) => title.textContent)).toContain('永');
    const other = await site.$$eval(
      'section.note-item a.title',
      (titles, open) => titles.map((title) => title.textContent!.trim()).find((title) => title !== open)!,
      cafeTitle,
    );
    await openNote(site, other);
    // Behind another tab a page gets no frames.
    await panel.waitForFunction(() => !document.querySelector('h1')?.textContent?.includes('永'), {
      polling: 200,
    });
    expect(await panel.$('.p-told')).toBeNull();
  });
});

describe('two panels', () => {
  it('both follow the post', async () => {
    const other = await openPanel(stage);
    await waitForSentences(other);
    await waitForSentences(panel);
    await other.close();
  });
});

describe('a text of the reader’s own', () => {
  afterEach(async () => panel.close());

  it.each([
    ['is laid out', '今天去拔草，真的绝绝子', /今/],
    ['is long', '我们一起去拔草。'.repeat(2500), /我/],
    ['is mixed', 'My 闺蜜 said OK，so we go', /My/],
  ])('%s', async (_, text, first) => {
    panel = await openPanel(stage);
    await readOwn(panel, text);
    const drawn = await drawnText(panel);
    expect(drawn.text).toMatch(first);
    expect(drawn.text.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
});

describe('everybody', () => {
  beforeAll(async () => {
    panel = await openPanel(stage);
    await waitForSentences(panel);
    await choosePart(panel, 'Comments');
    await choosePart(panel, 'New words');
  });
  afterAll(async () => {
    await changeSetting(panel, 'language', 'en');
  });

  it.each(['light', 'dark'])('can use it, in the %s theme', async (theme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await axeViolations(panel)).toEqual([]);
  });

  it.each(['en', 'zh-Hans', 'zh-Hant', 'es'])(
    'has room in %s, narrow and with large text',
    async (language) => {
      await changeSetting(panel, 'language', language);
      await panel.waitForSelector(`html[lang="${language}"]`);
      for (const [width, percent] of [
        [320, 100],
        [440, 200],
      ] as const) {
        await panel.setViewport({ width, height: 800 });
        await setTextSize(panel, percent);
        expect(await overflowing(panel), `${width} ${percent}`).toEqual([]);
      }
      await setTextSize(panel, 100);
    },
  );
});
