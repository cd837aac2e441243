import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/entrypoints/library/library';
import { Fault } from '@/utils/faults';
import { savePost } from '@/utils/library/posts';
import { forgetPosts } from '@/utils/library/shelving';
import { ask } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';
import { phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));
// There are no highlights and no layout here: reading along is walked in a real browser.
// Cards are drawn as the viewport has room for them, and there is none here; the end-to-end tests have it.
vi.mock('virtua', () => import('./all-rows'));
vi.mock('@/entrypoints/library/read-along', () => ({ readAlong: () => {} }));

const cafe: Post = {
  id: '65f1c0de0000000012345678',
  site: 'xiaohongshu',
  url: 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one',
  title: '弄堂里的咖啡馆',
  body: '桂花拿铁，完全不踩雷。\n\n靠窗的位置特别出片。',
  author: { id: 'user-1', name: '桂花味的周末' },
  hashtags: ['咖啡'],
  mentions: ['小满'],
  kind: 'normal',
  counts: { likes: '86', collects: '1.2万' },
  dateShown: '11-01',
  place: '上海',
  comments: [{ id: 'comment-1', author: 'momo', text: '周末就去', replyTo: '小满', date: '11-02' }],
  edits: [],
  note: '',
  tags: ['Coffee'],
  savedAt: 1_700_000_000_001,
  updatedAt: 1_700_000_000_002,
};
const bare: Post = {
  ...cafe,
  id: '65f1c0de0000000087654321',
  title: '',
  body: '',
  author: { id: 'user-2', name: '小鱼' },
  hashtags: [],
  comments: [],
  partial: true,
  kind: 'video',
  tags: [],
  savedAt: 1_700_000_000_003,
};

/** Cards are hidden until they are measured, which nothing is here. */
const hidden = true;
let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  localStorage.clear();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  window.location.hash = '';
  vi.mocked(ask).mockImplementation(async (name) => {
    if (name === 'lexicon.glosses') return ['lane · café'] as never;
    if (name === 'lexicon.search') return [{ simplified: '踩雷', traditional: '踩雷' }] as never;
    return {} as never;
  });
});
afterEach(() => {
  window.location.hash = '';
});

const ids = () => screen.queryAllByTestId('post').map((post) => post.dataset.postId);
const rowOf = (id: string) => screen.getAllByTestId('post').find((post) => post.dataset.postId === id)!;
const go = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
const shown = (expected: string[]) => waitFor(() => expect(ids()).toEqual(expected));

it('an empty library says how posts get here', async () => {
  await draw(<Library />);
  expect(await screen.findByText('Keep the posts you love')).toBeTruthy();
  await expectAccessible();
});

describe('the posts', () => {
  beforeEach(async () => {
    await db.posts.bulkAdd([cafe, bare]);
    await db.phrases.add(phraseOf());
  });

  it('are listed, the last saved first, one without title or text among them', async () => {
    await draw(<Library />);
    await shown([bare.id, cafe.id]);
    expect(rowOf(bare.id).querySelector('h2')?.textContent).toBe('Untitled post');
    expect(await screen.findByText('2 posts')).toBeTruthy();
    expect(await within(rowOf(cafe.id)).findByText('lane · café')).toBeTruthy();
    await expectAccessible();
  });

  it.each([
    ['出片', 'Text', '靠窗的位置特别出片'],
    ['周末就去', 'Comments', '周末就去'],
    ['coffee', 'Tags', 'Coffee'],
    ['桂花味', 'Author', '桂花味的周末'],
    ['cailei', 'Text', '踩雷'],
  ])('are searched for %s, and show where it was found', async (query, part, text) => {
    await draw(<Library />);
    fireEvent.change(await screen.findByTestId('search'), { target: { value: query } });
    await shown([cafe.id]);
    const found = await screen.findByTestId('post-found');
    expect(found.textContent).toContain(part);
    expect(found.textContent).toContain(text);
    expect(found.querySelector('mark')).toBeTruthy();
    expect(await screen.findByText('1 post found')).toBeTruthy();
  });

  it('say so when nothing is found', async () => {
    await draw(<Library />);
    fireEvent.change(await screen.findByTestId('search'), { target: { value: '北京烤鸭' } });
    expect(await screen.findByText('No post like that')).toBeTruthy();
    await expectAccessible();
  });

  it('are narrowed by filters and ordered', async () => {
    await draw(<Library />);
    await shown([bare.id, cafe.id]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Video');
    await shown([bare.id]);
    await userEvent.click(screen.getByRole('button', { name: 'All' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Author' }), '桂花味的周末 (1)');
    await shown([cafe.id]);
    await userEvent.click(screen.getByRole('button', { name: 'All' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest saved');
    await shown([cafe.id, bare.id]);
  });

  it('are deleted at once, and brought back', async () => {
    await draw(<Library />);
    await userEvent.click(await screen.findByLabelText('Delete 弄堂里的咖啡馆'));
    await shown([bare.id]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await shown([bare.id, cafe.id]);
  });

  it('follow the arrows and the letters', async () => {
    await draw(<Library />);
    await shown([bare.id, cafe.id]);
    const focused = () => document.activeElement?.closest<HTMLElement>('[data-post-id]')?.dataset.postId;
    within(rowOf(bare.id)).getByRole('link', { hidden }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused()).toBe(cafe.id));
    await userEvent.keyboard('f');
    await waitFor(async () => expect((await db.posts.get(cafe.id))?.favourite).toBe(true));
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(focused()).toBe(bare.id));
    await userEvent.keyboard('a');
    await shown([cafe.id]);
    await waitFor(() => expect(focused()).toBe(cafe.id));
    await userEvent.keyboard('{Delete}');
    await shown([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await shown([cafe.id]);
  });

  it('go to the archive, where they are found, and come back', async () => {
    await draw(<Library />);
    await userEvent.click(await screen.findByLabelText('Archive: 弄堂里的咖啡馆'));
    await shown([bare.id]);
    await go('archive');
    await shown([cafe.id]);
    await expectAccessible();
    await userEvent.click(screen.getByLabelText(/Take out of the archive/));
    expect(await screen.findByText('Nothing in the archive')).toBeTruthy();
  });

  it('are changed many at once', async () => {
    await draw(<Library />);
    await shown([bare.id, cafe.id]);
    await userEvent.click(await within(rowOf(bare.id)).findByRole('checkbox', { hidden }));
    const bar = await screen.findByTestId('selection');
    await userEvent.click(within(bar).getByRole('button', { name: 'Select all' }));
    expect(bar.textContent).toContain('2 selected');
    await expectAccessible(bar);
    await userEvent.type(within(bar).getByTestId('tag-field'), '#Weekend trip{Enter}');
    await waitFor(async () =>
      expect((await db.posts.toArray()).map(({ tags }) => tags)).toEqual([
        ['Coffee', 'Weekend trip'],
        ['Weekend trip'],
      ]),
    );
    await userEvent.click(within(bar).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('2 posts deleted')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await shown([bare.id, cafe.id]);
  });

  it('say so when they cannot be read', async () => {
    const refuse = () => {
      throw new Fault('storage-unavailable');
    };
    vi.spyOn(db.posts, 'orderBy').mockImplementation(refuse);
    vi.spyOn(db.posts, 'where').mockImplementation(refuse);
    await draw(<Library />);
    expect(await screen.findByRole('alert')).toBeTruthy();
    vi.restoreAllMocks();
  });
});

describe('tags', () => {
  beforeEach(async () => {
    await db.posts.bulkAdd([
      { ...cafe, tags: ['Coffee'] },
      { ...bare, tags: ['Coffee', 'a/b #c'] },
    ]);
  });
  const tagsInSidebar = () =>
    within(screen.getByTestId('tags'))
      .getAllByRole('link')
      .map(({ textContent }) => textContent);

  it('are counted and lead to their posts, whatever signs they have', async () => {
    await draw(<Library />);
    await waitFor(() => expect(tagsInSidebar()).toEqual(['Coffee2', 'a/b #c1']));
    const link = screen.getByRole('link', { name: 'a/b #c 1' });
    await go(link.getAttribute('href')!.slice(1));
    await shown([bare.id]);
    expect(screen.getByRole('heading', { name: 'a/b #c' })).toBeTruthy();
    await expectAccessible();
  });

  it('are renamed, and taken back', async () => {
    await go('tags/Coffee');
    await draw(<Library />);
    await userEvent.click(await screen.findByRole('button', { name: 'Rename' }));
    const name = screen.getByTestId('tag-name');
    await userEvent.clear(name);
    await userEvent.type(name, '咖啡{Enter}');
    await waitFor(() => expect(tagsInSidebar()).toEqual(['咖啡2', 'a/b #c1']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(tagsInSidebar()).toEqual(['Coffee2', 'a/b #c1']));
  });

  it('become one only when the reader says so', async () => {
    await go('tags/Coffee');
    await draw(<Library />);
    await userEvent.click(await screen.findByRole('button', { name: 'Rename' }));
    const name = screen.getByTestId('tag-name');
    await userEvent.clear(name);
    await userEvent.type(name, 'a/b #c{Enter}');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('a/b #c is on 1 post already');
    expect((await db.posts.get(cafe.id))?.tags).toEqual(['Coffee']);
    await userEvent.click(within(dialog).getByTestId('merge-confirm'));
    await waitFor(() => expect(tagsInSidebar()).toEqual(['a/b #c2']));
  });

  it('that nobody has say so', async () => {
    await go('tags/nowhere');
    await draw(<Library />);
    expect(await screen.findByText('No post has this tag')).toBeTruthy();
  });
});

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
