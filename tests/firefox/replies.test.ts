import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPicture, openSay } from '../driver/replies';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage('firefox');
  page = await openSay(stage);
});
afterAll(() => stage?.strike());

describe('joining in, in Firefox', () => {
  it('makes a word that is found a picture', async () => {
    await page.keyboard.type('dupe');
    await page.locator('[data-testid="said-word"][data-hanzi="平替"] .say-open').click();
    await page.locator('[data-hanzi="平替"] .say-more > .btn').click();
    await page.waitForSelector('[data-testid="word-picture"]');
    const { ink, ...drawn } = await drawnPicture(page);
    expect(drawn).toEqual({ width: 1080, height: 1440, paper: 0xfa });
    expect(ink).toBeGreaterThan(30_000);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-testid="word-picture"]', { hidden: true });
  });

  it('copies the reply that is found, and checks what is written from it', async () => {
    const search = await page.waitForSelector('[data-testid="reply-search"]');
    await search!.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.type('hug');
    await page.waitForSelector('[data-zh="抱抱你[拥抱R]"] [aria-expanded="true"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.good');
    await (await page.waitForSelector('[role="radio"][value="check"]'))!.click();
    const draft = await page.waitForSelector('[data-testid="draft"]');
    await draft!.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    // What was copied, and no more than that.
    await expect
      .poll(() => draft!.evaluate((box) => (box as HTMLTextAreaElement).value))
      .toBe('抱抱你[拥抱R]');
    await page.keyboard.type('宝贝');
    await page.waitForSelector('[data-testid="draft-flag"][data-zh="宝贝"]');
    await page.waitForSelector('.read-back rt');
  });
});
