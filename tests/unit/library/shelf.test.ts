import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { savePost } from '@/utils/library/posts';
import { openShelf, type ShelfView } from '@/utils/library/shelf';
import { forgetPosts, notePost, putBack } from '@/utils/library/shelving';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../store/memory';
import { now, pagePost } from './sample';

const idOf = (index: number) => index.toString(16).padStart(24, '0');
let db: Database;
let control: AbortController;
let views: ShelfView[];
const last = () => views.at(-1)!;
const titles = () => last().posts.map(({ title }) => title);

beforeEach(async () => {
  db = await emptyDatabase();
  control = new AbortController();
  views = [];
});
afterEach(() => control.abort());

async function keep(count: number) {
  for (let index = 0; index < count; index++) {
    const post = { ...pagePost, id: idOf(index), title: `t${index}` };
    await savePost(db, { post, now: now + index });
  }
}
async function open() {
  const onFault = vi.fn();
  openShelf(db, { onChange: (view) => views.push(view), onFault }, control.signal);
  await vi.waitFor(() => expect(last()?.complete || onFault.mock.calls.length > 0).toBe(true));
  return onFault;
}

describe('the shelf', () => {
  it('shows the last saved first, before it has read the rest', async () => {
    await keep(60);
    await open();
    expect(views[0]).toMatchObject({ complete: false });
    expect(views[0]!.posts.map(({ title }) => title).slice(0, 2)).toEqual(['t59', 't58']);
    expect(views[0]!.posts.length).toBeLessThan(60);
    expect(last().posts).toHaveLength(60);
    expect(titles().at(-1)).toBe('t0');
  });

  it('follows what is saved, noted, deleted and brought back', async () => {
    await keep(2);
    await open();
    await savePost(db, { post: { ...pagePost, id: idOf(9), title: 'new' }, now: now + 9 });
    await vi.waitFor(() => expect(titles()).toEqual(['new', 't1', 't0']));
    await notePost(db, { id: idOf(0), note: ' mine ', now: now + 10 });
    await vi.waitFor(() => expect(last().posts.at(-1)!.note).toBe('mine'));
    const before = await forgetPosts(db, { ids: [idOf(1)], now: now + 11 });
    await vi.waitFor(() => expect(titles()).toEqual(['new', 't0']));
    await putBack(db, { before, fields: ['deletedAt'], now: now + 12 });
    await vi.waitFor(() => expect(titles()).toEqual(['new', 't1', 't0']));
  });

  it('follows rows that come in older than what is there, as from a backup', async () => {
    await keep(2);
    await open();
    const row = (await db.posts.get(idOf(0)))!;
    await db.posts.bulkPut([{ ...row, title: 'restored', updatedAt: 5 }]);
    await vi.waitFor(() => expect(titles()).toEqual(['t1', 'restored']));
    await db.posts.clear();
    await vi.waitFor(() => expect(titles()).toEqual([]));
  });

  it('reads only the row that has changed', async () => {
    await keep(3);
    await open();
    const [first] = last().posts;
    await notePost(db, { id: idOf(0), note: 'x', now: now + 10 });
    await vi.waitFor(() => expect(last().posts.at(-1)!.note).toBe('x'));
    expect(last().posts[0]).toBe(first);
  });

  it('says so when it cannot be read', async () => {
    db.close();
    expect(await open()).toHaveBeenCalled();
  });
});
