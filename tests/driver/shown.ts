import type { Page } from 'puppeteer-core';

/** A post as the page of the site shows it, read by other means than the product's. */
export interface Shown {
  title: string;
  body: string;
  author: string;
  hashtags: string[];
  date: string;
  likes: string;
  comments: { id: string; author: string; text: string; date: string }[];
}

export async function whatIsShown(page: Page): Promise<Shown> {
  return page.$eval('#noteContainer', (note) => {
    const text = (selector: string, within: Element = note) =>
      within.querySelector(selector)?.textContent?.trim() ?? '';
    const codes = JSON.parse(localStorage.getItem('redmoji') ?? '{"redmojiTabs":[]}').redmojiTabs.flatMap(
      ({ emoji }: { emoji: { imageName: string; image: string }[] }) => emoji,
    );
    const copy = note.querySelector('#detail-desc .note-text')!.cloneNode(true) as Element;
    for (const image of copy.querySelectorAll('img')) {
      const code = codes.find(({ image: url }: { image: string }) =>
        image.src.endsWith(url.split('/').at(-1)!),
      );
      image.replaceWith(code?.imageName ?? '');
    }
    return {
      title: text('#detail-title'),
      body: copy.textContent!.trim(),
      author: text('.author-wrapper .username'),
      hashtags: [...note.querySelectorAll('a.tag')].map((tag) => tag.textContent!.trim().slice(1)),
      date: text('.bottom-container .date'),
      likes: text('.engage-bar .like-wrapper .count'),
      comments: [...note.querySelectorAll('.comment-item')].map((comment) => ({
        id: comment.id.replace('comment-', ''),
        author: text('.author a.name', comment),
        text: text('.content .note-text', comment),
        date: text('.info .date > span', comment),
      })),
    };
  });
}
