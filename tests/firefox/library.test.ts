import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, saver, siteHome } from '../driver/journeys';
import { dump } from '../driver/keeping';
import { waitForCard } from '../driver/overlay';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let library: Page;

beforeAll(async () => {
  stage = await setStage('firefox');
  const site = await stage.driven.open(siteHome);
  await openNote(site, cafeTitle);
  await saver(site);
  library = await stage.driven.openExtension('library.html#posts');
  await library.bringToFront();
  await library.waitForSelector('[data-testid="post"]', { visible: true });
});
afterAll(() => stage?.strike());

describe('the library in Firefox', () => {
  it.each([
    ['hanzi', '弄堂咖'],
    ['pinyin', 'zhongcao'],
    ['English', 'coffee'],
  ])('finds a post by %s, and nothing by what is nowhere', async (_, query) => {
    await search(query);
    await library.waitForSelector('[data-testid="post"] h2 mark', { visible: true });
    await search('查无此事');
    await library.waitForSelector('[data-testid="post"]', { hidden: true });
    await search('');
    await library.waitForSelector('[data-testid="post"]', { visible: true });
  });

  it('opens a post to read, with the card of the site', async () => {
    await library.click('[data-testid="post"] h2 a');
    await library.waitForSelector('[data-testid="post-body"]', { visible: true });
    await library.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    await library.keyboard.press('ArrowRight');
    expect((await waitForCard(library, 'peek')).headword.length).toBeGreaterThan(0);
    await library.keyboard.press('Escape');
  });

  it('keeps a note and a tag', async () => {
    await library.type('[data-testid="note"]', 'Go on a weekday');
    await library.waitForSelector('[data-testid="note-state"][data-state="kept"]');
    await library.type('[data-testid="tag-field"]', 'Coffee');
    await library.keyboard.press('Enter');
    await expect.poll(saved).toMatchObject({ title: cafeTitle, note: 'Go on a weekday', tags: ['Coffee'] });
  });

  it('deletes a post, and takes that back', async () => {
    await library.evaluate(() => {
      window.location.hash = 'posts';
    });
    await library.waitForSelector('[data-testid="post"]', { visible: true });
    await library.focus('[data-testid="post"] h2 a');
    await library.keyboard.press('Delete');
    await library.waitForSelector('[data-testid="post"]', { hidden: true });
    await expect.poll(async () => (await saved())?.deletedAt).toBeGreaterThan(0);
    await library.click('[data-testid="toast"] button');
    await library.waitForSelector('[data-testid="post"]', { visible: true });
    const post = await saved();
    expect(post).not.toHaveProperty('deletedAt');
    expect(post).toMatchObject({ note: 'Go on a weekday', tags: ['Coffee'] });
  });
});

/** The one post that is kept, as it is on the disk. */
async function saved(): Promise<Record<string, unknown> | undefined> {
  return (await dump(library)).posts?.[0];
}

async function search(query: string): Promise<void> {
  await library.$eval('[data-testid="search"]', (field) => {
    (field as HTMLInputElement).focus();
    (field as HTMLInputElement).select();
  });
  await library.keyboard.press('Backspace');
  if (query) await library.type('[data-testid="search"]', query);
}
