import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driven } from './browser';
import {
  clickPart,
  hover,
  markedWords,
  overlayPart,
  pointAt,
  type SeenCard,
  waitForAnyMark,
  waitForCard,
} from './overlay';

/**
 * The three journeys that the product is for, walked as a person walks them. `npm start -- --check` prints what they saw;
 * the end-to-end tests hold it against what must be there.
 */
export const siteHome = 'https://www.xiaohongshu.com/explore';

/** The first post of the sample site: the café in a lane off Yongkang Road. */
export const cafeTitle = '永康路这家弄堂咖啡馆｜真的被种草了';
const inNote = '#noteContainer';

export interface NewcomerSaw {
  marks: string[];
  peek: SeenCard;
  full: SeenCard;
}

/** Open a post in the feed, point at a word, open the full card, save the word. */
export async function newcomer(page: Page, { word = '种草' } = {}): Promise<NewcomerSaw> {
  await openNote(page, cafeTitle);
  await waitForAnyMark(page);
  const marks = await waitForMarks(page, word);
  const peek = await hover(page, `${inNote} #detail-title`, word);
  await page.keyboard.press('Enter');
  const full = await waitForCard(page, 'full');
  await clickPart(page, 'card-save');
  await waitForSaved(page);
  return { marks, peek, full };
}

export interface SaverSaw {
  /** What the button said before and after. */
  offered: string;
  saved: string;
}

/** With a note open, press the button that saves the post. */
export async function saver(page: Page): Promise<SaverSaw> {
  if (!(await page.$(inNote))) await openNote(page, cafeTitle);
  const button = await overlayPart(page, 'save-post');
  const offered = await textOf(button);
  await button?.click();
  await page.waitForFunction(
    (before) => {
      const host = document.querySelector('[data-testid="lrw"]');
      const text = host?.shadowRoot?.querySelector('[data-testid="save-post"]')?.textContent?.trim();
      return (
        text &&
        text !== before &&
        !host?.shadowRoot?.querySelector('[data-testid="save-post"][aria-busy="true"]')
      );
    },
    { timeout: 10_000 },
    offered,
  );
  return { offered, saved: await textOf(await overlayPart(page, 'save-post')) };
}

export interface LearnerSaw {
  /** The front of the card, and what the back adds. */
  front: string;
  back: string;
  /** Headwords in the list of words. */
  words: string[];
}

/** Open the popup, show the card that is due, answer, look at the list of words. */
export async function learner(
  driven: Driven,
  answer: 'again' | 'hard' | 'good' | 'easy' = 'good',
): Promise<LearnerSaw> {
  const popup = await driven.openExtension('popup.html');
  try {
    const show = await popup.waitForSelector('[data-testid="review-show"]', {
      visible: true,
      timeout: 10_000,
    });
    const front = await popup.$eval('main', (element) => element.innerText);
    await show?.click();
    const button = await popup.waitForSelector(`[data-testid="review-${answer}"]`, { visible: true });
    const back = await popup.$eval('main', (element) => element.innerText);
    await button?.click();
    await popup.waitForSelector(`[data-testid="review-${answer}"]`, { hidden: true });
    return { front, back, words: await listedWords(popup) };
  } finally {
    await popup.close();
  }
}

/** Click through to the list of words and read it. */
export async function listedWords(popup: Page): Promise<string[]> {
  const tabs = await popup.$$('[role="tab"]');
  await tabs[1]?.click();
  await popup.waitForSelector('[data-testid="phrase"]', { visible: true, timeout: 10_000 });
  return popup.$$eval('[data-testid="phrase"]', (rows) =>
    rows.map((row) => row.getAttribute('data-hanzi') ?? ''),
  );
}

/** Click a card of the feed by its title and wait for the note to be on screen. */
export async function openNote(page: Page, title: string): Promise<void> {
  await page.waitForSelector('section.note-item a.title', { visible: true });
  // A click before the site has hydrated would be a plain link.
  await page.waitForSelector('.feeds-container[style*="visible"]');
  const link = await page.waitForSelector(`section.note-item a.title ::-p-text(${title})`, { visible: true });
  await link?.click();
  await page.waitForSelector(`${inNote} #detail-title ::-p-text(${title})`, { visible: true });
}

/** Wait until the word is among the marks of the open note. */
export async function waitForMarks(page: Page, word: string): Promise<string[]> {
  for (let tries = 0; tries < 100; tries++) {
    const marks = await markedWords(page);
    if (marks.includes(word)) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${word} was not marked; marked were ${(await markedWords(page)).join(' ') || 'none'}.`);
}

/** Wait until the word on show is kept. */
export async function waitForSaved(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('[data-testid="lrw"]')?.shadowRoot;
      return root?.querySelector('[data-testid="card-save"]:is(.saved, .is-saved)');
    },
    { timeout: 10_000 },
  );
}

async function textOf(element: ElementHandle | null): Promise<string> {
  return (await element?.evaluate((node) => node.textContent?.trim())) ?? '';
}

/** Take the pointer off everything that could be explained. */
export function pointAway(page: Page): Promise<void> {
  return pointAt(page, { x: 4, y: 4 });
}

/** Put comments of the site's shape below those of the open note, as many as no person has time to write. */
export async function addComments(page: Page, count: number): Promise<void> {
  await page.waitForSelector('#noteContainer .parent-comment');
  await page.evaluate((count) => {
    const sample = document.querySelector('#noteContainer .parent-comment')!;
    const list = sample.parentElement!;
    const added = document.createDocumentFragment();
    for (let at = 0; at < count; at++) {
      const comment = sample.cloneNode(true) as Element;
      comment.querySelector('.comment-item')!.id = `comment-${at.toString(16).padStart(24, '0')}`;
      comment.querySelector('.reply-container')?.remove();
      comment.querySelector('.content .note-text')!.textContent = `第${at}条，真的被种草了，绝绝子`;
      added.append(comment);
    }
    list.append(added);
  }, count);
}
