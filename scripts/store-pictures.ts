import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../tests/driver/journeys';
import { hover, waitForAnyMark, waitForCard } from '../tests/driver/overlay';
import { waitForSentences } from '../tests/driver/panel';
import type { Stage } from '../tests/driver/stage';
import { root } from './machine/run.mjs';

/** What the stores of Chrome, Edge and Firefox all take. */
const size = { width: 1280, height: 800 };
const panelWidth = 420;

/**
 * The pictures for the stores in one language, numbered in the order of the listing: `.output/store/<language>/1-card.png`.
 * The stage has words and posts kept, and speaks the language.
 */
export async function takeStorePictures({ driven }: Stage, language: string): Promise<number> {
  const folder = join(root, '.output', 'store', language);
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  const take = async (page: Page, name: string) => {
    await settled(page);
    await page.screenshot({ path: join(folder, `${++taken}-${name}.png`) as `${string}.png` });
  };

  const site = await driven.open(siteHome);
  await site.setViewport(size);
  await site.evaluate(() => localStorage.setItem('xhs-pc-theme', 'light'));
  await site.reload({ waitUntil: 'load' });
  await waitForAnyMark(site);
  await openNote(site, cafeTitle);
  await waitForMarks(site, '种草');
  await hover(site, '#noteContainer #detail-title', '种草');
  await site.keyboard.press('Enter');
  await waitForCard(site, 'full');
  await take(site, 'card');

  await site.keyboard.press('Escape');
  await site.setViewport({ ...size, width: size.width - panelWidth });
  const left = await pictureOf(site);
  const panel = await driven.openExtension('sidepanel.html');
  await panel.setViewport({ ...size, width: panelWidth });
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await waitForSentences(panel);
  const right = await pictureOf(panel);
  await panel.close();
  // As the browser shows the two, which no picture of a page can have together.
  await site.setViewport(size);
  await site.setContent(`<body style="margin:0;display:flex"><img src="${left}"><img src="${right}">`);
  await take(site, 'panel');
  await site.close();

  for (const [name, path, part] of [
    ['post', 'library.html#posts', '[data-testid="post"]'],
    ['words', 'library.html#phrases', '[data-testid="phrase"]'],
    ['reading', 'options.html#reading', '.prev'],
  ] as const) {
    const page = await driven.openExtension(path);
    await page.setViewport(size);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.waitForSelector(`html[lang="${language}"]`);
    const shown = await page.waitForSelector(part, { visible: true });
    if (name === 'post') await shown?.click();
    await take(page, name);
    await page.close();
  }
  return taken;
}

async function pictureOf(page: Page): Promise<string> {
  await settled(page);
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

async function settled(page: Page): Promise<void> {
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 350));
}
