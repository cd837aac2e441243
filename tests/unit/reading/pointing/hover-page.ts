import { afterEach, beforeEach, vi } from 'vitest';
import type { WordLookup } from '@/utils/messages';
import type { CardView, Stage, WordOnPage } from '@/utils/reading/card-port';
import { Hover } from '@/utils/reading/pointing/hover';
import type { HitTest } from '@/utils/reading/pointing/point';
import { Spotlight } from '@/utils/reading/pointing/spotlight';
import { defaults, type Settings } from '@/utils/settings/schema';
import { seeShadowRoots, trusted } from '../events';

/** What a test sets and looks at; new for each. */
export const at = {} as {
  /** One line of text, squares of 20 px from (0, 0). */
  node: Text;
  topmost: Element;
  stage: Stage;
  /** The pointer comes nearer to the peek. */
  nears: boolean;
  shown: WordOnPage[];
  pointed: boolean;
  settings: Settings;
  selecting: boolean;
  hover: Hover;
  spotlight: Spotlight;
};

export const hit: HitTest = {
  stack: () => [at.topmost],
  caret: (x, y) =>
    y >= 0 && y < 20 ? { node: at.node, offset: Math.min(at.node.length, Math.floor(x / 20)) } : null,
  rects: (of, start, end) =>
    of === at.node && of.isConnected && end > start
      ? [{ left: start * 20, top: 0, right: end * 20, bottom: 20 }]
      : [],
  seeThrough: () => false,
  clipped: () => false,
  visible: () => true,
};

/** 种草 is the only word. */
const entry = { id: 'x', source: 'glossary', simplified: '种草' } as never;
export const find = (text: string, offset: number): WordLookup => {
  const start = text.indexOf('种草');
  const inside = start >= 0 && offset >= start && offset < start + 2;
  return inside
    ? { start, end: start + 2, matches: [{ start, end: start + 2, entries: [entry] }] }
    : { start: offset, end: offset + 1, matches: [] };
};
export const lookup = vi.fn();

export const view = {
  stage: () => at.stage,
  holds: () => false,
  nears: () => at.stage === 'peek' && at.nears,
  peek: (word: WordOnPage) => {
    at.stage = 'peek';
    at.shown.push(word);
  },
  full: (word: WordOnPage) => {
    at.stage = 'full';
    at.shown.push(word);
  },
  hide: () => {
    at.stage = 'hidden';
  },
} as unknown as CardView;
export const host = document.createElement('div');
export const onFault = vi.fn();

let control: AbortController;
let time = 1000;

/** A page with the text, and a reader of it, for each test of the file. */
export function setPage(): void {
  beforeEach(() => {
    seeShadowRoots();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.body.innerHTML = '<p>～天被种草了</p><a href="/">链接</a>';
    at.topmost = document.querySelector('p')!;
    at.node = at.topmost.firstChild as Text;
    at.stage = 'hidden';
    at.nears = false;
    at.shown = [];
    at.pointed = false;
    lookup.mockImplementation(async (text: string, offset: number) => find(text, offset));
    control = new AbortController();
    document.documentElement.append(host);
    at.settings = { ...defaults };
    at.selecting = false;
    at.spotlight = new Spotlight(
      {
        hit,
        lookup,
        onFault,
        card: () => view,
        paint: {
          point: (stretch) => {
            at.pointed = stretch !== null;
          },
        },
      },
      control.signal,
    );
    const parts = {
      hit,
      host,
      spotlight: at.spotlight,
      settings: () => at.settings,
      selecting: () => at.selecting,
    };
    at.hover = new Hover(parts, window, control.signal);
  });
  afterEach(() => {
    control.abort();
    vi.useRealTimers();
  });
}

export const wait = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

/** One event, `after` ms behind the one before. */
export async function move(x: number, y = 10, { after = 200, target = at.topmost, ...more } = {}) {
  time += after;
  const event = new MouseEvent('pointermove', {
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    ...more,
  });
  Object.defineProperty(event, 'timeStamp', { value: time });
  Object.defineProperty(event, 'pointerType', { value: 'mouse' });
  target.dispatchEvent(trusted(event));
  await wait();
}

export const key = (key: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    trusted(new KeyboardEvent('keydown', { key, bubbles: true, ...more })),
  );

export async function click(
  x: number,
  y = 10,
  target: Element = at.topmost,
  { pointerType = 'mouse', ...more }: MouseEventInit & { pointerType?: string } = {},
) {
  const init = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, ...more };
  target.dispatchEvent(trusted(new MouseEvent('pointerdown', init)));
  const event = trusted(new MouseEvent('click', init));
  Object.defineProperty(event, 'pointerType', { value: pointerType });
  target.dispatchEvent(event);
  await wait();
  return event;
}
