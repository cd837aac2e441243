import { beforeEach, describe, expect, it } from 'vitest';
import { bringBackPost, findPost, forgetPost, livePosts, savedPost, savePost } from '@/utils/library/posts';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../store/memory';
import { now, pagePost } from './sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const save = (differs = {}, at = now) => savePost(db, { post: { ...pagePost, ...differs }, now: at });

describe('saving a post', () => {
  it('keeps it under its note id', async () => {
    const saved = await save();
    expect(saved.created).toBe(true);
    expect(await findPost(db, pagePost.id)).toEqual({
      ...pagePost,
      edits: [],
      note: '',
      tags: [],
      savedAt: now,
      updatedAt: now,
    });
    expect(savedPost(saved)).toEqual({ id: pagePost.id, savedAt: now, updatedAt: now, created: true });
    expect(savedPost({ ...saved, post: { ...saved.post, partial: true } })).toMatchObject({ partial: true });
  });

  it('works without title and body', async () => {
    await save({ title: '', body: '', hashtags: [], comments: [] });
    expect(await livePosts(db)).toMatchObject([{ title: '', body: '' }]);
  });

  it('brings it up to date, and keeps what the reader added', async () => {
    await save();
    const mine = { note: 'mine', tags: ['later'], favourite: true, archivedAt: now };
    await db.posts.update(pagePost.id, mine);
    const url = `${pagePost.url}&again`;
    const saved = await save({ url, counts: { likes: '2万' } }, now + 5);
    expect(saved.created).toBe(false);
    expect(await livePosts(db)).toEqual([
      { ...pagePost, ...mine, url, counts: { likes: '2万' }, edits: [], savedAt: now, updatedAt: now + 5 },
    ]);
  });

  it('keeps the earlier version when its author has edited it', async () => {
    await save();
    await save({ title: '春天的口红（更新）' }, now + 5);
    await save({ title: '春天的口红（更新）' }, now + 6);
    expect(await findPost(db, pagePost.id)).toMatchObject({
      title: '春天的口红（更新）',
      edits: [{ at: now, title: pagePost.title, body: pagePost.body }],
    });
  });

  it('keeps comments that the page does not show any more', async () => {
    await save();
    const [first] = pagePost.comments;
    await save({
      comments: [
        { ...first, text: '求色号呀' },
        { id: 'c3', author: '猫', text: '蹲', date: '1天前' },
      ],
    });
    const { comments } = (await findPost(db, pagePost.id))!;
    expect(comments.map(({ id, text }) => [id, text])).toEqual([
      ['c1', '求色号呀'],
      ['c3', '蹲'],
      ['c2', '评论区置顶了'],
    ]);
  });

  it('never lets what a card shows replace what was read whole, and completes a card', async () => {
    const part = { body: '', comments: [], hashtags: [], partial: true };
    await save(part);
    await save({}, now + 1);
    expect(await findPost(db, pagePost.id)).toMatchObject({ body: pagePost.body, edits: [] });
    expect(await findPost(db, pagePost.id)).not.toHaveProperty('partial');
    await save({ ...part, title: 'x', url: `${pagePost.url}&new` }, now + 2);
    expect(await findPost(db, pagePost.id)).toMatchObject({
      ...pagePost,
      url: `${pagePost.url}&new`,
      updatedAt: now + 2,
    });
  });

  it('makes one row of two saves at once', async () => {
    const both = await Promise.all([save(), save()]);
    expect(both.map(({ created }) => created).sort()).toEqual([false, true]);
    expect(await db.posts.count()).toBe(1);
  });
});

describe('deleting a post', () => {
  it('leaves a tombstone, and can be taken back', async () => {
    const { post } = await save();
    await forgetPost(db, { id: post.id, now: now + 1 });
    await forgetPost(db, { id: 'nobody', now });
    expect(await livePosts(db)).toEqual([]);
    expect(await findPost(db, post.id)).toBeUndefined();
    expect(await db.posts.get(post.id)).toMatchObject({ deletedAt: now + 1 });
    expect(await bringBackPost(db, { id: post.id, now: now + 2 })).toEqual({ ...post, updatedAt: now + 2 });
    expect(await livePosts(db)).toHaveLength(1);
  });

  it('is undone by saving it again', async () => {
    await save();
    await db.posts.update(pagePost.id, { note: 'mine' });
    await forgetPost(db, { id: pagePost.id, now });
    expect((await save({}, now + 9)).created).toBe(true);
    expect(await livePosts(db)).toMatchObject([{ note: 'mine', savedAt: now + 9 }]);
  });

  it('cannot be taken back when it never was', async () => {
    await expect(bringBackPost(db, { id: 'nobody', now })).rejects.toMatchObject({ code: 'not-found' });
  });
});
