import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepWords, storedRows, waitForSide } from '../driver/phrasebook';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let desk: Page;
let popup: Page;

beforeAll(async () => {
  stage = await setStage('firefox');
  desk = await stage.driven.openExtension('options.html');
  await keepWords(desk, ['踩雷', '种草']);
  popup = await stage.driven.openExtension('popup.html');
  await popup.bringToFront();
});
afterAll(() => stage?.strike());

const counted = async () =>
  (await storedRows(desk)).reviews.filter(({ deletedAt }) => deletedAt === undefined).length;

describe('a review in Firefox', () => {
  it('goes by the keyboard: show, answer, take back, set aside, take back', async () => {
    await waitForSide(popup, 'front', '踩雷');
    await popup.keyboard.press(' ');
    expect(await waitForSide(popup, 'back')).toContain('meaning of word 1');
    await popup.keyboard.press('4');
    await waitForSide(popup, 'front', '种草');
    await expect.poll(counted).toBe(1);
    await popup.keyboard.press('z');
    await waitForSide(popup, 'front', '踩雷');
    expect(await counted()).toBe(0);
    await popup.keyboard.press('s');
    await waitForSide(popup, 'front', '种草');
    await popup.keyboard.press('z');
    await waitForSide(popup, 'front', '踩雷');
    const { phrases } = await storedRows(desk);
    expect(phrases.map(({ suspendedAt, card }) => [suspendedAt, card.reps])).toEqual([
      [undefined, 0],
      [undefined, 0],
    ]);
  });

  it('shows in the library what it came to', async () => {
    await popup.keyboard.press(' ');
    await waitForSide(popup, 'back', '踩雷');
    await popup.keyboard.press('3');
    await expect.poll(counted).toBe(1);
    const library = await stage.driven.openExtension('library.html#progress');
    await library.waitForSelector('[data-testid="progress"] .heat', { visible: true });
    expect(await library.$eval('[data-testid="progress"]', (room) => room.textContent)).toContain(
      '1 answer in half a year',
    );
    await library.close();
  });
});
