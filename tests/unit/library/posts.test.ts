import { beforeEach, describe, expect, it } from 'vitest';
import { findPost, livePosts, savedPost, savePost } from '@/utils/library/posts';
import { forgetPosts } from '@/utils/library/shelving';
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

describe('a post whose text seems to have changed', () => {
  it.each([
    ['the page is still being drawn', { title: '', body: '' }],
    ['emoji are pictures without a name', { body: '这支真的绝\n\n黄皮显白 ' }],
  ])('and has not: %s', async (_, differs) => {
    await save();
    await save(differs, now + 5);
    expect(await findPost(db, pagePost.id)).toMatchObject({ body: pagePost.body, edits: [] });
  });

  it('gets the codes of its emoji where they are known later', async () => {
    await save({ body: '这支真的绝\n\n黄皮显白 ' });
    await save({}, now + 5);
    expect(await findPost(db, pagePost.id)).toMatchObject({ body: pagePost.body, edits: [] });
  });

  it('is brought back by saving it again, with the note', async () => {
    await save();
    await db.posts.update(pagePost.id, { note: 'mine' });
    await forgetPosts(db, { ids: [pagePost.id], now });
    expect((await save({}, now + 9)).created).toBe(true);
    expect(await livePosts(db)).toMatchObject([{ note: 'mine', savedAt: now + 9 }]);
  });
});
