import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

/** The popup with its fourth tab open. One click. */
export async function openSay({ driven }: Stage): Promise<Page> {
  const page = await driven.openExtension('popup.html');
  await page.bringToFront();
  await page.setViewport({ width: 400, height: 600 });
  await (await page.waitForSelector('[role="tab"]:nth-child(4)'))?.click();
  await page.waitForSelector('[data-testid="reply"]');
  return page;
}

/** Go to the check of a draft, and write or paste one in place of what is there. */
export async function writeDraft(page: Page, text: string): Promise<void> {
  await (await page.waitForSelector('[role="radio"][value="check"]'))?.click();
  const box = await page.waitForSelector('[data-testid="draft"]');
  await box?.evaluate((element, text) => {
    (element as HTMLTextAreaElement).focus();
    (element as HTMLTextAreaElement).select();
    document.execCommand('insertText', false, text);
  }, text);
}

/** What is drawn on the picture of a word: its size, its paper, and how many of its points are not paper. */
export function drawnPicture(
  page: Page,
): Promise<{ width: number; height: number; ink: number; paper: number }> {
  return page.$eval('[data-testid="word-picture"]', (element) => {
    const { width, height } = element as HTMLCanvasElement;
    const { data } = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== data[0] || data[at + 1] !== data[1]) ink++;
    }
    return { width, height, ink, paper: data[0]! };
  });
}
