// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '@/utils/reading/limits';
import type { Paint } from '@/utils/reading/marks';
import { Scan } from '@/utils/reading/scan';
import type { Stretch } from '@/utils/reading/text';
import type { OnNear, Viewport } from '@/utils/reading/viewport';

/** Marks every 种草, as the background would. */
const annotate = vi.fn(async (texts: string[]) =>
  texts.map((text) =>
    [...text.matchAll(/种草/g)].map(({ index }) => ({ start: index, end: index + 2, id: 'zhong-cao' })),
  ),
);

class FakePaint implements Pick<Paint, 'mark' | 'unmark'> {
  readonly pieces = new Map<object, { stretch: Stretch; touches: boolean }[]>();
  mark(piece: object, words: { stretch: Stretch; touches: boolean }[]) {
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

function scan(html: string): Scan {
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
    },
    control.signal,
  );
  observer = new MutationObserver((records) => made.changed(records));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return made;
}

const card = (title: string) =>
  `<section class="note-item"><div class="footer"><a class="title"><span>${title}</span></a></div></section>`;
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
      [...text.matchAll(/种草/g)].map(({ index }) => ({ start: index, end: index + 2, id: 'zhong-cao' })),
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
    answer([[{ start: 3, end: 5, id: 'zhong-cao' }]]);
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
        { start: 0, end: 2, id: 'a' },
        { start: 2, end: 4, id: 'b' },
        { start: 5, end: 6, id: 'c' },
      ]),
    );
    scan(card('姐妹冲冲，哈'));
    await settle();
    allNear();
    await settle();
    expect([...paint.pieces.values()].flat().map(({ touches }) => touches)).toEqual([false, true, false]);
  });

  it('goes on after a failure, and asks ever more rarely', async () => {
    annotate.mockRejectedValue(new Error('nobody'));
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle(60_000);
    expect(onFault).toHaveBeenCalled();
    expect(annotate.mock.calls.length).toBeLessThan(8);
    annotate.mockImplementation(async (texts) => texts.map(() => [{ start: 3, end: 5, id: 'x' }]));
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
