import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { cardIsHidden, type SeenCard, waitForCard, waitForNoCard } from '../driver/overlay';
import { pointedWord } from '../driver/pointing';
import { pressLookUp } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

const card = '[data-testid="lrw"] >>> [data-testid="card"]';
let stage: Stage;
let page: Page;
let own: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  own = await stage.driven.openExtension('options.html');
});
afterAll(() => stage?.strike());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page of the site, whose own listeners count the keys that reach them. */
const visit = async () => {
  await page?.close();
  page = await stage.driven.open(siteHome);
  await page.bringToFront();
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, '__heard', heard);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(type, ({ key }) => heard.push(key), true);
    }
  });
  await page.waitForSelector('[data-testid="lrw"]');
};
const heard = () => page.evaluate(() => Reflect.get(window, '__heard') as string[]);
const shortcut = () => pressLookUp(own);

/** The word on show once it is another one than `before`. */
async function nextWord(before: string | null): Promise<string | null> {
  for (let tries = 0; tries < 60; tries++) {
    const word = await pointedWord(page);
    if (word !== before && word !== null) return word;
    await wait(50);
  }
  return before;
}
/** In which element, and where in it, the word on show is painted. */
const place = () =>
  page.evaluate(() => {
    const [pointer] = [...CSS.highlights.values()].sort((a, b) => b.priority - a.priority);
    const [range] = [...((pointer ?? []) as unknown as Set<AbstractRange>)];
    if (!range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    const home = range.startContainer.parentElement!.closest('#detail-title, .note-text, .title')!;
    return { home: home.id || home.className, top, bottom, height: innerHeight };
  });

describe('the keyboard, in an open note', () => {
  beforeAll(async () => {
    await visit();
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
    await page.mouse.move(2, 2);
  });

  let first: SeenCard;
  it('opens the first term on screen, and says it to a screen reader', async () => {
    await shortcut();
    first = await waitForCard(page, 'peek');
    expect(cafeTitle).toContain(first.headword);
    expect((await place())?.home).toBe('detail-title');
    const said = await page.$eval('[data-testid="lrw"] >>> [role="status"]', (status) => status.textContent);
    expect(said).toContain(first.headword);
    expect(said).toContain(first.pinyin);
    expect(said!.length).toBeGreaterThan(first.headword.length + first.pinyin.length + 8);
  });

  it('walks down and up again', async () => {
    await page.keyboard.press('ArrowDown');
    const second = await nextWord(first.headword);
    await page.keyboard.press('ArrowDown');
    const third = await nextWord(second);
    expect(new Set([first.headword, second, third]).size).toBe(3);
    await page.keyboard.press('ArrowUp');
    expect(await nextWord(third)).toBe(second);
    await page.keyboard.press('ArrowUp');
    expect(await nextWord(second)).toBe(first.headword);
    await page.keyboard.press('ArrowUp');
    await wait(200);
    expect((await waitForCard(page, 'peek')).headword).toBe(first.headword);
  });

  it('goes on by the shortcut too, and scrolls to what is out of sight, no further', async () => {
    const seen: string[] = [];
    let last: string | null = first.headword;
    const scroller = () => page.$eval('.note-scroller', ({ scrollTop }) => scrollTop);
    const before = await scroller();
    for (let step = 0; step < 40 && (await scroller()) === before; step++) {
      await shortcut();
      const word = await nextWord(last);
      if (word === last) break;
      last = word;
      seen.push(word!);
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(await scroller()).toBeGreaterThan(before);
    const { top, bottom, height } = (await place())!;
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(height);
    expect(await cardIsHidden(page)).toBe(false);
  });

  it('opens the whole card, saves and closes, and the note stays', async () => {
    await page.keyboard.press('Enter');
    const { headword } = await waitForCard(page, 'full');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      (word) => {
        const root = document.querySelector('[data-testid="lrw"]')!.shadowRoot!;
        const shown = root.querySelector('[data-state="full"] [data-testid="card-headword"]');
        return shown && shown.textContent !== word;
      },
      {},
      headword,
    );
    await page.keyboard.press('s');
    await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="card-save"].saved', { timeout: 5000 });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$('#noteContainer')).not.toBeNull();
  });

  it('has kept all of these keys from the page', async () => {
    expect(await heard()).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await heard()).toContain('ArrowDown');
  });

  it('leads into the card by Tab, and back to where the reader was', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#here';
      link.id = 'here';
      link.textContent = 'here';
      document.body.append(link);
      link.focus();
    });
    await shortcut();
    await waitForCard(page, 'peek');
    // Enter is the card's, though a link has the focus.
    await page.keyboard.press('Enter');
    await waitForCard(page, 'full');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid="lrw"]'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('here');
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  it('is dead where something is being written', async () => {
    await page.focus('#noteContainer #content-textarea');
    await shortcut();
    await wait(300);
    expect(await page.$(card)).toBeNull();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });
});

describe('the keyboard, in the feed', () => {
  beforeAll(async () => {
    await visit();
    await waitForMarks(page, '种草');
  });

  it('is dead in the search box', async () => {
    await page.focus('#search-input');
    await shortcut();
    await wait(300);
    expect(await page.$(card)).toBeNull();
    await page.keyboard.type('s');
    expect(await page.$eval('#search-input', (box) => (box as HTMLInputElement).value)).toBe('s');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  it('walks the titles', async () => {
    await shortcut();
    const { headword } = await waitForCard(page, 'peek');
    expect((await place())?.home).toContain('title');
    await page.keyboard.press('ArrowDown');
    expect(await nextWord(headword)).not.toBe(headword);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
});

describe('a selection', () => {
  beforeAll(async () => {
    await visit();
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
    // Where the title was clicked the note is now: the pointer would open a word of its own.
    await page.mouse.move(2, 2);
  });

  /** Select from the beginning of one text to the end of another, in the first element that has both. */
  const select = (from: string, to: string) =>
    page.evaluate(
      (from, to) => {
        const walker = document.createTreeWalker(
          document.querySelector('#noteContainer')!,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const [start, end] = [node.data.indexOf(from), node.data.indexOf(to)];
          if (start < 0 || end < start) continue;
          document.getSelection()!.setBaseAndExtent(node, start, node, end + to.length);
          return;
        }
        throw new Error(`${from} … ${to} is not there`);
      },
      from,
      to,
    );

  it('of one word is looked up as it is selected', async () => {
    await select('绝绝', '绝绝');
    await shortcut();
    await waitForCard(page, 'peek');
    expect(await pointedWord(page)).toBe('绝');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await select('绝绝子', '绝绝子');
    await shortcut();
    expect((await waitForCard(page, 'peek')).headword).toBe('绝绝子');
    await page.keyboard.press('Escape');
  });

  it('of several words shows the first, and leads on to the next', async () => {
    await select('真的被种草了', '真的被种草了');
    await shortcut();
    expect((await waitForCard(page, 'peek')).headword).toBe('真的');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'full');
    const words: string[] = [];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('ArrowRight');
      await wait(100);
      words.push((await waitForCard(page, 'full')).headword);
    }
    expect(words.join(' ')).toMatch(/被.*种草/);
  });

  it('leaves the site’s own popup uncovered', async () => {
    const apart = await page.evaluate(() => {
      const popup = document.querySelector('.search-position .select-container')!.getBoundingClientRect();
      const root = document.querySelector('[data-testid="lrw"]')!.shadowRoot!;
      const card = root.querySelector('[data-testid="card"]')!.getBoundingClientRect();
      return (
        popup.right <= card.left ||
        popup.left >= card.right ||
        popup.bottom <= card.top ||
        popup.top >= card.bottom
      );
    });
    expect(apart).toBe(true);
  });
});
