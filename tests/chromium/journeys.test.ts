import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cafeTitle,
  learner,
  listedWords,
  newcomer,
  openNote,
  saver,
  siteHome,
  waitForMarks,
} from '../driver/journeys';
import { cardIsHidden, clickPart, hover, overlayPart, waitForCard } from '../driver/overlay';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  page = await stage.driven.open(siteHome);
});
afterAll(() => stage?.strike());

describe('a newcomer hovers', () => {
  it('sees Xiaohongshu words marked, a peek, the full card, and keeps the word', async () => {
    const { marks, peek, full } = await newcomer(page);
    expect(marks).toContain('种草');
    // The text under the title is marked a little after it.
    expect(await waitForMarks(page, '绝绝子')).toContain('种草');
    expect(peek).toMatchObject({ headword: '种草', pinyin: expect.stringMatching(/zhòng\s?cǎo/) });
    expect(peek.gloss).not.toBe('');
    expect(full.headword).toContain('种草');
  });

  it('points at a word that is in no glossary', async () => {
    await page.keyboard.press('Escape');
    const peek = await hover(page, '#noteContainer .note-text', '附近');
    expect(peek).toMatchObject({ headword: '附近', gloss: expect.stringContaining('near') });
  });

  it('points at the site’s own buttons', async () => {
    const peek = await hover(page, '.note-detail-follow-btn, .interaction-container', '关注');
    expect(peek.headword).toContain('关注');
  });

  it('goes on after the worker was stopped', async () => {
    await stage.driven.stopWorker();
    await page.bringToFront();
    const peek = await hover(page, '#noteContainer .note-text', '周末');
    expect(peek.headword).toBe('周末');
  });
});

describe('a reader saves', () => {
  it('keeps the post once, however often it is saved', async () => {
    const { offered, saved } = await saver(page);
    expect(offered).toBe('Save post');
    expect(saved).toBe('Saved');
    await stage.driven.stopWorker();
    await page.bringToFront();
    await clickPart(page, 'save-post');
    await page.waitForFunction(
      () =>
        document
          .querySelector('[data-testid="lrw"]')
          ?.shadowRoot?.querySelector('[data-testid="save-post"]')
          ?.textContent?.trim() === 'Saved',
    );
    const library = await stage.driven.openExtension('library.html#posts');
    await library.waitForSelector('[data-testid="post"]', { visible: true });
    const posts = await library.$$eval('[data-testid="post"]', (rows) =>
      rows.map((row) => ({ id: row.getAttribute('data-post-id'), text: row.textContent ?? '' })),
    );
    await library.close();
    expect(posts).toHaveLength(1);
    expect(posts[0]?.id).toMatch(/^[0-9a-f]{24}$/);
    expect(posts[0]?.text).toContain(cafeTitle);
    expect(posts[0]?.text).toContain('桂花味的周末');
  });
});

describe('a learner reviews', () => {
  it('meets the word in its sentence, answers, and finds it in the list', async () => {
    const { front, back, words } = await learner(stage.driven, 'good');
    expect(front).toContain('种草');
    expect(front).not.toMatch(/zhòng\s?cǎo/);
    expect(back).toMatch(/zhòng\s?cǎo/);
    expect(words).toEqual(['种草']);
  });

  it('deletes a word and brings it back', async () => {
    const popup = await stage.driven.openExtension('popup.html');
    expect(await listedWords(popup)).toEqual(['种草']);
    await popup.hover('[data-testid="phrase"]');
    await (await popup.waitForSelector('[data-testid="phrase"] button[aria-label^="Delete"]'))?.click();
    await popup.waitForSelector('[data-testid="phrase"]', { hidden: true });
    await (await popup.waitForSelector('button ::-p-text(Undo)', { visible: true }))?.click();
    await popup.waitForSelector('[data-testid="phrase"][data-hanzi="种草"]', { visible: true });
    await popup.close();
  });

  it('keeps words that are saved after the worker was stopped', async () => {
    await page.bringToFront();
    // Without a card it would close the note.
    if (!(await cardIsHidden(page))) await page.keyboard.press('Escape');
    await stage.driven.stopWorker();
    await page.bringToFront();
    await hover(page, '#noteContainer .note-text', '绝绝子');
    await clickPart(page, 'card-save');
    await overlayPart(page, 'card');
    const popup = await stage.driven.openExtension('popup.html');
    await popup.waitForSelector('[role="tab"]');
    await (await popup.$$('[role="tab"]'))[1]?.click();
    await popup.waitForSelector('[data-testid="phrase"][data-hanzi="绝绝子"]', { visible: true });
    await popup.close();
  });
});

describe('a note of its own page', () => {
  it('is read like one in the feed', async () => {
    const own = await stage.driven.open(stage.site.noteUrl('yongkang-cafe'));
    await waitForMarks(own, '绝绝子');
    await hover(own, '#noteContainer .note-text', '绝绝子');
    await own.keyboard.press('Enter');
    expect((await waitForCard(own, 'full')).headword).toContain('绝绝子');
    expect(await overlayPart(own, 'save-post')).not.toBeNull();
    await own.close();
  });

  it('is found again through the feed', async () => {
    const own = await stage.driven.open('https://www.rednote.com/explore');
    await openNote(own, cafeTitle);
    await waitForMarks(own, '绝绝子');
    await own.close();
  });
});
