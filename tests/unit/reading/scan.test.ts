// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMark } from '@/utils/lexicon/types';
import { limits } from '@/utils/reading/limits';
import type { MarkedWord, Paint } from '@/utils/reading/marks';
import { Scan, type ScanParts } from '@/utils/reading/scan';
import type { OnNear, Viewport } from '@/utils/reading/viewport';

const zhongcao = { id: 'zhong-cao', kind: 'word' as PageMark['kind'] };
/** Marks every 种草, as the background would. */
const annotate = vi.fn(async (texts: string[]) =>
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

let paint: FakePaint;
let viewport: FakeViewport;
let control: AbortController;
let observer: MutationObserver;
const onFault = vi.fn();

function scan(html: string, settings: Partial<Pick<ScanParts, 'titles' | 'each'>> = {}): Scan {
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

const card = (title: string) =>
  `<section class="note-item"><div class="footer"><a class="title"><span>${title}</span></a></div></section>`;
const note = (title: string, body: string, comments: string[] = []) =>
  `<div id="noteContainer"><div id="detail-title">${title}</div>
  <div id="detail-desc"><span class="note-text">${body}</span></div>${comments
    .map(
      (text, i) =>
        `<div class="comment-item" id="comment-${i}"><div class="content"><span class="note-text">${text}</span></div></div>`,
    )
    .join('')}</div>`;
const titles = () => [...document.querySelectorAll('.title span')];
const settle = async (ms = 500) => {
  await vi.advanceTimersByTimeAsync(ms);
};
const allNear = () => {
  for (const element of [...viewport.watched]) viewport.near(element);
};

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

describe('scan', () => {
  it('marks what is near the viewport, and asks for nothing else', async () => {
    scan(card('今天被种草了') + card('种草和拔草'));
    await settle();
    expect(annotate).not.toHaveBeenCalled();
    viewport.near(titles()[0]!);
    await settle();
    expect(annotate.mock.calls).toEqual([[['今天被种草了']]]);
    expect(paint.words()).toEqual(['种草']);
  });

  it('asks for many texts in one message', async () => {
    scan(Array.from({ length: 30 }, (_, i) => card(`第${i}次种草`)).join(''));
    await settle();
    allNear();
    await settle();
    expect(annotate).toHaveBeenCalledTimes(1);
    expect(paint.words()).toHaveLength(30);
  });

  it('drops a mark in the moment in which the site changes the text, and marks the new text', async () => {
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle();
    const text = titles()[0]!.firstChild as Text;
    text.data = '没有什么';
    // Observers are told before the next frame: here, before any timer.
    await Promise.resolve();
    expect(paint.pieces.size).toBe(0);
    await settle();
    expect(paint.words()).toEqual([]);
    titles()[0]!.textContent = '又被种草';
    await settle();
    expect(paint.words()).toEqual(['种草']);
  });

  it('never paints an answer to a text that has changed in the meantime', async () => {
    let answer = (_: unknown) => {};
    annotate.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve as typeof answer)));
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle();
    expect(annotate).toHaveBeenCalledTimes(1);
    (titles()[0]!.firstChild as Text).data = '今天没有事';
    await Promise.resolve();
    answer([[{ ...zhongcao, start: 3, end: 5 }]]);
    await settle();
    expect(paint.words()).toEqual([]);
    expect(annotate).toHaveBeenLastCalledWith(['今天没有事']);
  });

  it('finds cards that come later, and lets go of those that are taken out', async () => {
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle();
    document.body.insertAdjacentHTML('beforeend', card('后来种草的'));
    await settle();
    allNear();
    await settle();
    expect(paint.words()).toHaveLength(2);
    document.querySelector('.note-item')!.remove();
    await settle();
    expect(paint.words()).toHaveLength(1);
    expect(viewport.watched.size).toBe(1);
  });

  it('unmarks what is far away, and marks it without a message when it comes back', async () => {
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle();
    viewport.near(titles()[0]!, false);
    expect(paint.pieces.size).toBe(0);
    viewport.near(titles()[0]!);
    await settle();
    expect(paint.words()).toEqual(['种草']);
    expect(annotate).toHaveBeenCalledTimes(1);
  });

  it('asks at most ten times a second for a text that is rewritten on and on', async () => {
    scan(card('第0次种草'));
    await settle();
    allNear();
    await settle();
    annotate.mockClear();
    for (let i = 1; i <= 100; i++) {
      (titles()[0]!.firstChild as Text).data = `第${i}次种草`;
      await settle(10);
    }
    expect(annotate.mock.calls.length).toBeLessThanOrEqual(10);
    await settle();
    expect(paint.words()).toEqual(['种草']);
  });

  it('reads a very long caption in passages, only those near the viewport', async () => {
    const line = `${'说'.repeat(97)}种草\n`;
    const long = line.repeat(1000);
    scan(`<div id="noteContainer"><div id="detail-desc"><span class="note-text">${long}</span></div></div>`);
    await settle();
    viewport.sides = ({ offset }) => (offset < 20_000 ? -1 : offset > 30_000 ? 1 : 0);
    allNear();
    await settle(2000);
    const texts = annotate.mock.calls.flatMap(([each]) => each);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(limits.piece);
    const total = texts.join('').length;
    expect(total).toBeGreaterThanOrEqual(10_000);
    expect(total).toBeLessThanOrEqual(10_000 + 2 * limits.piece);
    expect(paint.words().every((word) => word === '种草')).toBe(true);
    const first = [...paint.pieces.values()].flat()[0]!.stretch.from.offset;
    expect(first).toBeGreaterThanOrEqual(20_000 - limits.piece);

    // Scrolled on: other passages, and the marks of the first ones are gone.
    viewport.sides = ({ offset }) => (offset < 60_000 ? -1 : offset > 70_000 ? 1 : 0);
    document.dispatchEvent(new Event('scroll'));
    await settle(2000);
    const places = [...paint.pieces.values()].flat().map(({ stretch }) => stretch.from.offset);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(60_000 - limits.piece);
    expect(Math.max(...places)).toBeLessThanOrEqual(70_000 + limits.piece);
  });

  it('says which words touch', async () => {
    annotate.mockImplementation(async (texts) =>
      texts.map(() => [
        { start: 0, end: 2, id: 'a', kind: 'word' },
        { start: 2, end: 4, id: 'b', kind: 'mine' },
        { start: 5, end: 6, id: 'c', kind: 'level' },
      ]),
    );
    scan(card('姐妹冲冲，哈'));
    await settle();
    allNear();
    await settle();
    expect([...paint.pieces.values()].flat().map(({ touches }) => touches)).toEqual([false, true, false]);
  });

  it('says what kind of mark each is', async () => {
    annotate.mockImplementation(async (texts) =>
      texts.map(() => [{ ...zhongcao, start: 0, end: 2, kind: 'mine' }]),
    );
    scan(card('种草'));
    await settle();
    allNear();
    await settle();
    expect([...paint.pieces.values()].flat()).toMatchObject([{ kind: 'mine' }]);
  });

  it('leaves the titles of the feed alone where the reader wants that, and no others', async () => {
    scan(`${card('今天种草')}${note('种草', '种草')}`, { titles: false });
    await settle();
    allNear();
    await settle();
    expect(paint.words()).toHaveLength(2);
    expect(viewport.watched.has(titles()[0]!)).toBe(false);
  });

  it('goes on after a failure, and asks ever more rarely', async () => {
    annotate.mockRejectedValue(new Error('nobody'));
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle(60_000);
    expect(onFault).toHaveBeenCalled();
    expect(annotate.mock.calls.length).toBeLessThan(8);
    annotate.mockImplementation(async (texts) => texts.map(() => [{ ...zhongcao, start: 3, end: 5 }]));
    await settle(120_000);
    expect(paint.words()).toEqual(['种草']);
  });

  it('leaves no mark behind when it is stopped', async () => {
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle();
    control.abort();
    expect(paint.pieces.size).toBe(0);
  });
});

describe('a word once in a post', () => {
  /** Ids of the elements whose text has a mark; the text where there is none. */
  const marked = () =>
    [...paint.pieces.values()].flat().map(({ stretch: { from } }) => {
      const element = from.node.parentElement!;
      return element.closest('[id^=comment]')?.id ?? element.closest('[id]')?.id ?? element.textContent;
    });

  it('is marked where it stands first: title, caption, comments, whatever was found first', async () => {
    scan(note('今天种草', '种草种草', ['种草', '没有']), { each: 'once' });
    await settle();
    for (const element of [...viewport.watched].reverse()) viewport.near(element);
    await settle();
    expect(marked()).toEqual(['detail-title']);
  });

  it('is marked once more in each card', async () => {
    scan(card('种草和种草') + card('又种草'), { each: 'once' });
    await settle();
    allNear();
    await settle();
    expect(marked()).toEqual(['种草和种草', '又种草']);
  });

  it('stays where it is while the page scrolls, though the first one is far away', async () => {
    scan(note('今天种草', '没有', ['种草']), { each: 'once' });
    await settle();
    allNear();
    await settle();
    viewport.near(document.querySelector('#detail-title')!, false);
    await settle();
    expect(marked()).toEqual([]);
    viewport.near(document.querySelector('#detail-title')!);
    await settle();
    expect(marked()).toEqual(['detail-title']);
  });

  it('is marked at the next place when the first one is rewritten or taken out', async () => {
    scan(note('今天种草', '种草', ['种草']), { each: 'once' });
    await settle();
    allNear();
    await settle();
    document.querySelector('#detail-title')!.firstChild!.nodeValue = '没有什么';
    await settle();
    expect(marked()).toEqual(['detail-desc']);
    document.querySelector('#detail-desc')!.remove();
    await settle();
    expect(marked()).toEqual(['comment-0']);
  });
});

describe('a change of the reader’s words', () => {
  it('is asked for at once, and what is painted stays until the answer comes', async () => {
    const made = scan(card('今天种草') + card('另外种草'));
    await settle();
    allNear();
    await settle();
    let answer = (_: PageMark[][]) => {};
    annotate.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    annotate.mockClear();
    made.renew();
    await settle();
    expect(annotate).toHaveBeenCalledTimes(1);
    expect(paint.words()).toEqual(['种草', '种草']);
    answer([[{ ...zhongcao, start: 2, end: 4, kind: 'mine' }], []]);
    await settle();
    expect([...paint.pieces.values()].flat()).toMatchObject([{ kind: 'mine' }]);
  });

  it('is not lost when an older answer comes late', async () => {
    let answer = (_: PageMark[][]) => {};
    annotate.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const made = scan(card('今天种草'));
    await settle();
    allNear();
    await settle();
    made.renew();
    annotate.mockImplementation(async (texts) => texts.map(() => []));
    answer([[{ ...zhongcao, start: 2, end: 4 }]]);
    await settle();
    expect(paint.words()).toEqual([]);
  });

  it('is asked for when what was far away comes near', async () => {
    const made = scan(card('今天种草'));
    await settle();
    allNear();
    await settle();
    viewport.near(titles()[0]!, false);
    made.renew();
    await settle();
    annotate.mockImplementation(async (texts) => texts.map(() => []));
    viewport.near(titles()[0]!);
    await settle();
    expect(paint.words()).toEqual([]);
  });
});
