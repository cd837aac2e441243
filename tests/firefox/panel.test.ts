import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome } from '../driver/journeys';
import { choosePart, openPanel, waitForSentences, wordsDrawnAs } from '../driver/panel';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let site: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage('firefox');
  site = await stage.driven.open(siteHome);
  await openNote(site, cafeTitle);
  panel = await openPanel(stage);
});
afterAll(() => stage?.strike());

it('has the open post, word by word', async () => {
  await waitForSentences(panel);
  expect(await panel.$eval('h1', (title) => title.textContent)).toContain('永');
  expect((await wordsDrawnAs(panel, 'new')).length).toBeGreaterThan(3);
});

it.each([
  ['Word by word', 'words', true],
  ['汉字', 'hanzi', false],
  ['Pinyin', 'pinyin', true],
])('shows %s at a press', async (name, density, read) => {
  await (await panel.waitForSelector(`.p-head .seg ::-p-text(${name})`))!.click();
  await panel.waitForSelector(`.panel[data-density="${density}"]`);
  const shown = await panel.$eval('.w.new rt', (rt) => getComputedStyle(rt).display !== 'none');
  expect(shown).toBe(read);
});

it('saves a new word, which turns at once', async () => {
  await choosePart(panel, 'New words');
  const row = await panel.waitForSelector('.news [data-testid="word"]');
  const word = await row!.evaluate((row) => row.getAttribute('data-hanzi')!);
  await (await row!.waitForSelector(`[aria-label="Save ${word}"]`))!.click();
  await panel.waitForSelector('.news .row-kept');
  await panel.waitForSelector('.text-body .w.mine');
  expect(await wordsDrawnAs(panel, 'mine')).toContain(word);
});

it('follows the tab to another post', async () => {
  await site.bringToFront();
  await site.keyboard.press('Escape');
  await site.waitForSelector('#noteContainer', { hidden: true });
  const other = await site.$$eval(
    'section.note-item a.title',
    (titles, open) => titles.map((title) => title.textContent!.trim()).find((title) => title !== open)!,
    cafeTitle,
  );
  await openNote(site, other);
  await panel.waitForFunction(() => !document.querySelector('h1')?.textContent?.includes('永'), {
    polling: 200,
  });
});
