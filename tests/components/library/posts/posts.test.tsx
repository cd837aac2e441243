import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/entrypoints/library/library';
import { Fault } from '@/utils/faults';
import type { Database } from '@/utils/store/database';
import { phraseOf } from '../../review/rows';
import { draw, expectAccessible } from '../../ui/page';
import { bare, cafe, emptyLibrary, go } from '../kept-posts';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));
// Cards are drawn as the viewport has room for them, and there is none here; the end-to-end tests have it.
vi.mock('virtua', () => import('../all-rows'));
// There are no highlights here: reading along is walked in a real browser.
vi.mock('@/entrypoints/library/posts/read-along', () => ({ readAlong: () => {} }));

/** Cards are hidden until they are measured, which nothing is here. */
const hidden = true;
let db: Database;

beforeEach(async () => {
  db = await emptyLibrary();
});
afterEach(() => {
  window.location.hash = '';
});

const ids = () => screen.queryAllByTestId('post').map((post) => post.dataset.postId);
const rowOf = (id: string) => screen.getAllByTestId('post').find((post) => post.dataset.postId === id)!;
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

  it('say where else it is: behind a filter, or in the archive', async () => {
    await db.posts.update(cafe.id, { archivedAt: 1 });
    await draw(<Library />);
    await shown([bare.id]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Pictures');
    expect(await screen.findByText('No post fits these filters')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    await shown([bare.id]);
    fireEvent.change(screen.getByTestId('search'), { target: { value: '弄堂' } });
    const link = await screen.findByRole('link', { name: '1 post in the archive' });
    expect(screen.queryByRole('button', { name: 'Clear the filters' })).toBeNull();
    await go(link.getAttribute('href')!.slice(1));
    await shown([cafe.id]);
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

  it('are come to from the search by an arrow', async () => {
    await draw(<Library />);
    await userEvent.type(await screen.findByTestId('search'), '弄堂');
    await shown([cafe.id]);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('href')).toBe(`#posts/${cafe.id}`);
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
