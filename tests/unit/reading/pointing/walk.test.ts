// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMark } from '@/utils/lexicon/types';
import type { CardView, Stage, WordOnPage } from '@/utils/reading/card-port';
import type { HitTest } from '@/utils/reading/pointing/point';
import { Spotlight } from '@/utils/reading/pointing/spotlight';
import { Walk } from '@/utils/reading/pointing/walk';
import { seeShadowRoots } from '../events';

/** Lines of 20 px, one a text; characters of 10 px. The window shows four, from line `top`. */
let lines: Text[];
let top: number;
const hit: HitTest = {
  stack: (_x, y) =>
    y >= 0 && y < 80 ? [lines[top + Math.floor(y / 20)]?.parentElement ?? document.body] : [],
  caret: (x, y) => {
    const node = y >= 0 && y < 80 ? lines[top + Math.floor(y / 20)] : undefined;
    return node ? { node, offset: Math.floor(x / 10) } : null;
  },
  rects: (node, start, end) => {
    const line = (lines.indexOf(node as Text) - top) * 20;
    return node.isConnected ? [{ left: start * 10, top: line, right: end * 10, bottom: line + 20 }] : [];
  },
  seeThrough: () => false,
  clipped: () => false,
  visible: () => true,
};

const annotate = vi.fn<(texts: string[]) => Promise<PageMark[][]>>();
/** 种草 and 绝绝子 are terms. */
const marksIn = (text: string): PageMark[] =>
  [...text.matchAll(/种草|绝绝子/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    id: word,
    kind: 'word',
  }));
const lookup = vi.fn();

let stage: Stage;
let shown: string[];
let once: boolean;
let control: AbortController;
let walk: Walk;
const onNothing = vi.fn();
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const show = (as: Stage) => (word: WordOnPage) => {
  stage = as;
  const { start, end } = word.lookup.matches[0]!;
  shown.push(`${word.text.slice(start, end)} ${word.rects[0]!.top / 20}`);
};
const view = {
  stage: () => stage,
  holds: () => false,
  nears: () => false,
  peek: show('peek'),
  full: show('full'),
  hide: () => {
    stage = 'hidden';
  },
} as unknown as CardView;

beforeEach(() => {
  seeShadowRoots();
  document.body.innerHTML = `
    <div class="feeds"><section class="note-item"><div class="footer"><a class="title"><span>外面种草</span></a></div></section></div>
    <div id="noteContainer">
      <div id="detail-title">被种草了</div>
      <div id="detail-desc"><span class="note-text">绝绝子，又种草</span></div>
      <div class="comment-item"><div class="content"><span class="note-text">没有</span></div></div>
      <div class="comment-item"><div class="content"><span class="note-text">种草</span></div></div>
    </div><input>`;
  const walker = document.createTreeWalker(document.querySelector('#noteContainer')!, NodeFilter.SHOW_TEXT);
  lines = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim()) lines.push(node);
  }
  document.documentElement.append(host);
  root.innerHTML = '';
  top = 0;
  stage = 'hidden';
  shown = [];
  once = false;
  annotate.mockImplementation(async (texts) => texts.map(marksIn));
  lookup.mockImplementation(async (text: string, offset: number) => {
    const mark = marksIn(text).find(({ start, end }) => start <= offset && offset < end)!;
    return { ...mark, matches: [{ start: mark.start, end: mark.end, entries: [{ simplified: mark.id }] }] };
  });
  control = new AbortController();
  const onFault = (error: unknown) => {
    throw error;
  };
  const card = () => view;
  const spotlight = new Spotlight({ hit, lookup, card, onFault, paint: { point: () => {} } }, control.signal);
  const ours = { host, root };
  walk = new Walk({ hit, ours, spotlight, lookup, annotate, once: () => once, onFault, onNothing });
  onNothing.mockClear();
});
afterEach(() => control.abort());

const press = async (key: string) => {
  const taken = walk.press(key);
  await vi.waitFor(() => expect(Reflect.get(walk, 'busy')).toBe(false));
  return taken;
};

describe('walking by keyboard', () => {
  it('goes through the open note from top to bottom, and stays at its ends', async () => {
    await walk.start();
    expect(walk.active).toBe(true);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      expect(await press(key)).toBe(true);
    expect(shown).toEqual(['种草 0', '绝绝子 1', '种草 1', '种草 3']);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await press(key);
    expect(shown.slice(4)).toEqual(['种草 1', '绝绝子 1', '种草 0']);
  });

  it('begins with what is on screen, and goes on by the shortcut', async () => {
    top = 1;
    await walk.start();
    expect(shown).toEqual(['绝绝子 0']);
    await walk.start();
    expect(shown.at(-1)).toBe('种草 0');
  });

  it('passes over a word that it has passed, where words are marked once', async () => {
    once = true;
    await walk.start();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(shown).toEqual(['种草 0', '绝绝子 1']);
  });

  it('keeps the whole card whole', async () => {
    await walk.start();
    await press('Enter');
    expect(stage).toBe('full');
    await press('ArrowDown');
    expect(stage).toBe('full');
  });

  it('takes one step at a time, however fast a held key repeats itself', async () => {
    await walk.start();
    for (let i = 0; i < 5; i++) walk.press('ArrowDown');
    await press('x');
    expect(shown).toEqual(['种草 0', '绝绝子 1']);
    expect(lookup).toHaveBeenCalledTimes(2);
  });

  it('begins anew where the page has taken its place away', async () => {
    await walk.start();
    lines[0]!.remove();
    await press('ArrowDown');
    expect(shown.at(-1)).toBe('绝绝子 1');
  });

  it('asks once for a text that has not changed', async () => {
    await walk.start();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(annotate).toHaveBeenCalledTimes(1);
  });

  it('says so where there is nothing to look up, and only then', async () => {
    await walk.start();
    expect(onNothing).not.toHaveBeenCalled();
    view.hide();
    annotate.mockImplementation(async (texts) => texts.map(() => []));
    await walk.start();
    expect(onNothing).toHaveBeenCalledOnce();
    document.querySelector('input')!.focus();
    await walk.start();
    expect(onNothing).toHaveBeenCalledOnce();
    document.querySelector('input')!.blur();
  });

  it('is dead while something is being written, and over when the card is gone', async () => {
    document.querySelector('input')!.focus();
    await walk.start();
    expect(shown).toEqual([]);
    document.querySelector('input')!.blur();
    await walk.start();
    view.hide();
    expect(walk.active).toBe(false);
  });

  it('leads into the card by Tab, once, and leaves other keys alone', async () => {
    await walk.start();
    expect(walk.press('Tab')).toBe(false);
    root.innerHTML = '<div role="dialog"><button>种草</button></div>';
    expect(walk.press('Tab')).toBe(true);
    expect(root.activeElement?.nodeName).toBe('BUTTON');
    expect(walk.press('Tab')).toBe(false);
    expect(walk.press('ArrowRight')).toBe(false);
  });
});
