import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, saver, siteHome } from '../driver/journeys';
import { clickPart, waitForCard } from '../driver/overlay';
import { rowsIn } from '../driver/rows';
import { type Shown, whatIsShown } from '../driver/shown';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let site: Page;
let library: Page;
let cafe: string;
let other: string;
let shown: Shown;

beforeAll(async () => {
  stage = await setStage('chromium');
  site = await stage.driven.open(siteHome);
  await openNote(site, cafeTitle);
  // Comments come after the note.
  await site.waitForSelector('#noteContainer .comment-item', { visible: true });
  shown = await whatIsShown(site);
  await saver(site);
  await site.keyboard.press('Escape');
  await site.waitForSelector('#noteContainer', { hidden: true });
  const title = await site.$eval(
    'section.note-item:nth-of-type(3) a.title span',
    (span) => span.textContent!,
  );
  await openNote(site, title);
  await saver(site);
  library = await stage.driven.openExtension('library.html#posts');
  await library.waitForFunction(() => document.querySelectorAll('[data-testid="post"]').length === 2);
  const rows = await posts();
  cafe = rows.find((row) => row.title === cafeTitle)!.id;
  other = rows.find((row) => row.title !== cafeTitle)!.id;
});
afterAll(() => stage?.strike());

describe('a saved post', () => {
  it('is kept whole: every field is what the page showed', async () => {
    const [row] = (await posts()).filter(({ id }) => id === cafe);
    expect(row).toMatchObject({
      site: 'xiaohongshu',
      kind: 'normal',
      title: shown.title,
      body: shown.body,
      author: { id: expect.stringMatching(/^[0-9a-f]{24}$/), name: shown.author },
      hashtags: shown.hashtags,
      mentions: [],
      edits: [],
      note: '',
      tags: [],
    });
    expect([row!.dateShown, row!.place].filter(Boolean).join(' ')).toBe(shown.date);
    expect(row!.counts.likes).toBe(shown.likes);
    expect(row!.comments).toEqual(shown.comments.map((comment) => expect.objectContaining(comment)));
    expect(row!.comments.length).toBeGreaterThan(0);
    const link = new URL(row!.url);
    expect(link.pathname).toBe(`/explore/${cafe}`);
    expect(link.searchParams.get('xsec_token')).toBeTruthy();
    expect(new Date(row!.publishedAt!).getFullYear()).toBeGreaterThan(2012);
    expect(row).not.toHaveProperty('partial');
  });

  it('on a page of its own is checked against the state of the load', async () => {
    const link = (await posts()).find(({ id }) => id === cafe)!.url;
    const own = await stage.driven.open(link);
    await own.waitForSelector('#noteContainer .comment-item', { visible: true });
    const ofState = await own.evaluate(
      (id) => Reflect.get(window, '__INITIAL_STATE__').note.noteDetailMap[id]!.note.time as number,
      cafe,
    );
    await own.waitForSelector('[data-testid="lrw"] >>> .save-post.saved');
    const { updatedAt } = await post(cafe);
    await clickPart(own, 'save-post');
    await until(async () => (await post(cafe)).updatedAt > updatedAt);
    await own.close();
    await library.bringToFront();
    expect(await post(cafe)).toMatchObject({ body: shown.body, edits: [], publishedAt: ofState });
  });
});

describe('the library', () => {
  it.each([
    ['hanzi', '弄堂咖', 'title'],
    ['pinyin', 'zhongcao', 'title'],
    ['English', 'coffee', 'title'],
    ['a piece of the text', '绝绝子', 'body'],
  ])('finds a post by %s', async (_, query, where) => {
    await search(query);
    const place = where === 'title' ? 'h2 mark' : '[data-testid="post-found"] mark';
    await library.waitForSelector(`[data-testid="post"][data-post-id="${cafe}"] ${place}`);
    expect(await library.$$('[data-testid="post"]')).toHaveLength(1);
  });

  it('shows an English line under the title', async () => {
    await search('');
    await library.waitForFunction(() => document.querySelectorAll('[data-testid="post"]').length === 2);
    const gloss = await library.waitForSelector(`[data-post-id="${cafe}"] [data-testid="post-gloss"]`);
    expect(await gloss?.evaluate((line) => line.textContent)).toMatch(/caf[eé]/);
  });

  it('opens one to read, with marks and the card of the site', async () => {
    await library.click(`[data-post-id="${cafe}"] h2 a`);
    await library.waitForSelector('[data-testid="reading"]');
    expect(await library.$eval('[data-testid="post-body"]', (body) => body.textContent)).toBe(shown.body);
    await library.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    const place = await placeOf(library, '绝绝子');
    await library.mouse.move(place.x - 40, place.y);
    await library.mouse.move(place.x, place.y, { steps: 12 });
    expect((await waitForCard(library, 'peek')).headword).toBe('绝绝子');
    await library.keyboard.press('Enter');
    await waitForCard(library, 'full');
    await clickPart(library, 'card-save');
    await library.waitForSelector('.wl[data-hanzi="绝绝子"]');
    await library.keyboard.press('Escape');
    const [phrase] = await rowsIn(library, 'phrases');
    expect(phrase).toMatchObject({
      simplified: '绝绝子',
      contexts: [{ postId: cafe, title: cafeTitle, sentence: expect.stringContaining('绝绝子') }],
    });
  });

  it('is read by keyboard', async () => {
    await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await library.keyboard.press('ArrowRight');
    const first = await waitForCard(library, 'peek');
    expect(first.headword.length).toBeGreaterThan(0);
    await library.keyboard.press('Escape');
  });

  it('is read word by word where the reader wants that, its comments too, and stays so', async () => {
    await chooseDensity(2);
    const word = '[data-testid="bilingual"] [data-word][data-gloss="simply the best"]';
    await (await library.waitForSelector(word, { visible: true }))?.hover();
    expect((await waitForCard(library, 'peek')).headword).toBe('绝绝子');
    await library.keyboard.press('Escape');
    expect(await library.$$('[data-testid="comment"]')).toHaveLength(shown.comments.length);
    await library.waitForSelector('[data-testid="comment"] [data-word][data-gloss]');
    await library.focus('[data-testid="bilingual"]');
    await library.keyboard.press('ArrowRight');
    await waitForCard(library, 'peek');
    // Escape takes the card away, and only then the post.
    await library.keyboard.press('Escape');
    await library.reload();
    await library.waitForSelector(word, { visible: true });
    await chooseDensity(0);
    await library.waitForSelector('[data-testid="post-body"]');
  });

  it('keeps the note, also when the tab is closed on the last key', async () => {
    await library.type('[data-testid="note"]', 'Go on a weekday');
    await library.waitForSelector('[data-testid="note-state"][data-state="kept"]');
    await library.type('[data-testid="note"]', '!');
    await library.close();
    library = await stage.driven.openExtension(`library.html#posts/${cafe}`);
    const note = await library.waitForSelector('[data-testid="note"]');
    expect(await note?.evaluate((box) => (box as HTMLTextAreaElement).value)).toBe('Go on a weekday!');
    await until(async () => (await post(cafe)).note === 'Go on a weekday!');
  });

  it('saving again brings up to date and keeps note and tags', async () => {
    await library.type('[data-testid="tag-field"]', 'Coffee\n');
    await until(async () => (await post(cafe)).tags.join() === 'Coffee');
    await site.bringToFront();
    await site.keyboard.press('Escape');
    await site.waitForSelector('#noteContainer', { hidden: true });
    await openNote(site, cafeTitle);
    await site.waitForFunction(
      () =>
        document.querySelector('[data-testid="lrw"]')?.shadowRoot?.querySelector('.save-post.saved') !== null,
    );
    const { updatedAt } = await post(cafe);
    await clickPart(site, 'save-post');
    await until(async () => (await post(cafe)).updatedAt > updatedAt);
    expect(await post(cafe)).toMatchObject({ note: 'Go on a weekday!', tags: ['Coffee'], edits: [] });
  });

  it('renames a tag, makes favourites, archives, deletes and takes back', async () => {
    await library.bringToFront();
    await goTo('tags/Coffee');
    await (await library.waitForSelector('.tag-head button'))?.click();
    await library.$eval('[data-testid="tag-name"]', (field) => (field as HTMLInputElement).select());
    await library.type('[data-testid="tag-name"]', 'Café\n');
    await until(async () => (await post(cafe)).tags.join() === 'Café');
    await goTo('posts');
    await library.waitForFunction(() => document.querySelectorAll('[data-testid="post"]').length === 2);

    await library.focus(`[data-post-id="${cafe}"] h2 a`);
    await library.keyboard.press('f');
    await until(async () => (await post(cafe)).favourite === true);
    await library.keyboard.press('a');
    await library.waitForSelector(`[data-post-id="${cafe}"]`, { hidden: true });
    expect((await post(cafe)).archivedAt).toBeGreaterThan(0);
    await library.click('[data-testid="toast"] button');
    await library.waitForSelector(`[data-post-id="${cafe}"]`);
    expect(await post(cafe)).not.toHaveProperty('archivedAt');

    await library.focus(`[data-post-id="${other}"] h2 a`);
    await library.keyboard.press('Delete');
    await library.waitForSelector(`[data-post-id="${other}"]`, { hidden: true });
    expect((await post(other)).deletedAt).toBeGreaterThan(0);
    await library.click('[data-testid="toast"] button');
    await library.waitForSelector(`[data-post-id="${other}"]`);
    expect(await post(other)).not.toHaveProperty('deletedAt');
  });

  it('does many at once', async () => {
    await library.waitForSelector(`[data-post-id="${cafe}"] h2 a`, { visible: true });
    await library.focus(`[data-post-id="${cafe}"] h2 a`);
    await library.keyboard.press('x');
    await library.waitForSelector('[data-testid="selection"]');
    await library.$eval('[data-testid="selection"] button', (all) => (all as HTMLElement).click());
    const buttons = await library.$$('[data-testid="selection"] .danger');
    await buttons[0]?.click();
    await library.waitForFunction(() => document.querySelectorAll('[data-testid="post"]').length === 0);
    await library.click('[data-testid="toast"] button');
    await library.waitForFunction(() => document.querySelectorAll('[data-testid="post"]').length === 2);
  });

  it('follows the keyboard from search to card and back', async () => {
    await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await library.keyboard.press('/');
    expect(await focusedTestId()).toBe('search');
    await library.focus(`[data-post-id="${cafe}"] h2 a`);
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-testid="reading"]');
    await library.keyboard.press('Escape');
    await library.waitForFunction(
      (id) => document.activeElement?.closest('[data-post-id]')?.getAttribute('data-post-id') === id,
      {},
      cafe,
    );
  });
});

describe('a small screen and large text', () => {
  it.each([
    ['320 px', { width: 320, height: 700 }, '100%'],
    ['200 % text', { width: 900, height: 800 }, '200%'],
  ])('%s: nothing is cut off sideways', async (_, viewport, fontSize) => {
    await library.setViewport(viewport);
    await library.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize);
    for (const route of ['posts', `posts/${cafe}`]) {
      await goTo(route);
      await library.waitForSelector(`[data-post-id="${cafe}"]`);
      const over = await library.evaluate(() => {
        const main = document.querySelector('main')!;
        return main.scrollWidth - main.clientWidth;
      });
      expect(over).toBeLessThanOrEqual(0);
    }
  });
});

interface Row {
  id: string;
  url: string;
  title: string;
  note: string;
  tags: string[];
  favourite?: boolean;
  archivedAt?: number;
  deletedAt?: number;
  updatedAt: number;
  dateShown: string;
  place?: string;
  publishedAt?: number;
  counts: { likes?: string };
  comments: unknown[];
}

const posts = () => rowsIn(library, 'posts') as Promise<unknown> as Promise<Row[]>;
const post = async (id: string) => (await posts()).find((row) => row.id === id)!;

async function search(query: string): Promise<void> {
  await library.$eval('[data-testid="search"]', (field) => (field as HTMLInputElement).select());
  await library.keyboard.press('Backspace');
  if (query) await library.type('[data-testid="search"]', query);
}

async function chooseDensity(at: number): Promise<void> {
  await library.waitForSelector('.art-ways [role="radio"]', { visible: true });
  await (await library.$$('.art-ways [role="radio"]'))[at]?.click();
}

async function goTo(route: string): Promise<void> {
  await library.evaluate((route) => {
    window.location.hash = route;
  }, route);
}

async function placeOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  return page.$eval(
    '[data-testid="post-body"]',
    (body, word) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(word);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        const rect = range.getBoundingClientRect();
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
      throw new Error(`${word} is not there`);
    },
    word,
  );
}

function focusedTestId(): Promise<string | null | undefined> {
  return library.evaluate(() => document.activeElement?.getAttribute('data-testid'));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to that.');
}
