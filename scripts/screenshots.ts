import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cafeTitle, openNote, saver, siteHome, waitForMarks } from '../tests/driver/journeys';
import { clickPart, hover, middleOf, pointAt, waitForAnyMark, waitForCard } from '../tests/driver/overlay';
import { openPanel, waitForSentences } from '../tests/driver/panel';
import { changeSetting } from '../tests/driver/settings';
import { type Stage, setStage } from '../tests/driver/stage';
import { languages } from '../utils/i18n/language';
import { root, run } from './machine/run.mjs';
import { say } from './machine/say.mjs';
import { takeStorePictures } from './store-pictures';

/**
 * `npm run screenshots`: every screen, light and dark, in each language, as PNG under .output/screenshots, and the pictures
 * for the stores under .output/store. `-- options store` takes only the screens whose names begin so.
 */
const folder = join(root, '.output', 'screenshots');
const themes = ['light', 'dark'] as const;
const asked = process.argv.slice(2);
const wants = (name: string) =>
  asked.length === 0 || asked.some((start) => name.startsWith(start) || start.startsWith(name));
const words = ['绝绝子', '踩雷', '出片', '闺蜜', '弄堂', '靠窗'];

type Theme = (typeof themes)[number];

if ((await run('npm', ['run', '--silent', 'build:test'])) !== 0) process.exit(1);
mkdirSync(folder, { recursive: true });
let taken = 0;

const stage = await setStage('chromium');
try {
  const own = await stage.driven.openExtension('options.html');
  for (const language of languages) {
    await changeSetting(own, 'language', language);
    if (wants('popup-empty') || wants('library-empty')) await emptyScreens(stage, language);
  }
  if (['site', 'popup', 'library', 'store'].some(wants)) await fill(stage);
  for (const language of languages) {
    await changeSetting(own, 'language', language);
    if (wants('store')) taken += await takeStorePictures(stage, language);
    for (const theme of themes) {
      if (wants('site')) await onTheSite(stage, theme, language);
      await ownPages(stage, theme, language);
      if (wants('panel')) await panelPages(stage, theme, language);
    }
  }
} finally {
  await stage.strike();
}
say(`${taken} pictures are in .output/screenshots and .output/store.`);
process.exit(0);

/** The first day: nothing is kept yet. */
async function emptyScreens({ driven }: Stage, language: string): Promise<void> {
  for (const theme of themes) {
    await shoot(await driven.openExtension('popup.html'), {
      name: 'popup-empty',
      theme,
      language,
      width: 400,
      height: 600,
    });
    await shoot(await driven.openExtension('library.html#posts'), { name: 'library-empty', theme, language });
  }
}

/** Keep some words and two posts, as a reader does. */
async function fill({ driven }: Stage): Promise<void> {
  const page = await driven.open(siteHome);
  await openNote(page, cafeTitle);
  await waitForMarks(page, '绝绝子');
  for (const word of words) {
    await hover(page, '#noteContainer', word);
    await clickPart(page, 'card-save');
    await page.keyboard.press('Escape');
  }
  await saver(page);
  await page.close();
}

async function onTheSite({ driven }: Stage, theme: Theme, language: string): Promise<void> {
  const page = await driven.open(siteHome);
  await page.evaluate((theme) => localStorage.setItem('xhs-pc-theme', theme), theme);
  await page.reload({ waitUntil: 'load' });
  await waitForAnyMark(page);
  await take(page, 'site-feed', theme, language);
  await openNote(page, cafeTitle);
  await waitForMarks(page, '种草');
  await hover(page, '#noteContainer #detail-title', '种草');
  await take(page, 'site-peek', theme, language);
  await page.keyboard.press('Enter');
  await waitForCard(page, 'full');
  await take(page, 'site-card', theme, language);
  await page.keyboard.press('Escape');
  await pointAt(page, await middleOf(page, '#noteContainer .note-text', '附近'));
  await waitForCard(page, 'peek');
  await page.keyboard.press('Enter');
  await waitForCard(page, 'full');
  await take(page, 'site-dictionary', theme, language);
  await page.close();
}

async function ownPages(stage: Stage, theme: Theme, language: string): Promise<void> {
  const { driven } = stage;
  if (wants('popup')) await popupPages(stage, theme, language);
  for (const [name, path] of [
    ['library-posts', 'library.html#posts'],
    ['library-phrases', 'library.html#phrases'],
    ['library-backup', 'library.html#backup'],
    ['options-reading', 'options.html#reading'],
    ['options-chinese', 'options.html#chinese'],
    ['options-review', 'options.html#review'],
    ['options-library', 'options.html#library'],
    ['options-language', 'options.html#language'],
    ['options-data', 'options.html#data'],
    ['options-about', 'options.html#about'],
    ['welcome', 'welcome.html'],
  ] as const) {
    // The first page is read as a whole.
    const size = name === 'welcome' ? { height: 1240 } : {};
    if (wants(name)) await shoot(await driven.openExtension(path), { name, theme, language, ...size });
  }
  if (!wants('library-read')) return;
  const read = await driven.openExtension('library.html#posts');
  await (await read.waitForSelector('[data-testid="post"]', { visible: true }))?.click();
  await shoot(read, { name: 'library-read', theme, language });
}

/** The open post in each density, beside the page that it is on. */
async function panelPages(stage: Stage, theme: Theme, language: string): Promise<void> {
  const page = await stage.driven.open(siteHome);
  await openNote(page, cafeTitle);
  const panel = await openPanel(stage);
  await waitForSentences(panel);
  for (const density of ['hanzi', 'pinyin', 'words']) {
    await changeSetting(panel, 'density', density);
    await panel.waitForSelector(`[data-density="${density}"]`);
    await shoot(panel, { name: `panel-${density}`, theme, language, width: 440, height: 900, keep: true });
  }
  await panel.close();
  await page.close();
}

async function popupPages({ driven }: Stage, theme: Theme, language: string): Promise<void> {
  const popup = { theme, language, width: 400, height: 600 };
  const review = await driven.openExtension('popup.html');
  await review.setViewport(popup);
  await review.waitForSelector('[data-testid="review-show"]', { visible: true });
  await shoot(review, { ...popup, name: 'popup-front', keep: true });
  await review.keyboard.press('Space');
  await review.waitForSelector('[data-testid="review-good"]', { visible: true });
  await shoot(review, { ...popup, name: 'popup-back', keep: true });
  await (await review.$$('[role="tab"]'))[1]?.click();
  await review.waitForSelector('[data-testid="phrase"]', { visible: true });
  await shoot(review, { ...popup, name: 'popup-words', keep: true });
  await (await review.$$('[role="tab"]'))[3]?.click();
  await review.waitForSelector('.say-row.is-chosen .read-back rt');
  await shoot(review, { ...popup, name: 'popup-say', keep: true });
  await (await review.$('[role="radio"][value="check"]'))?.click();
  await (await review.waitForSelector('[data-testid="draft"]'))?.type('宝贝你的视频太给力了!求链接');
  await review.waitForSelector('[data-testid="draft-flag"]');
  await shoot(review, { ...popup, name: 'popup-draft' });
}

interface Shot {
  name: string;
  theme: Theme;
  language: string;
  width?: number;
  height?: number;
  /** Leave the page open for another picture. */
  keep?: boolean;
}

/** A page of the extension: it follows the system's theme. */
async function shoot(
  page: Page,
  { name, theme, language, width = 1280, height = 860, keep }: Shot,
): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.waitForSelector(`html[lang="${language}"]`);
  await take(page, name, theme, language);
  if (!keep) await page.close();
}

async function take(page: Page, name: string, theme: Theme, language: string): Promise<void> {
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 350));
  await page.screenshot({ path: join(folder, `${name}-${theme}-${language}.png`) as `${string}.png` });
  taken++;
}
