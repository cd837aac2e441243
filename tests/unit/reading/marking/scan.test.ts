// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { limits } from '@/utils/reading/limits';
import {
  allNear,
  annotate,
  card,
  control,
  note,
  onFault,
  paint,
  scan,
  setScan,
  settle,
  titles,
  viewport,
  zhongcao,
} from './scan-page';

setScan();

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

  it('unmarks what is far away once the page rests, and marks it without a message when it comes back', async () => {
    scan(card('今天被种草了'));
    await settle();
    allNear();
    await settle();
    viewport.near(titles()[0]!, false);
    await settle(limits.tidyPause - 100);
    document.dispatchEvent(new Event('scroll'));
    await settle(limits.tidyPause);
    expect(paint.pieces.size).toBe(1);
    await settle(limits.tidyPause);
    expect(paint.pieces.size).toBe(0);
    viewport.near(titles()[0]!);
    await settle();
    expect(paint.words()).toEqual(['种草']);
    expect(annotate).toHaveBeenCalledTimes(1);
  });

  it('unmarks what is far away while the page scrolls on, once there is much of it', async () => {
    scan(card('今天被种草了').repeat(limits.farPassages + 1));
    await settle();
    allNear();
    await settle(2000);
    expect(paint.pieces.size).toBe(limits.farPassages + 1);
    for (const title of titles()) viewport.near(title, false);
    expect(paint.pieces.size).toBe(0);
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
    await settle(2 * limits.tidyPause + 500);
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
