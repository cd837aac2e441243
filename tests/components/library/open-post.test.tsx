import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/entrypoints/library/library';
import { savePost } from '@/utils/library/posts';
import { forgetPosts } from '@/utils/library/shelving';
import type { Database } from '@/utils/store/database';
import { phraseOf } from '../review/rows';
import { draw, expectAccessible } from '../ui/page';
import { bare, cafe, emptyLibrary, go } from './kept-posts';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));
// Cards are drawn as the viewport has room for them, and there is none here; the end-to-end tests have it.
vi.mock('virtua', () => import('./all-rows'));
// There are no highlights here: reading along is walked in a real browser.
vi.mock('@/entrypoints/library/posts/read-along', () => ({ readAlong: () => {} }));

let db: Database;

beforeEach(async () => {
  db = await emptyLibrary();
});
afterEach(() => {
  window.location.hash = '';
});

const ids = () => screen.queryAllByTestId('post').map((post) => post.dataset.postId);
const shown = (expected: string[]) => waitFor(() => expect(ids()).toEqual(expected));

describe('an open post', () => {
  beforeEach(async () => {
    await db.posts.bulkAdd([cafe, bare]);
    await db.phrases.add(phraseOf());
    await go(`posts/${cafe.id}`);
  });

  it('shows everything that is kept of it', async () => {
    await draw(<Library />);
    const article = await screen.findByTestId('reading');
    expect(screen.getByRole('heading', { name: '弄堂里的咖啡馆', level: 1 })).toBeTruthy();
    expect(screen.getByTestId('post-body').textContent).toBe(cafe.body);
    for (const text of ['桂花味的周末', '11-01 上海', 'Likes 86 · Saves 1.2万', 'Mentioned: @小满', '#咖啡'])
      expect(article.textContent).toContain(text);
    const comment = screen.getByTestId('comment').textContent;
    for (const text of ['momo', 'to 小满', '周末就去', '11-02']) expect(comment).toContain(text);
    expect(screen.getByRole('link', { name: 'Open on Xiaohongshu' }).getAttribute('href')).toBe(cafe.url);
    expect(screen.getByText('踩雷')).toBeTruthy();
    await expectAccessible();
  });

  it('tells the day it is of, which what the site showed does not tell a week later', async () => {
    const publishedAt = new Date(2024, 4, 3).getTime();
    await db.posts.update(cafe.id, { dateShown: '3天前', publishedAt });
    await draw(<Library />);
    const article = await screen.findByTestId('reading');
    expect(article.textContent).toContain('May 3, 2024 上海');
    expect(article.textContent).not.toContain('3天前');
    await waitFor(() => expect(document.title).toBe('弄堂里的咖啡馆 · Little Red Words'));
    await go('posts');
    await waitFor(() => expect(document.title).toBe('Posts · Little Red Words'));
  });

  it('leads back to the list that it was opened from', async () => {
    await go('tags/Coffee');
    await draw(<Library />);
    await shown([cafe.id]);
    await go(`posts/${cafe.id}`);
    await screen.findByTestId('reading');
    const back = document.querySelector('.crumbs > a')!;
    expect([back.textContent, back.getAttribute('href')]).toEqual(['Coffee', '#tags/Coffee']);
  });

  it('keeps the note as it is written', async () => {
    await draw(<Library />);
    await userEvent.type(await screen.findByTestId('note'), 'Go on a weekday');
    await waitFor(() => expect(screen.getByTestId('note-state').dataset.state).toBe('kept'));
    expect((await db.posts.get(cafe.id))?.note).toBe('Go on a weekday');
    expect(localStorage.length).toBe(0);
  });

  it('keeps the last words when the page goes before the pause', async () => {
    const { unmount } = await draw(<Library />);
    await userEvent.type(await screen.findByTestId('note'), 'in a hurry');
    // As when the tab dies at once: only what was put by is left.
    const left = { ...localStorage };
    unmount();
    await waitFor(async () => expect((await db.posts.get(cafe.id))?.note).toBe('in a hurry'));
    await db.posts.put(cafe);
    for (const [key, value] of Object.entries(left)) localStorage.setItem(key, value);
    await go('posts');
    await draw(<Library />);
    await waitFor(async () => expect((await db.posts.get(cafe.id))?.note).toBe('in a hurry'));
    expect(localStorage.length).toBe(0);
  });

  it('deleted in another window says so, and loses no note', async () => {
    await draw(<Library />);
    const box = await screen.findByTestId('note');
    fireEvent.change(box, { target: { value: 'not lost' } });
    await act(() => forgetPosts(db, { ids: [cafe.id], now: Date.now() }));
    expect(await screen.findByText('This post is no longer here')).toBeTruthy();
    expect(Object.values({ ...localStorage })).toEqual(['not lost']);
    const { edits: _, note: __, tags: ___, savedAt: ____, updatedAt: _____, ...page } = cafe;
    await act(async () => {
      await savePost(db, { post: page, now: Date.now() });
    });
    await waitFor(() => expect((screen.getByTestId('note') as HTMLTextAreaElement).value).toBe('not lost'));
    await waitFor(async () => expect((await db.posts.get(cafe.id))?.note).toBe('not lost'));
  });

  it('is tagged', async () => {
    await draw(<Library />);
    await userEvent.type(await screen.findByTestId('tag-field'), '#To try{Enter}');
    await waitFor(async () => expect((await db.posts.get(cafe.id))?.tags).toEqual(['Coffee', 'To try']));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the tag Coffee' }));
    await waitFor(async () => expect((await db.posts.get(cafe.id))?.tags).toEqual(['To try']));
  });

  it('tells that its author has edited it, and what it was', async () => {
    const { edits: _, note: __, tags: ___, savedAt: ____, updatedAt: _____, ...page } = cafe;
    await savePost(db, { post: { ...page, body: '换了一家店。' }, now: Date.now() });
    await draw(<Library />);
    const edits = await screen.findByTestId('edits');
    expect(edits.textContent).toContain('Edited by its author');
    expect(edits.textContent).toContain('桂花拿铁，完全不踩雷。');
    expect(screen.getByTestId('post-body').textContent).toBe('换了一家店。');
    await expectAccessible();
  });

  it('shows each hashtag once: in the text where it stands there, below it where not', async () => {
    await db.posts.put({
      ...cafe,
      body: '周末去哪儿 #咖啡馆 #踩雷',
      hashtags: ['咖啡', '咖啡馆', '踩雷', '上海'],
    });
    const { container } = await draw(<Library />);
    await screen.findByTestId('reading');
    const texts = (selector: string) =>
      [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('.hashtag')).toEqual(['#咖啡馆', '#踩雷']);
    expect(texts('.art-tags span')).toEqual(['#咖啡', '#上海']);
  });

  it('shows scripts in every field as text', async () => {
    const bad = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
    await db.posts.put({
      ...cafe,
      title: bad,
      body: bad,
      author: { id: bad, name: bad },
      hashtags: [bad],
      mentions: [bad],
      counts: { likes: bad, collects: bad, comments: bad },
      dateShown: bad,
      place: bad,
      comments: [{ id: bad, author: bad, text: bad, replyTo: bad, date: bad }],
      edits: [{ at: 1, title: bad, body: bad }],
      note: bad,
      tags: [bad],
    });
    const { container } = await draw(<Library />);
    await screen.findByTestId('reading');
    await go('posts');
    await shown([bare.id, cafe.id]);
    fireEvent.change(screen.getByTestId('search'), { target: { value: 'onerror' } });
    await waitFor(() => expect(container.querySelector('h2 mark')?.textContent).toBe('onerror'));
    expect(container.querySelectorAll('script, img')).toHaveLength(0);
    expect(Reflect.get(window, 'hurt')).toBeUndefined();
  });

  it('that never was says so', async () => {
    await go('posts/000000000000000000000000');
    await draw(<Library />);
    expect(await screen.findByText('This post is no longer here')).toBeTruthy();
  });

  it('is left by Escape, and the list is where it was', async () => {
    await draw(<Library />);
    await screen.findByTestId('reading');
    await userEvent.keyboard('{Escape}');
    await act(async () => void window.dispatchEvent(new HashChangeEvent('hashchange')));
    await shown([bare.id, cafe.id]);
    const focused = () => document.activeElement?.closest<HTMLElement>('[data-post-id]')?.dataset.postId;
    await waitFor(() => expect(focused()).toBe(cafe.id));
  });
});
