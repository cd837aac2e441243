import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, saver, siteHome, waitForMarks } from '../driver/journeys';
import { hover, middleOf, overlayPart, waitForCard, waitForNoCard } from '../driver/overlay';
import { type Row, rowsOf } from '../driver/rows';
import { type Stage, setStage } from '../driver/stage';

interface ExtensionApi {
  tabs: {
    query(about: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  storage: { local: { get(key: string): Promise<Record<string, never>> } };
}

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  page = await stage.driven.open(siteHome);
  await page.waitForSelector('.feeds-container[style*="visible"] a.title', { visible: true });
  await page.waitForFunction(() => document.querySelector('[data-testid="lrw"]'));
});
afterAll(() => stage?.strike());

describe('the browser’s menu on a card', () => {
  it('saves what the card shows, as partial, and says so on the card', async () => {
    await chooseInMenu(await middleOf(page, 'section.note-item a.title span', '永康路'));
    await waitForPost('Saved');
    const [post, ...others] = await savedPosts();
    expect(others).toEqual([]);
    expect(post).toMatchObject({
      title: cafeTitle,
      author: { name: '桂花味的周末' },
      url: expect.stringContaining('xsec_token='),
      kind: 'normal',
      body: '',
      partial: true,
    });
    expect(post!.counts).toHaveProperty('likes');
    // It is said for a moment only.
    await page.waitForSelector('[data-testid="lrw"] >>> [data-testid="save-post"]', { hidden: true });
  });

  it('says so where there is no post', async () => {
    await chooseInMenu({ x: 4, y: 400 });
    const notice = await overlayPart(page, 'notice');
    expect(await notice?.evaluate((element) => element.textContent)).toContain('no post here');
  });

  it('becomes the whole post once it is opened and saved', async () => {
    await openNote(page, cafeTitle);
    expect((await saver(page)).offered).toBe('Save post');
    const [post, ...others] = await savedPosts();
    expect(others).toEqual([]);
    expect(post!.partial).toBeUndefined();
    expect(post!.body).not.toBe('');
  });

  it('saves the open note from its text', async () => {
    await page.keyboard.press('Escape');
    await page.waitForSelector('#noteContainer', { hidden: true });
    const title = await page.$eval(
      'section.note-item:nth-of-type(3) a.title span',
      (element) => element.textContent ?? '',
    );
    await openNote(page, title);
    await overlayPart(page, 'save-post');
    const caption = await page.waitForSelector('#detail-desc .note-text', { visible: true });
    const box = await caption!.boundingBox();
    await chooseInMenu({ x: box!.x + 20, y: box!.y + 10 });
    await waitForPost('Saved');
    const posts = await savedPosts();
    expect(posts.map((post) => post.title)).toEqual(expect.arrayContaining([title, cafeTitle]));
    expect(posts.find((post) => post.title === title)!.partial).toBeUndefined();
    await page.keyboard.press('Escape');
    await page.waitForSelector('#noteContainer', { hidden: true });
  });
});

describe('the popup beside a post', () => {
  let popup: Page;

  beforeAll(async () => {
    await page.bringToFront();
    await openNote(page, cafeTitle);
    await waitForMarks(page, '绝绝子');
    await hover(page, '#noteContainer #detail-title', '种草');
    await page.keyboard.press('Escape');
    await hover(page, '#noteContainer .note-text', '附近');
    await page.keyboard.press('Escape');
    popup = await stage.driven.openExtension('popup.html');
    await (await popup.$$('[role="tab"]'))[1]?.click();
  });

  it('shows the words looked up last, and keeps one that is picked', async () => {
    await popup.waitForSelector('[data-testid="recent"]', { visible: true });
    const recent = await popup.$$eval('[data-testid="recent"]', (words) =>
      words.map((word) => word.textContent),
    );
    // On its way to a word the pointer may have rested on others.
    expect(recent[0]).toBe('附近');
    expect(recent).toContain('种草');
    await popup.click('[data-testid="recent"]');
    const save = await popup.waitForSelector('[data-testid="word"][data-hanzi="附近"] button', {
      visible: true,
    });
    await save?.click();
    await popup.waitForSelector('[data-testid="phrase"][data-hanzi="附近"]', { visible: true });
    expect(await popup.$('[data-testid="word"]')).toBeNull();
  });

  it('counts the words of the open post and keeps them with their sentence', async () => {
    const button = await popup.waitForSelector('[data-testid="open-words-button"]', { visible: true });
    const said = Number.parseInt((await button!.evaluate((element) => element.textContent)) ?? '', 10);
    await button?.click();
    await popup.waitForSelector('[data-testid="open-words"]', { visible: true });
    const words = await popup.$$eval('[data-testid="word"]', (rows) =>
      rows.map((row) => row.getAttribute('data-hanzi')),
    );
    expect(words).toHaveLength(said);
    expect(new Set(words).size).toBe(said);
    expect(words).toEqual(expect.arrayContaining(['种草', '绝绝子']));
    const row = '[data-testid="open-words"] [data-hanzi="绝绝子"]';
    await (await popup.waitForSelector(`${row} button[aria-label^="Save"]`))?.click();
    await popup.waitForSelector(`${row} .row-kept`, { visible: true });
    const [phrase] = (await rows('phrases')).filter(({ simplified }) => simplified === '绝绝子');
    expect(phrase).toMatchObject({
      contexts: [
        { sentence: expect.stringContaining('绝绝子'), title: cafeTitle, postId: expect.any(String) },
      ],
    });
  });

  it('shows one where it stands in the post', async () => {
    const row = '[data-testid="open-words"] [data-hanzi="绝绝子"]';
    // Not with the pointer, which would wait for a popup that is gone.
    await popup.$eval(`${row} button[aria-label^="Show"]`, (button) => {
      setTimeout(() => (button as HTMLElement).click());
    });
    await page.bringToFront();
    expect((await waitForCard(page, 'peek')).headword).toBe('绝绝子');
    expect(popup.isClosed()).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('has no such line where no post is open', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.waitForSelector('#noteContainer', { hidden: true });
    const other = await stage.driven.openExtension('popup.html');
    await other.waitForSelector('.pop-foot');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await other.$('[data-testid="open-words-button"]')).toBeNull();
    await other.close();
  });
});

it('the sample is made as we know the site', async () => {
  const own = await stage.driven.open(stage.site.noteUrl('yongkang-cafe'));
  const options = await stage.driven.openExtension('options.html#about');
  await page.bringToFront();
  await found(options, 'card');
  await own.bringToFront();
  const health = await found(options, 'noteBody');
  expect(Object.keys(health)).toEqual(expect.arrayContaining(['cardTitle', 'note', 'noteTitle', 'comment']));
  expect(Object.entries(health).filter(([, { selector, misses }]) => selector !== 0 || misses > 0)).toEqual(
    [],
  );
  await options.bringToFront();
  await options.waitForFunction(() =>
    document.querySelector('[data-testid="site-health"]')?.textContent?.includes('was there'),
  );
});

type Health = Record<string, { selector: number; misses: number }>;

/** How the site was found, once a part of it was looked for: that is some seconds after its page has settled. */
async function found(options: Page, part: string): Promise<Health> {
  for (let tries = 0; tries < 60; tries++) {
    const health: Health = await options.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
      return (await storage.local.get('siteHealth')).siteHealth ?? {};
    });
    if (health[part]) return health;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Nobody has looked for ${part}.`);
}

/** A real right click, then the choice: the browser's own menu is out of a test's reach. */
async function chooseInMenu({ x, y }: { x: number; y: number }): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(x, y, { button: 'right' });
  const own = await stage.driven.openExtension('options.html');
  await own.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
    const [tab] = await tabs.query({ url: 'https://www.xiaohongshu.com/*' });
    await tabs.sendMessage(tab!.id, { type: 'tab.savePost' });
  });
  await own.close();
  await page.bringToFront();
}

async function waitForPost(said: string): Promise<void> {
  await page.waitForFunction(
    (said) =>
      document
        .querySelector('[data-testid="lrw"]')
        ?.shadowRoot?.querySelector('[data-testid="save-post"]')
        ?.textContent?.trim() === said,
    { timeout: 10_000 },
    said,
  );
}

const savedPosts = () => rows('posts');

/** What the extension's database holds. */
async function rows(table: string): Promise<Row[]> {
  const found = await rowsOf(stage.driven, table);
  await page.bringToFront();
  return found;
}
