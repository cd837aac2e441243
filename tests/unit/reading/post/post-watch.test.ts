// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type PostNews, PostWatch, watchPort } from '@/utils/reading/post/post-watch';
import { comment, noteBox, noteId, show } from '../../page/fixture';

/** What the page's registry of highlights holds, as text, and what it is painted with. */
class FakeHighlight extends Set<StaticRange> {
  get text() {
    return [...this].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }
}
const registry = new Map<string, FakeHighlight>();
const painted = () => [...registry.values()].flatMap(({ text }) => text);
/** happy-dom knows no `::highlight`, so a sheet is asked for the text that it was given. */
const sheets = new Map<CSSStyleSheet, string>();
const style = () => [...document.adoptedStyleSheets].map((sheet) => sheets.get(sheet)).join();

/** Who listens for a view that wants to follow. */
const connecting = new Set<(port: never) => void>();
let control: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  connecting.clear();
  vi.spyOn(browser.runtime, 'onConnect', 'get').mockReturnValue({
    addListener: (listener: (port: never) => void) => connecting.add(listener),
    removeListener: (listener: (port: never) => void) => connecting.delete(listener),
  } as never);
  registry.clear();
  document.adoptedStyleSheets = [];
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation(function (this: CSSStyleSheet, text) {
    sheets.set(this, text);
  });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(ends: object) {
        Object.assign(this, ends);
      }
    },
  );
  Object.defineProperty(window, 'CSS', { value: { highlights: registry }, configurable: true });
  control = new AbortController();
  show(noteBox({ comments: comment('1') }));
  new PostWatch(document, control.signal);
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Somebody who follows the post, and what they have heard. */
function follow(name = watchPort) {
  const listeners: ((message: unknown) => void)[] = [];
  const leaving: (() => void)[] = [];
  const news: PostNews[] = [];
  const port = {
    name,
    postMessage: (message: PostNews) => news.push(structuredClone(message)),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: () => void) => listeners.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => leaving.push(listener) },
  };
  for (const listener of connecting) listener(port as never);
  return {
    news,
    port,
    wish: (wish: object) => listeners[0]?.(wish),
    leave: () => leaving[0]?.(),
  };
}
const pause = () => vi.advanceTimersByTimeAsync(300);
const caption = () => document.querySelector('#detail-desc .note-text > span')!;

describe('following the open post', () => {
  it('tells of it at once, and of each change once, however many come together', async () => {
    const { news } = follow();
    expect(news).toMatchObject([{ post: { id: noteId, body: expect.stringContaining('甜度刚好') } }]);
    caption().textContent = '换了';
    document
      .querySelector('.list-container')!
      .insertAdjacentHTML('beforeend', comment('2', { text: '好看' }));
    await pause();
    expect(news).toHaveLength(2);
    expect(news[1]!.post).toMatchObject({ body: expect.stringContaining('换了') });
    expect(news[1]!.post!.comments).toHaveLength(2);
    // Something else on the page changes.
    document.body.append(document.createElement('p'));
    await pause();
    expect(news).toHaveLength(2);
  });

  it('tells that it was closed', async () => {
    const { news } = follow();
    document.body.replaceChildren();
    await pause();
    expect(news.at(-1)).toEqual({ post: null });
  });

  it('ends with the one who followed; a port of another name is none of its', async () => {
    const stranger = follow('other');
    expect(stranger.news).toEqual([]);
    const one = follow();
    const two = follow();
    one.leave();
    caption().textContent = '换了';
    await pause();
    expect([one.news.length, two.news.length]).toEqual([1, 2]);
    two.leave();
    caption().textContent = '又换了';
    await pause();
    expect(two.news).toHaveLength(2);
  });

  it('stops with the reader, and lets everybody know', async () => {
    const { port, wish } = follow();
    wish({ sentence: '甜度刚好' });
    control.abort();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(painted()).toEqual([]);
    expect(style()).toBe('');
    expect(connecting.size).toBe(0);
  });
});

describe('a sentence that is pointed at elsewhere', () => {
  it('is painted where it stands, one at a time, and not at all where it is not', async () => {
    const { wish } = follow();
    wish({ sentence: '甜度刚好' });
    expect(painted()).toEqual(['甜度刚好']);
    wish({ sentence: '求地址' });
    expect(painted()).toEqual(['求地址']);
    wish({ sentence: '没有这句话' });
    expect(painted()).toEqual([]);
    expect(style()).toBe('');
  });

  it('has another colour while it is read aloud', async () => {
    const { wish } = follow();
    wish({ sentence: '求地址' });
    const pointed = style();
    expect(pointed).toContain('background-color');
    wish({ sentence: '求地址', spoken: true });
    expect(style()).not.toBe(pointed);
    expect(painted()).toEqual(['求地址']);
  });

  it('is painted no longer when nobody follows', async () => {
    const { wish, leave } = follow();
    wish({ sentence: '求地址' });
    leave();
    expect(painted()).toEqual([]);
  });
});
