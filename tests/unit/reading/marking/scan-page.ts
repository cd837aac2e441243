import { afterEach, beforeEach, vi } from 'vitest';
import type { PageMark } from '@/utils/lexicon/types';
import type { MarkedWord, Paint } from '@/utils/reading/marking/marks';
import { Scan, type ScanParts } from '@/utils/reading/marking/scan';
import type { OnNear, Viewport } from '@/utils/reading/marking/viewport';

export const zhongcao = { id: 'zhong-cao', kind: 'word' as PageMark['kind'] };
/** Marks every 种草, as the background would. */
export const annotate = vi.fn(async (texts: string[]) =>
  texts.map((text) =>
    [...text.matchAll(/种草/g)].map(({ index }) => ({ ...zhongcao, start: index, end: index + 2 })),
  ),
);

class FakePaint implements Pick<Paint, 'mark' | 'unmark'> {
  readonly pieces = new Map<object, MarkedWord[]>();
  mark(piece: object, words: MarkedWord[]) {
    this.pieces.set(piece, words);
  }
  unmark(piece: object) {
    this.pieces.delete(piece);
  }
  /** What is marked now, read from the page as it is now. */
  words(): string[] {
    return [...this.pieces.values()].flat().map(({ stretch: { from, to } }) => {
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range.toString();
    });
  }
}

class FakeViewport implements Viewport {
  readonly watched = new Set<Element>();
  sides: (place: { offset: number }) => -1 | 0 | 1 = () => 0;
  constructor(readonly onNear: OnNear) {}
  watch(element: Element) {
    this.watched.add(element);
  }
  unwatch(element: Element) {
    this.watched.delete(element);
  }
  changed() {}
  side(place: { offset: number }) {
    return this.sides(place);
  }
  near(element: Element, near = true) {
    this.onNear([{ element, near }]);
  }
}

export let paint: FakePaint;
export let viewport: FakeViewport;
export let control: AbortController;
let observer: MutationObserver;
export const onFault = vi.fn();

export function scan(html: string, settings: Partial<Pick<ScanParts, 'titles' | 'each'>> = {}): Scan {
  document.body.innerHTML = html;
  const made = new Scan(
    document,
    {
      annotate,
      paint,
      onFault,
      viewport: (onNear) => {
        viewport = new FakeViewport(onNear);
        return viewport;
      },
      titles: true,
      each: 'always',
      ...settings,
    },
    control.signal,
  );
  observer = new MutationObserver((records) => made.changed(records));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return made;
}

export const card = (title: string) =>
  `<section class="note-item"><div class="footer"><a class="title"><span>${title}</span></a></div></section>`;
export const note = (title: string, body: string, comments: string[] = []) =>
  `<div id="noteContainer"><div id="detail-title">${title}</div>
  <div id="detail-desc"><span class="note-text">${body}</span></div>${comments
    .map(
      (text, i) =>
        `<div class="comment-item" id="comment-${i}"><div class="content"><span class="note-text">${text}</span></div></div>`,
    )
    .join('')}</div>`;
export const titles = () => [...document.querySelectorAll('.title span')];
export const settle = async (ms = 500) => {
  await vi.advanceTimersByTimeAsync(ms);
};
export const allNear = () => {
  for (const element of [...viewport.watched]) viewport.near(element);
};

/** Nothing painted, nothing asked, for each test of the file. */
export function setScan(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    paint = new FakePaint();
    control = new AbortController();
    annotate.mockImplementation(async (texts) =>
      texts.map((text) =>
        [...text.matchAll(/种草/g)].map(({ index }) => ({ ...zhongcao, start: index, end: index + 2 })),
      ),
    );
  });

  afterEach(() => {
    observer.disconnect();
    control.abort();
    vi.useRealTimers();
  });
}
