import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { pointAt, waitForCard, waitForHeadword, waitForNoCard } from '../driver/overlay';
import { choosePart, foundOnPage, openPanel, readOwn, waitForSentences, wordsDrawnAs } from '../driver/panel';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let site: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  site = await stage.driven.open(siteHome);
  await openNote(site, cafeTitle);
  await waitForMarks(site, '绝绝子');
  panel = await openPanel(stage);
  await waitForSentences(panel);
  await changeSetting(panel, 'density', 'words');
});
afterAll(() => stage?.strike());

/** The middle of the first such word, brought into sight. */
const middleOfWord = (word: string) =>
  panel.evaluate((word) => {
    const found = [...document.querySelectorAll('.text-body .w')].find((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const rest of copy.querySelectorAll('rt, .pt')) rest.remove();
      return copy.textContent === word;
    });
    if (!found) throw new Error(`${word} is not in the panel`);
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, word);

const cardIsInside = () =>
  panel.evaluate(() => {
    const root = document.querySelector('[data-testid="lrw"]')!.shadowRoot!;
    const card = root.querySelector('[data-testid="card"]')!.getBoundingClientRect();
    return card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight;
  });

describe('a word of the post', () => {
  it('is explained where it is pointed at, inside of a panel as narrow as it may be', async () => {
    await panel.setViewport({ width: 320, height: 800 });
    await pointAt(panel, await middleOfWord('种草'));
    expect((await waitForCard(panel, 'peek')).headword).toBe('种草');
    expect(await cardIsInside()).toBe(true);
    await panel.keyboard.press('Enter');
    expect((await waitForCard(panel, 'full')).headword).toBe('种草');
    expect(await cardIsInside()).toBe(true);
  });

  it('turns at once when it is saved in the card', async () => {
    expect(await wordsDrawnAs(panel, 'new')).toContain('种草');
    await panel.keyboard.press('s');
    await panel.waitForSelector('.w.mine');
    expect(await wordsDrawnAs(panel, 'mine')).toEqual(['种草']);
    await panel.keyboard.press('Escape');
    await waitForNoCard(panel);
    await panel.setViewport({ width: 440, height: 900 });
  });
});

it('goes from word to word by the keys, opens the card, and shows the sentence on the page', async () => {
  await panel.mouse.move(5, 5);
  await panel.focus('[data-testid="bilingual"]');
  for (const word of ['永康', '路', '这']) {
    await panel.keyboard.press('ArrowRight');
    await waitForHeadword(panel, word);
  }
  await panel.keyboard.press('ArrowLeft');
  await waitForHeadword(panel, '路');
  await panel.keyboard.press('Enter');
  expect((await waitForCard(panel, 'full')).headword).toBe('路');
  await panel.keyboard.press('Escape');
  await waitForNoCard(panel);
  await panel.keyboard.press('f');
  await foundOnPage(site, cafeTitle);
});

it.each(['hanzi', 'pinyin', 'words'])('has no button on a character in density %s', async (density) => {
  await changeSetting(panel, 'density', density);
  await panel.waitForSelector(`[data-density="${density}"]`);
  const covered = await panel.$$eval('.text-body .sen', (sentences) =>
    sentences.flatMap((sentence) => {
      const buttons = sentence.querySelector('.sen-find')!.getBoundingClientRect();
      // A word that goes on in the next line has a box in each.
      return [...sentence.querySelectorAll('.w .cs')]
        .filter((word) =>
          [...word.getClientRects()].some(
            ({ right, bottom }) => right > buttons.left && bottom > buttons.top,
          ),
        )
        .map((word) => word.textContent);
    }),
  );
  expect(covered).toEqual([]);
});

describe('the new words', () => {
  const row = (word: string) => `.news [data-hanzi="${word}"]`;
  const listed = () =>
    panel.$$eval('.news [data-testid="word"]', (rows) => rows.map((row) => row.getAttribute('data-hanzi')!));

  it('are those that are drawn as new, and each leads to its page', async () => {
    await (await panel.waitForSelector('.cover-line .n'))!.click();
    await panel.waitForSelector('.news [data-testid="word"]');
    const words = await listed();
    for (const word of ['绝绝子', '弄堂', '种草']) {
      const isNew = (await wordsDrawnAs(panel, 'new')).includes(word);
      expect([word, isNew, words.includes(word)]).toEqual([word, word !== '种草', word !== '种草']);
    }
    const href = await panel.$eval(`${row(words[0]!)} a`, (link) => link.getAttribute('href'));
    expect(href).toBe(`/library.html#word/${encodeURIComponent(words[0]!)}`);
  });

  it('can be saved or known, one by one', async () => {
    const [saved, known] = (await listed()) as [string, string];
    await (await panel.waitForSelector(`${row(saved)} [aria-label="Save ${saved}"]`))!.click();
    await panel.waitForSelector(`${row(saved)} .row-kept`);
    await (await panel.waitForSelector(`${row(known)} .icon-btn`))!.click();
    await panel.waitForSelector(row(known), { hidden: true });
    expect(await wordsDrawnAs(panel, 'new')).not.toContain(known);
    expect(await wordsDrawnAs(panel, 'mine')).toContain(saved);
  });

  it('can all be saved at once, for later', async () => {
    await (await panel.waitForSelector('[data-testid="save-all"]'))!.click();
    await panel.waitForSelector('[data-testid="save-all"]', { hidden: true, timeout: 20_000 });
    await panel.waitForFunction(() => !document.querySelector('.text-body .w.new'));
    expect(await panel.$eval('.fold [data-testid="notice"]', (notice) => notice.textContent)).toMatch(
      /saved/,
    );
    await choosePart(panel, 'New words');
  });
});

it('follows the page by itself when that was loaded anew and the worker was stopped', async () => {
  await stage.driven.stopWorker();
  await site.bringToFront();
  await site.goto(siteHome, { waitUntil: 'load' });
  const titles = await site.waitForSelector('section.note-item a.title');
  const other = await titles!.evaluate(
    (_, open) =>
      [...document.querySelectorAll('section.note-item a.title')]
        .map((title) => title.textContent!.trim())
        .find((title) => title !== open)!,
    cafeTitle,
  );
  await openNote(site, other);
  await panel.bringToFront();
  await panel.waitForFunction(() => {
    const title = document.querySelector('h1')?.textContent;
    return title && !title.includes('永') && !document.querySelector('.p-told');
  });
});

it('lays nothing out of a text that has no Chinese, and says so', async () => {
  await readOwn(panel, 'Nothing here 😀', { laid: false });
  await panel.waitForSelector('.paste-hint ::-p-text(no Chinese)');
  expect(await panel.$('[data-testid="bilingual-sentence"]')).toBeNull();
});
