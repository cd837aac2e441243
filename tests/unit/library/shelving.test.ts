import { beforeEach, describe, expect, it } from 'vitest';
import { livePosts, savePost } from '@/utils/library/posts';
import {
  archivePosts,
  dropTag,
  forgetPosts,
  markFavourite,
  notePost,
  putBack,
  renameTag,
  tagPosts,
} from '@/utils/library/shelving';
import { tagOf } from '@/utils/library/tags';
import type { Database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';
import { emptyDatabase } from '../store/memory';
import { now, pagePost } from './sample';

const [one, two, three] = ['1', '2', '3'].map((digit) => pagePost.id.slice(0, 23) + digit) as [
  string,
  string,
  string,
];
let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
  for (const id of [one, two, three]) await savePost(db, { post: { ...pagePost, id }, now });
});

const field = async (name: keyof Post) =>
  (await db.posts.bulkGet([one, two, three])).map((post) => post?.[name]);
const later = now + 10;

describe('many posts at once', () => {
  it('become favourites, and stop being it', async () => {
    const before = await markFavourite(db, { ids: [one, two], favourite: true, now: later });
    expect(await field('favourite')).toEqual([true, true, undefined]);
    expect(await field('updatedAt')).toEqual([later, later, now]);
    // Only what changes is written, and given back.
    const again = await markFavourite(db, { ids: [one, two, three], favourite: true, now: later + 1 });
    expect(again.map(({ id }) => id)).toEqual([three]);
    await putBack(db, { before, fields: ['favourite'], now: later + 2 });
    expect(await db.posts.get(one)).not.toHaveProperty('favourite');
  });

  it('go to the archive and come back', async () => {
    await archivePosts(db, { ids: [one, three], archived: true, now: later });
    expect(await field('archivedAt')).toEqual([later, undefined, later]);
    await archivePosts(db, { ids: [one], archived: false, now: later + 1 });
    expect(await db.posts.get(one)).not.toHaveProperty('archivedAt');
  });

  it('are deleted, and brought back with what was changed since', async () => {
    const before = await forgetPosts(db, { ids: [one, 'nobody'], now: later });
    expect((await livePosts(db)).map(({ id }) => id).sort()).toEqual([two, three]);
    expect(await db.posts.get(one)).toMatchObject({ deletedAt: later, updatedAt: later });
    expect(await forgetPosts(db, { ids: [one], now: later + 1 })).toEqual([]);
    await db.posts.update(one, { note: 'from another window' });
    await putBack(db, { before, fields: ['deletedAt'], now: later });
    expect(await db.posts.get(one)).toMatchObject({ note: 'from another window', updatedAt: later + 1 });
    expect(await livePosts(db)).toHaveLength(3);
  });

  it('change all or not at all', async () => {
    const poisoned = { ids: [one, two], favourite: true, now: Symbol('no time') as unknown as number };
    await expect(markFavourite(db, poisoned)).rejects.toThrow();
    expect(await field('favourite')).toEqual([undefined, undefined, undefined]);
  });
});

describe('tags', () => {
  beforeEach(async () => {
    await tagPosts(db, { ids: [one, two], tag: '上海', tagged: true, now: later });
    await tagPosts(db, { ids: [two, three], tag: 'Shanghai', tagged: true, now: later });
  });

  it('are put on and taken off', async () => {
    expect(await field('tags')).toEqual([['上海'], ['上海', 'Shanghai'], ['Shanghai']]);
    await tagPosts(db, { ids: [two], tag: '上海', tagged: false, now: later + 1 });
    expect(await field('tags')).toEqual([['上海'], ['Shanghai'], ['Shanghai']]);
  });

  it('are renamed', async () => {
    await renameTag(db, { from: 'Shanghai', to: 'trip', now: later + 1 });
    expect(await field('tags')).toEqual([['上海'], ['上海', 'trip'], ['trip']]);
  });

  it('become one with the tag of that name, and two again', async () => {
    const before = await renameTag(db, { from: 'Shanghai', to: '上海', now: later + 1 });
    expect(await field('tags')).toEqual([['上海'], ['上海'], ['上海']]);
    await putBack(db, { before, fields: ['tags'], now: later + 2 });
    expect(await field('tags')).toEqual([['上海'], ['上海', 'Shanghai'], ['Shanghai']]);
  });

  it('are dropped everywhere, but not from what is deleted', async () => {
    await forgetPosts(db, { ids: [three], now: later + 1 });
    await dropTag(db, { tag: 'Shanghai', now: later + 2 });
    expect(await field('tags')).toEqual([['上海'], ['上海'], ['Shanghai']]);
  });

  it.each([
    ['  #上海  旅行 ', '上海 旅行'],
    ['＃咖啡', '咖啡'],
    ['a\nb', 'a b'],
    ['  ', undefined],
    ['#', undefined],
    ['<b>', '<b>'],
  ])('“%s” is kept as %s', (written, kept) => {
    expect(tagOf(written)).toBe(kept);
  });
});

describe('the note', () => {
  it('is written, and makes the row newer only when it is another one', async () => {
    await notePost(db, { id: one, note: 'Go on a weekday', now: later });
    await notePost(db, { id: one, note: 'Go on a weekday', now: later + 5 });
    expect(await db.posts.get(one)).toMatchObject({ note: 'Go on a weekday', updatedAt: later });
  });

  it('has no place on a post that is gone', async () => {
    await forgetPosts(db, { ids: [one], now: later });
    for (const id of [one, 'nobody']) {
      await expect(notePost(db, { id, note: 'x', now: later })).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});
