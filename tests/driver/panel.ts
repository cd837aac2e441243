import type { ElementHandle, Page } from 'puppeteer-core';
import { markedWords } from './overlay';
import type { Stage } from './stage';

/** The bilingual view as a tab: it follows the tab of the site that was active last. */
export async function openPanel({ driven }: Stage): Promise<Page> {
  const panel = await driven.openExtension('sidepanel.html');
  await panel.setViewport({ width: 440, height: 900 });
  await panel.bringToFront();
  return panel;
}

export async function waitForSentences(panel: Page): Promise<void> {
  await panel.waitForSelector('[data-testid="bilingual-sentence"]', { timeout: 10_000 });
}

export async function sentence(panel: Page, index: number): Promise<ElementHandle> {
  return (await panel.$$('[data-testid="bilingual-sentence"]'))[index]!;
}

/** Open or close a part by its name. */
export async function choosePart(panel: Page, name: string): Promise<void> {
  await (await panel.waitForSelector(`.fold h2 button ::-p-text(${name})`))!.click();
}

/** What is written in the panel, without what stands over and under it. */
export function drawnText(panel: Page): Promise<{ text: string; tags: string; comments: number }> {
  return panel.evaluate(() => {
    const written = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const rt of copy.querySelectorAll('rt')) rt.remove();
          return copy.textContent;
        })
        .join('\n');
    return {
      text: written('[data-testid="bilingual"] .il'),
      tags: written('.p-tags li'),
      comments: document.querySelectorAll('[data-testid="bilingual-comment"]').length,
    };
  });
}

/** The different words that are drawn as new or as being learned. */
export function wordsDrawnAs(panel: Page, standing: 'new' | 'mine'): Promise<string[]> {
  return panel.$$eval(`.text-body .w.${standing}`, (words) => [
    ...new Set(
      words.map((word) => {
        const copy = word.cloneNode(true) as Element;
        for (const rest of copy.querySelectorAll('rt, .pt')) rest.remove();
        return copy.textContent ?? '';
      }),
    ),
  ]);
}

/** Wait until this text is painted on the page of the site as found, or nothing so long is. */
export async function foundOnPage(site: Page, text: string | null): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const marks = await markedWords(site);
    if (text === null ? marks.every((mark) => mark.length < 12) : marks.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${text ?? 'nothing'} should be found on the page`);
}

/** Have a text of one's own read, which is laid out unless there is nothing in it to explain. */
export async function readOwn(panel: Page, text: string, { laid = true } = {}): Promise<void> {
  // The open post comes first, in place of the box that was there for a moment.
  await waitForSentences(panel);
  await (await panel.waitForSelector('.p-foot button ::-p-text(Read a text)'))!.click();
  const box = await panel.waitForSelector('.paste-box');
  await box!.evaluate((element, text) => {
    const area = element as HTMLTextAreaElement;
    area.focus();
    document.execCommand('insertText', false, text);
  }, text);
  await (await panel.waitForSelector('.paste-do .btn:not([disabled])'))!.click();
  if (!laid) return;
  await panel.waitForSelector('.paste-box', { hidden: true });
  await waitForSentences(panel);
}
