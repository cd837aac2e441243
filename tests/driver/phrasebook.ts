import type { Page } from 'puppeteer-core';
import type { Phrase, Review } from '@/utils/store/model';
import { dump } from './keeping';
import { askBackground } from './settings';

/** Keep words as the card on a page would, the first first. Each comes with a sentence of a post of its own. */
export async function keepWords(page: Page, words: readonly string[]): Promise<void> {
  for (const [index, simplified] of words.entries()) {
    const sentence = `周末和闺蜜说起${simplified}，大家都笑了。`;
    const start = sentence.indexOf(simplified);
    const postId = `65f1c0de00000000000000${10 + index}`;
    await askBackground(page, 'phrases.save', {
      word: {
        simplified,
        traditional: simplified,
        pinyin: `pin${index + 1} yin1`,
        gloss: `meaning of word ${index + 1}`,
      },
      context: {
        sentence,
        start,
        end: start + simplified.length,
        postId,
        url: `https://www.xiaohongshu.com/explore/${postId}?xsec_token=one`,
        title: `第${index + 1}篇笔记`,
        seenAt: 1_700_000_000_000 + index,
      },
    });
  }
}

/** All rows of the phrasebook, as they are on the disk. */
export async function storedRows(page: Page): Promise<{ phrases: Phrase[]; reviews: Review[] }> {
  const { phrases, reviews } = await dump(page);
  return { phrases: phrases as unknown as Phrase[], reviews: reviews as unknown as Review[] };
}

/** What the card under review shows, once it shows this side, of this word where one is named. */
export async function waitForSide(page: Page, side: 'front' | 'back', word?: string): Promise<string> {
  const of = word ? `[data-hanzi="${word}"]` : '';
  const card = await page.waitForSelector(`[data-testid="review-card"][data-side="${side}"]${of}`, {
    visible: true,
  });
  return (await card?.evaluate((element) => (element as HTMLElement).innerText)) ?? '';
}
