import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { clickPart, hover, waitForCard } from '../driver/overlay';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage('firefox');
  page = await stage.driven.open(siteHome);
});
afterAll(() => stage?.strike());

describe('in Firefox', () => {
  it('marks the words of an open note', async () => {
    await openNote(page, cafeTitle);
    expect(await waitForMarks(page, '种草')).toContain('绝绝子');
  });

  it('explains the word under the pointer, first small, then whole', async () => {
    const peek = await hover(page, '#noteContainer #detail-title', '种草');
    expect(peek).toMatchObject({ headword: '种草', pinyin: expect.stringMatching(/zhòng\s?cǎo/) });
    await page.keyboard.press('Enter');
    expect((await waitForCard(page, 'full')).headword).toContain('种草');
  });

  it('keeps the word, and the popup opens on it', async () => {
    await clickPart(page, 'card-save');
    const popup = await stage.driven.openExtension('popup.html');
    await popup.waitForSelector('[data-testid="review-show"]', { visible: true });
    expect(await popup.$eval('main', (main) => main.innerText)).toContain('种草');
    await popup.close();
  });
});
