// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limits } from '@/utils/reading/limits';
import { type Viewport, viewportOf } from '@/utils/reading/marking/viewport';
import type { HitTest } from '@/utils/reading/pointing/point';

let control: AbortController;
let viewport: Viewport;
let scrolled = 0;
let asked = 0;
const near = new Set<string>();

/** A list of comments, each 100 px high, in a window of 800 px. */
function list(length: number): Element[] {
  document.body.innerHTML = `<div class="comments-el">${'<p></p>'.repeat(length)}</div>`;
  return [...document.querySelectorAll('p')].map((element, at) => {
    element.id = String(at);
    element.getBoundingClientRect = () => {
      asked++;
      return { left: 0, right: 300, top: at * 100 - scrolled, bottom: at * 100 + 100 - scrolled } as DOMRect;
    };
    return element;
  });
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'performance',
    ],
  });
  Object.defineProperty(window, 'innerHeight', { value: 800, configurable: true });
  Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true });
  scrolled = 0;
  asked = 0;
  near.clear();
  control = new AbortController();
  viewport = viewportOf(window, {
    hit: { rects: () => [] } as unknown as HitTest,
    onNear: (changes) => {
      for (const change of changes) {
        if (change.near) near.add(change.element.id);
        else near.delete(change.element.id);
      }
    },
    signal: control.signal,
  });
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

const expected = (from: number, to: number) =>
  new Set(Array.from({ length: to - from + 1 }, (_, i) => String(from + i)));

it.each([40, 5000])('tells what is near in a list of %i, in whatever order it was found', (length) => {
  const elements = list(length);
  for (const at of [...elements.keys()].filter((at) => at % 2)) viewport.watch(elements[at]!);
  for (const at of [...elements.keys()].filter((at) => at % 2 === 0)) viewport.watch(elements[at]!);
  vi.advanceTimersByTime(1000);
  expect(near).toEqual(expected(0, (800 + limits.nearViewport) / 100 - 1));
  scrolled = 1000;
  asked = 0;
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1000);
  expect(near).toEqual(expected((1000 - limits.nearViewport) / 100, (1800 + limits.nearViewport) / 100 - 1));
  expect(asked).toBeLessThan(120);
});

it('looks seldom while the page scrolls on, and forgets what is taken out', () => {
  const elements = list(3);
  for (const element of elements) viewport.watch(element);
  vi.advanceTimersByTime(500);
  asked = 0;
  for (let i = 0; i < 50; i++) {
    window.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(16);
  }
  expect(asked / 3).toBeLessThanOrEqual(9);
  viewport.unwatch(elements[1]!);
  asked = 0;
  viewport.changed();
  vi.advanceTimersByTime(200);
  expect(asked).toBe(2);
});
