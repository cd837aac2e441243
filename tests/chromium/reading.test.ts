import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, pointAway, siteHome, waitForMarks } from '../driver/journeys';
import { hover, markedWords, middleOf, pointAt, waitForCard, waitForNoCard } from '../driver/overlay';
import { pointedWord } from '../driver/pointing';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

const inNote = '#noteContainer .note-text';
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
});
afterAll(() => stage?.strike());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const visit = async (url = siteHome) => {
  await page?.close();
  page = await stage.driven.open(url);
  await page.bringToFront();
};

describe('marks', () => {
  beforeAll(async () => {
    await visit();
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
  });

  it('are on what people wrote, not on legal text, navigation or boxes', async () => {
    const homes = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...(highlight as unknown as Set<AbstractRange>)].map(({ startContainer }) =>
          Boolean(startContainer.parentElement?.closest('.title, .note-text, #detail-title, .user-desc')),
        ),
      ),
    );
    expect(homes.length).toBeGreaterThan(5);
    expect(homes.every(Boolean)).toBe(true);
  });

  it('come back when the page clears all highlights', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    await waitForMarks(page, '绝绝子');
  });

  it('follow text that is rewritten in place, and none is ever left on other text', async () => {
    const stale = await page.evaluate(async () => {
      const node = document.querySelector('#noteContainer .note-text span')!.firstChild as Text;
      let wrong = 0;
      for (let i = 0; i < 100; i++) {
        node.data = `${'啊'.repeat(i % 7)}去拔草了`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const highlight of CSS.highlights.values()) {
          for (const range of highlight as unknown as Set<AbstractRange>) {
            if (range.startContainer !== node) continue;
            if (!node.data.slice(range.startOffset, range.endOffset).includes('拔草')) wrong++;
          }
        }
      }
      return wrong;
    });
    expect(stale).toBe(0);
    // At rest, the new text is marked.
    await page.waitForFunction(() => {
      const node = document.querySelector('#noteContainer .note-text span')!.firstChild;
      return [...CSS.highlights.values()].some((highlight) =>
        [...(highlight as unknown as Set<AbstractRange>)].some((range) => range.startContainer === node),
      );
    });
  });

  it('stay right when the whole page is built anew', async () => {
    await page.evaluate(() => Reflect.get(window, '__site').rerender());
    await page.waitForFunction(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...(highlight as unknown as Set<AbstractRange>)])
        .every(({ startContainer }) => startContainer.isConnected),
    );
    await waitForMarks(page, '绝绝子');
  });
});

describe('the card', () => {
  beforeAll(async () => {
    await visit();
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
  });

  it('closes by Escape, and leaves the note open', async () => {
    await hover(page, inNote, '绝绝子');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'full');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$('#noteContainer')).not.toBeNull();
    expect(await pointedWord(page)).toBeNull();
  });

  it('lets the pointer come to it, and goes when the pointer leaves', async () => {
    await pointAway(page);
    await hover(page, inNote, '出片');
    const box = await page.$eval('[data-testid="lrw"] >>> [data-testid="card"]', (card) => {
      const { left, top, width, height } = card.getBoundingClientRect();
      return { x: left + width - 40, y: top + height / 2 };
    });
    await page.mouse.move(box.x, box.y, { steps: 8 });
    await wait(250);
    expect(await page.$('[data-testid="lrw"] >>> [data-testid="card"]')).not.toBeNull();
    await pointAway(page);
    await waitForNoCard(page);
  });

  it('shows the site’s own theme, whatever the system’s is', async () => {
    await page.evaluate(() => Reflect.get(window, '__site').setTheme('dark'));
    await hover(page, inNote, '绝绝子');
    const ground = await page.$eval(
      '[data-testid="lrw"] >>> [data-testid="card"]',
      (card) => getComputedStyle(card).backgroundColor,
    );
    const [red = 255] = ground.match(/\d+/g)!.map(Number);
    expect(red).toBeLessThan(80);
    await page.evaluate(() => Reflect.get(window, '__site').setTheme('light'));
  });

  it('is not moved by keys in the site’s own boxes', async () => {
    await pointAway(page);
    await page.focus('#noteContainer #content-textarea');
    await hover(page, inNote, '出片');
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await wait(200);
    expect((await waitForCard(page, 'peek')).headword).toBe('出片');
    expect(await page.$eval('#noteContainer #content-textarea', (box) => box.textContent)).toContain('s');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  it('follows into a modal dialog, where all else is inert, and out of it', async () => {
    await visit();
    await page.waitForSelector('[data-testid="lrw"]');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p class="inside" style="font-size:20px;margin:120px 40px">对话框里也会种草</p>';
      document.body.append(dialog);
      dialog.showModal();
    });
    expect((await hover(page, 'dialog .inside', '种草')).headword).toBe('种草');
    const hit = await page.evaluate(() => {
      const host = document.querySelector('[data-testid="lrw"]')!;
      const card = host.shadowRoot!.querySelector('[data-testid="card"]')!.getBoundingClientRect();
      return document.elementFromPoint(card.left + 20, card.top + 20) === host;
    });
    expect(hit).toBe(true);
    await page.evaluate(() => {
      const dialog = [...document.querySelectorAll('dialog')].at(-1)!;
      dialog.close();
      dialog.remove();
    });
    await page.waitForFunction(() => document.querySelector('[data-testid="lrw"]'), { timeout: 5000 });
    expect((await hover(page, '.note-item .title', '种草')).headword).toBe('种草');
  });

  it('comes back when the page throws its element out', async () => {
    await page.evaluate(() => document.querySelector('[data-testid="lrw"]')!.remove());
    await page.waitForSelector('[data-testid="lrw"]', { timeout: 5000 });
    expect((await hover(page, '.note-item .title', '猫税')).headword).toBe('猫税');
  });
});

describe('bad input', () => {
  it('reads on in a post of 100,000 characters, and asks for no more than is near', async () => {
    const options = await stage.driven.openExtension('options.html');
    await changeSetting(options, 'markEach', 'always');
    await options.close();
    await visit();
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
    await page.evaluate(() => {
      const span = document.querySelector('#noteContainer .note-text span')!;
      (span.firstChild as Text).data = '今天又被种草了，真的绝绝子。\n'.repeat(6700);
    });
    await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 50), {
      timeout: 10_000,
    });
    const marks = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    expect(marks).toBeLessThan(2000);
    await page.evaluate(() => {
      const scroller = document.querySelector('.note-scroller')!;
      scroller.scrollTop = scroller.scrollHeight / 2;
    });
    await wait(1500);
    const middle = await page.evaluate(() => {
      const { left, top, height } = document.querySelector('.note-scroller')!.getBoundingClientRect();
      const { offsetNode, offset } = document.caretPositionFromPoint(left + 60, top + height / 2)!;
      const range = document.createRange();
      const at = (offsetNode as Text).data.indexOf('绝绝子', offset);
      range.setStart(offsetNode, at);
      range.setEnd(offsetNode, at + 3);
      const rect = range.getBoundingClientRect();
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    });
    await pointAt(page, middle);
    expect((await waitForCard(page, 'peek')).headword).toBe('绝绝子');
  });

  it('does nothing for events that the page makes up', async () => {
    await visit();
    await page.waitForSelector('[data-testid="lrw"]');
    const { x, y } = await middleOf(page, '.note-item .title', '种草');
    await page.evaluate(
      (x, y) => {
        const title = document.querySelector('.note-item .title')!;
        for (const type of ['pointermove', 'mousemove', 'pointerdown', 'click']) {
          title.dispatchEvent(
            new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' }),
          );
        }
      },
      x,
      y,
    );
    await wait(600);
    expect(await pointedWord(page)).toBeNull();
  });
});

describe('when the extension is updated under an open page', () => {
  it('a successor takes over: one host, one set of highlights, and the page is read on', async () => {
    await visit();
    await waitForMarks(page, '种草');
    await stage.driven.browser.installExtension(
      resolve(import.meta.dirname, '../../.output/chrome-mv3-test'),
    );
    await wait(3000);
    await page.bringToFront();
    await waitForMarks(page, '种草');
    expect(await page.$$eval('[data-testid="lrw"]', (hosts) => hosts.length)).toBe(1);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      7, 1,
    ]);
    expect((await hover(page, '.note-item .title', '种草')).headword).toBe('种草');
    expect(await page.$('[data-testid="lrw"] >>> [data-testid="notice"]')).toBeNull();
  });

  it('says that the page must be reloaded when none comes, and marks nothing any more', async () => {
    const popup = await stage.driven.openExtension('popup.html');
    await popup.evaluate('chrome.runtime.reload()').catch(() => {});
    await page.bringToFront();
    await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="notice"]', {
      visible: true,
      timeout: 8000,
    });
    expect(await markedWords(page)).toEqual([]);
  });
});
