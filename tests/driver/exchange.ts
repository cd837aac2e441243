import type { Page } from 'puppeteer-core';
import { rowsIn } from './rows';
import { askBackground } from './settings';

export const url = 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one';
const words = [
  {
    word: {
      simplified: '种草',
      traditional: '種草',
      pinyin: 'zhong4 cao3',
      gloss: 'to be sold on something',
      explanation: 'A "friend" <made> you want it & more.',
    },
    context: {
      sentence: '我被这支口红种草了',
      start: 6,
      end: 8,
      postId: '65f1c0de0000000012345678',
      url,
      seenAt: 5,
    },
  },
  { word: { simplified: '绿色', traditional: '綠色', pinyin: 'lu:4 se4', gloss: '=green' } },
];

/** Keep two words, one of them with all that a word can have, that every form of words out and in has to carry. */
export async function keepAwkwardWords(page: Page): Promise<void> {
  for (const input of words) await askBackground(page, 'phrases.save', input);
  const kept = (await rowsIn(page, 'phrases')).find(({ simplified }) => simplified === '种草');
  await note(page, { id: kept?.id, note: 'line one\nline\ttwo', tags: ['skin care', '口红'] });
}

/** Write a note, as the card does. @throws when it was refused */
export async function note(
  page: Page,
  written: { id: unknown; note: string; tags: string[] },
): Promise<void> {
  const answer = (await askBackground(page, 'phrases.note', written)) as { err?: { message: string } };
  if (answer.err) throw new Error(answer.err.message);
}

/** Wait until the open dialog says this. */
export async function dialogSays(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('[data-testid="exchange"]')?.textContent?.includes(text),
    { timeout: 10_000 },
    text,
  );
}

/** What the open dialog counts, by name. */
export function figures(page: Page): Promise<Record<string, number>> {
  return page.$$eval('[data-testid="exchange"] .ex-counts > div', (pairs) =>
    Object.fromEntries(
      pairs.map((pair) => [
        pair.querySelector('dt')?.textContent,
        Number(pair.querySelector('dd')?.textContent),
      ]),
    ),
  );
}

/** Press a button of the open dialog that ends it. */
export async function endDialog(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`[data-testid="exchange"] button ::-p-text(${name})`);
  await button?.click();
  await page.waitForSelector('[data-testid="exchange"]', { hidden: true });
}
