import type { Page } from 'puppeteer-core';
import { cafeTitle, openNote, saver, siteHome, waitForMarks } from './journeys';
import { clickPart, hover } from './overlay';
import type { Stage } from './stage';

/** Every screen of the extension's own pages by its address, and the sizes that it has to hold at. */
export interface Screen {
  name: string;
  path: string;
  sizes: { width: number; height: number }[];
  /** Of the popup. */
  tab?: number;
  /** What is pressed, one after the other, to come to it. */
  press?: string[];
}

const wide = { width: 1280, height: 860 };
const narrow = { width: 640, height: 900 };
export const popup = { width: 400, height: 600 };

export const screens: Screen[] = [
  ...['reading', 'chinese', 'review', 'library', 'language', 'data', 'about'].map((section) => ({
    name: `settings, ${section}`,
    path: `options.html#${section}`,
    sizes: [wide, narrow],
  })),
  { name: 'the first page', path: 'welcome.html', sizes: [wide, narrow] },
  { name: 'review', path: 'popup.html', sizes: [popup] },
  { name: 'words', path: 'popup.html', sizes: [popup], tab: 1 },
  { name: 'adding', path: 'popup.html', sizes: [popup], tab: 2 },
  { name: 'saying', path: 'popup.html', sizes: [popup], tab: 3 },
  { name: 'posts', path: 'library.html#posts', sizes: [wide] },
  { name: 'a post', path: 'library.html#posts', sizes: [wide], press: ['[data-testid="post"] h2 a'] },
  { name: 'phrases', path: 'library.html#phrases', sizes: [wide] },
  {
    name: 'a phrase that is edited',
    path: 'library.html#phrases',
    sizes: [wide],
    press: ['[data-testid="phrase"] [aria-label^="Edit"]'],
  },
  { name: 'a word', path: `library.html#word/${encodeURIComponent('绝绝子')}`, sizes: [wide] },
  { name: 'progress', path: 'library.html#progress', sizes: [wide] },
  { name: 'archive', path: 'library.html#archive', sizes: [wide] },
  { name: 'backup', path: 'library.html#backup', sizes: [wide] },
];

/** A word and a post, so that no screen is empty. */
export async function keepSomething({ driven }: Stage): Promise<void> {
  const page = await driven.open(siteHome);
  await openNote(page, cafeTitle);
  await waitForMarks(page, '绝绝子');
  await hover(page, '#noteContainer', '绝绝子');
  await clickPart(page, 'card-save');
  await page.keyboard.press('Escape');
  await saver(page);
  await page.close();
}

export async function openScreen({ driven }: Stage, { path, sizes, tab, press = [] }: Screen): Promise<Page> {
  const page = await driven.openExtension(path);
  await page.bringToFront();
  await page.setViewport(sizes[0]!);
  await page.waitForSelector('main', { visible: true });
  if (tab) await (await page.$$('[role="tab"]'))[tab]?.click();
  // What is loaded when it is asked for is there with its heading.
  await page.waitForSelector('h1');
  for (const selector of press) await (await page.waitForSelector(selector, { visible: true }))!.click();
  return page;
}
