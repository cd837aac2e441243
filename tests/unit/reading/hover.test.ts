// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WordLookup } from '@/utils/messages';
import type { CardView, Stage, WordOnPage } from '@/utils/reading/card-port';
import { Hover } from '@/utils/reading/hover';
import { limits } from '@/utils/reading/limits';
import type { HitTest } from '@/utils/reading/point';
import { Spotlight } from '@/utils/reading/spotlight';
import { defaults, type Settings } from '@/utils/settings/schema';
import { seeShadowRoots, trusted } from './events';

/** One line of text, squares of 20 px from (0, 0). */
let node: Text;
let topmost: Element;
const hit: HitTest = {
  stack: () => [topmost],
  caret: (x, y) => (y >= 0 && y < 20 ? { node, offset: Math.min(node.length, Math.floor(x / 20)) } : null),
  rects: (of, start, end) =>
    of === node && of.isConnected && end > start
      ? [{ left: start * 20, top: 0, right: end * 20, bottom: 20 }]
      : [],
  seeThrough: () => false,
  clipped: () => false,
  visible: () => true,
};

/** 种草 is the only word. */
const entry = { id: 'x', source: 'glossary', simplified: '种草' } as never;
const find = (text: string, offset: number): WordLookup => {
  const start = text.indexOf('种草');
  const inside = start >= 0 && offset >= start && offset < start + 2;
  return inside
    ? { start, end: start + 2, matches: [{ start, end: start + 2, entries: [entry] }] }
    : { start: offset, end: offset + 1, matches: [] };
};
const lookup = vi.fn();

let stage: Stage;
let held: boolean;
let shown: WordOnPage[];
let pointed: boolean;
const view = {
  stage: () => stage,
  holds: () => held,
  peek: (word: WordOnPage) => {
    stage = 'peek';
    shown.push(word);
  },
  full: (word: WordOnPage) => {
    stage = 'full';
    shown.push(word);
  },
  hide: () => {
    stage = 'hidden';
  },
} as unknown as CardView;
const host = document.createElement('div');
const onFault = vi.fn();

let control: AbortController;
let hover: Hover;
let spotlight: Spotlight;
let settings: Settings;
let selecting: boolean;
let time = 1000;

beforeEach(() => {
  seeShadowRoots();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<p>～天被种草了</p><a href="/">链接</a>';
  topmost = document.querySelector('p')!;
  node = topmost.firstChild as Text;
  stage = 'hidden';
  held = false;
  shown = [];
  pointed = false;
  lookup.mockImplementation(async (text: string, offset: number) => find(text, offset));
  control = new AbortController();
  document.documentElement.append(host);
  settings = { ...defaults };
  selecting = false;
  spotlight = new Spotlight(
    {
      hit,
      lookup,
      onFault,
      card: () => view,
      paint: {
        point: (stretch) => {
          pointed = stretch !== null;
        },
      },
    },
    control.signal,
  );
  const parts = { hit, host, spotlight, settings: () => settings, selecting: () => selecting };
  hover = new Hover(parts, window, control.signal);
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

const wait = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

/** One event, `after` ms behind the one before. */
async function move(x: number, y = 10, { after = 200, target = topmost as Element, ...more } = {}) {
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

const key = (key: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    trusted(new KeyboardEvent('keydown', { key, bubbles: true, ...more })),
  );

async function click(
  x: number,
  y = 10,
  target: Element = topmost,
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

describe('hovering', () => {
  it('shows the whole word around the character, with its sentence', async () => {
    await move(90);
    expect(stage).toBe('peek');
    expect(pointed).toBe(true);
    expect(shown[0]).toMatchObject({
      rects: [{ left: 60, right: 100 }],
      anchor: { left: 60, right: 100 },
      surface: 'other',
    });
    expect(lookup.mock.calls).toEqual([['～天被种草了', 4]]);
  });

  it('asks once for a word, however the pointer moves on it', async () => {
    for (const x of [65, 70, 85, 99]) await move(x);
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(shown).toHaveLength(1);
  });

  it('asks once for a character without an entry', async () => {
    for (const x of [5, 8, 12]) await move(x);
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(stage).toBe('hidden');
  });

  it('says of a Chinese character without an entry that it has none', async () => {
    await move(30);
    expect(stage).toBe('peek');
    expect(shown[0]?.lookup.matches[0]?.entries[0]).toMatchObject({ source: 'unknown', simplified: '天' });
  });

  it('hides when the pointer has left the word, not before the way to the peek is over', async () => {
    await move(70);
    await move(300);
    await wait(limits.leave - 10);
    expect(stage).toBe('peek');
    await wait(20);
    expect(stage).toBe('hidden');
    expect(pointed).toBe(false);
  });

  it('stays while the pointer is in the card, or comes back to the word in time', async () => {
    await move(70);
    await move(300);
    await move(300, -50, { target: host });
    await wait(limits.leave * 2);
    expect(stage).toBe('peek');
    await move(300);
    await move(75);
    await wait(limits.leave * 2);
    expect(stage).toBe('peek');
  });

  it('opens nothing for a pointer on its way, and opens when it stops', async () => {
    for (let x = -240; x <= 60; x += 60) await move(x + 10, 10, { after: 16 });
    expect(lookup).not.toHaveBeenCalled();
    await wait(limits.settle + 1);
    expect(stage).toBe('peek');
  });

  it('opens nothing while text is being selected, for touches and for scripts', async () => {
    await move(70, 10, { buttons: 1 } as never);
    topmost.dispatchEvent(new MouseEvent('pointermove', { clientX: 70, clientY: 10, bubbles: true }));
    await wait(500);
    expect(lookup).not.toHaveBeenCalled();
  });

  it('drops an answer that comes when the pointer is elsewhere', async () => {
    let answer = (_: WordLookup) => {};
    lookup.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await move(70);
    await move(300);
    answer(find('～天被种草了', 3));
    await wait(1000);
    expect(shown).toEqual([]);
  });

  it('drops an answer to a text that has changed in the meantime', async () => {
    let answer = (_: WordLookup) => {};
    lookup.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await move(70);
    node.data = '今天没有事了';
    answer(find('～天被种草了', 3));
    await wait(1000);
    expect(shown).toEqual([]);
  });

  it('hides the word when the page takes its text away', async () => {
    await move(70);
    spotlight.check();
    expect(stage).toBe('peek');
    topmost.textContent = '别的';
    spotlight.check();
    expect(stage).toBe('hidden');
    expect(pointed).toBe(false);
  });

  it('does not open a word again that was just dismissed, until the pointer has been elsewhere', async () => {
    await move(70);
    stage = 'hidden';
    hover.dismissed();
    await move(72);
    await move(90);
    expect(stage).toBe('hidden');
    await move(10);
    await move(90);
    expect(stage).toBe('peek');
  });

  it('leaves a full card alone until another word is rested on', async () => {
    await move(70);
    view.full(shown[0]!);
    await move(10);
    await wait(1000);
    expect(stage).toBe('full');
    await move(300);
    await move(70);
    await wait(1000);
    expect(stage).toBe('full');
  });

  it('says what went wrong, and goes on', async () => {
    lookup.mockRejectedValueOnce(new Error('nobody'));
    await move(70);
    expect(onFault).toHaveBeenCalledTimes(1);
    await move(10);
    await move(70);
    expect(stage).toBe('peek');
  });

  it('hides when the page scrolls under the pointer, but not a full card', async () => {
    await move(70);
    document.dispatchEvent(new Event('scroll'));
    expect(stage).toBe('hidden');
    await move(71);
    view.full(shown[0]!);
    document.dispatchEvent(new Event('scroll'));
    expect(stage).toBe('full');
  });
});

describe('clicking', () => {
  it('opens the whole card on a word, with or without a peek, and never holds the click back', async () => {
    const event = await click(70);
    expect(stage).toBe('full');
    expect(event.defaultPrevented).toBe(false);
    stage = 'hidden';
    hover.dismissed();
    await move(10);
    await move(70);
    await click(70);
    expect(stage).toBe('full');
  });

  it('leaves links to the site, and takes the card away', async () => {
    await move(70);
    await click(70, 10, document.querySelector('a')!);
    expect(stage).toBe('hidden');
    await move(72);
    expect(stage).toBe('hidden');
  });

  it('does nothing when text was selected, with a modifier, or for a script', async () => {
    topmost.dispatchEvent(trusted(new MouseEvent('pointerdown', { clientX: 5, clientY: 10, bubbles: true })));
    topmost.dispatchEvent(trusted(new MouseEvent('click', { clientX: 70, clientY: 10, bubbles: true })));
    await click(70, 10, topmost, { ctrlKey: true });
    topmost.dispatchEvent(new MouseEvent('click', { clientX: 70, clientY: 10, bubbles: true }));
    await wait();
    expect(stage).toBe('hidden');
  });

  it('closes the card beside text', async () => {
    await click(70);
    await click(300);
    expect(stage).toBe('hidden');
  });
});

describe('with a wait', () => {
  beforeEach(() => {
    settings.peekWait = 250;
  });

  it('opens once the pointer has rested so long, however the hand trembles', async () => {
    await move(70);
    await wait(100);
    await move(71, 11, { after: 100 });
    await wait(140);
    expect(stage).toBe('hidden');
    await wait(20);
    expect(stage).toBe('peek');
  });

  it('opens nothing for a pointer that goes on, and only the word on which it stops', async () => {
    for (const x of [30, 45, 60, 75]) {
      await move(x, 10, { after: 200 });
      await wait(200);
    }
    expect(lookup).not.toHaveBeenCalled();
    await wait(60);
    expect(lookup.mock.calls).toEqual([['～天被种草了', 3]]);
  });
});

describe('with a key held', () => {
  beforeEach(() => {
    settings.peekOn = 'key';
    settings.peekWait = 500;
  });

  it('opens nothing without the key, and at once with it', async () => {
    await move(70);
    await wait(1000);
    expect(lookup).not.toHaveBeenCalled();
    await move(72, 10, { altKey: true } as never);
    expect(lookup).not.toHaveBeenCalled();
    await move(74, 10, { shiftKey: true } as never);
    expect(stage).toBe('peek');
  });

  it('opens what the pointer rests on when the key goes down, and again after it was closed', async () => {
    settings.peekKey = 'Alt';
    await move(70);
    key('Shift');
    await wait();
    expect(stage).toBe('hidden');
    key('Alt');
    await wait();
    expect(stage).toBe('peek');
    view.hide();
    hover.dismissed();
    key('Alt');
    await wait();
    expect(stage).toBe('peek');
  });

  it('opens nothing for a capital letter that is typed, nor for a pointer that has left the page', async () => {
    document.body.append(document.createElement('input'));
    await move(70);
    document.querySelector('input')!.focus();
    key('Shift');
    await wait();
    expect(lookup).not.toHaveBeenCalled();
    document.querySelector('input')!.blur();
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    key('Shift');
    await wait();
    expect(lookup).not.toHaveBeenCalled();
  });
});

describe('by click', () => {
  beforeEach(() => {
    settings.peekOn = 'click';
  });

  it('opens nothing for the pointer alone; a click opens the peek, a second one the card', async () => {
    await move(70);
    await wait(1000);
    expect(lookup).not.toHaveBeenCalled();
    await click(70);
    expect(stage).toBe('peek');
    await click(72);
    expect(stage).toBe('full');
  });

  it('keeps the peek when the pointer goes away, until a click beside it', async () => {
    await click(70);
    await move(300);
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    await wait(1000);
    expect(stage).toBe('peek');
    await click(300);
    expect(stage).toBe('hidden');
  });
});

describe('touch', () => {
  const tap = (x: number, target = topmost) => click(x, 10, target, { pointerType: 'touch' });

  it('opens the peek by a tap, which stays when the finger is lifted, and the card by a second', async () => {
    await tap(70);
    expect(stage).toBe('peek');
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    await wait(1000);
    expect(stage).toBe('peek');
    await tap(75);
    expect(stage).toBe('full');
  });

  it('closes by a tap elsewhere, and leaves links to the site', async () => {
    await tap(70);
    await tap(300);
    expect(stage).toBe('hidden');
    await tap(70, document.querySelector('a')!);
    expect(stage).toBe('hidden');
  });
});

describe('while text is selected', () => {
  it('opens nothing for the pointer as long as the site’s own popup is there', async () => {
    selecting = true;
    await move(70);
    await wait(1000);
    expect(lookup).not.toHaveBeenCalled();
    selecting = false;
    await move(72);
    expect(stage).toBe('peek');
  });
});
