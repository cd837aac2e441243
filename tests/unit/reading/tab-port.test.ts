// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPost } from '@/utils/reading/open-words';
import { answerTab, askTab } from '@/utils/reading/tab-port';
import { comment, modal, noteBox, noteId, show } from '../page/fixture';

beforeEach(() => fakeBrowser.reset());

describe('what is open in a tab', () => {
  it('is given with all its texts, title first', () => {
    show(modal(noteBox({ comments: comment('1') + comment('2', { text: '绝绝子' }) })));
    expect(openPost(document)).toMatchObject({
      id: noteId,
      title: '永康路这家弄堂咖啡馆',
      url: expect.stringContaining('xsec_token='),
      texts: ['永康路这家弄堂咖啡馆', expect.stringContaining('甜度刚好'), '求地址', '绝绝子'],
    });
  });

  it('is nothing where no note is', () => {
    show('<main></main>', '/explore');
    expect(openPost(document)).toBeNull();
  });

  it('leaves off where comments have no end, and empty texts out', () => {
    const many = Array.from({ length: 1200 }, (_, i) => comment(`${i}`, { text: '好' })).join('');
    show(noteBox({ title: null, comments: many }));
    const texts = openPost(document)!.texts;
    expect(texts).toHaveLength(1000);
    expect(texts[0]).toContain('甜度刚好');
    show(noteBox({ body: `<span class="note-text">${'长'.repeat(100_001)}</span>` }));
    expect(openPost(document)!.texts).toHaveLength(1);
  });
});

describe('asking a tab', () => {
  const answers = (message: unknown) =>
    new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message as never, {} as never, resolve);
      setTimeout(() => resolve('silence'), 20);
    });

  it('is answered until the reader stops; what it does not know is left to others', async () => {
    const control = new AbortController();
    const post = { id: noteId, url: 'u', title: 't', texts: [] };
    const handlers = {
      'tab.openPost': async () => post,
      'tab.lookUp': () => {},
      'tab.show': () => {},
      'tab.savePost': () => true as const,
    };
    answerTab(handlers, control.signal);
    expect(await answers({ type: 'tab.openPost' })).toEqual(post);
    for (const other of [null, 5, {}, { type: 'toString' }, { type: 'posts.find' }]) {
      expect(await answers(other)).toBe('silence');
    }
    control.abort();
    expect(await answers({ type: 'tab.openPost' })).toBe('silence');
  });

  it('finds nobody where there is no reader', async () => {
    Object.assign(browser.tabs, { sendMessage: vi.fn().mockRejectedValue(new Error('no receiving end')) });
    expect(await askTab(3, 'tab.openPost')).toBeNull();
  });
});
