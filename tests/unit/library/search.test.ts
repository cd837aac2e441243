import { describe, expect, it } from 'vitest';
import { searchPosts } from '@/utils/library/search';
import type { Post } from '@/utils/store/model';
import { now, pagePost } from './sample';

const post = (id: string, differs: Partial<Post>): Post => ({
  ...pagePost,
  id,
  title: '',
  body: '',
  hashtags: [],
  comments: [],
  edits: [],
  note: '',
  tags: [],
  savedAt: now,
  updatedAt: now,
  ...differs,
});

const posts = [
  post('body', { body: '上海探店' }),
  post('comment', { comments: [{ id: 'c', author: '阿星', text: '想去上海', date: '' }] }),
  post('title', { title: '上海 Citywalk' }),
  post('hashtag', { hashtags: ['上海旅行'] }),
  post('note', { note: 'Read with Mei', tags: ['travel'] }),
  post('author', { author: { id: '1', name: '上海小鱼' } }),
];

const found = (query: string) => searchPosts(posts, query).map(({ id }) => id);

describe('searching posts', () => {
  it.each([
    ['', ['body', 'comment', 'title', 'hashtag', 'note', 'author']],
    ['上海', ['title', 'hashtag', 'author', 'body', 'comment']],
    ['#上海', ['hashtag']],
    ['CITYWALK', ['title']],
    ['上海 citywalk', ['title']],
    ['mei read', ['note']],
    ['travel', ['note']],
    ['阿星', ['comment']],
    ['北京', []],
    ['.*', []],
  ])('%s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});
