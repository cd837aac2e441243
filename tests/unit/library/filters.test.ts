import { describe, expect, it } from 'vitest';
import { authorsIn, type Filters, filterShelf, type Sort, sortShelf, tagsIn } from '@/utils/library/filters';
import { shelve } from '@/utils/library/shelved';
import type { Post } from '@/utils/store/model';
import { now, pagePost } from './sample';

const day = 86_400_000;
const post = (id: string, differs: Partial<Post> = {}) =>
  shelve({ ...pagePost, id, edits: [], note: '', tags: [], savedAt: now, updatedAt: now, ...differs });

/** The last saved first. */
const posts = [
  post('a', { tags: ['上海', '咖啡'], favourite: true, title: '晨光', publishedAt: now - 5 * day }),
  post('b', { note: 'x', kind: 'video', savedAt: now - 8 * day, title: '阿', publishedAt: now - 400 * day }),
  post('c', { archivedAt: now, tags: ['咖啡'], savedAt: now - 9 * day }),
  post('d', { author: { id: '', name: 'momo' }, note: ' \n', savedAt: now - 40 * day, title: '' }),
];
const ids = (filters: Partial<Filters>) =>
  filterShelf(posts, { archived: false, ...filters }, now).map(({ id }) => id);

describe('filters', () => {
  it.each<[Partial<Filters>, string[]]>([
    [{}, ['a', 'b', 'd']],
    [{ archived: true }, ['c']],
    [{ favourite: true }, ['a']],
    [{ tag: '咖啡' }, ['a']],
    [{ author: 'momo' }, ['d']],
    [{ author: pagePost.author.id }, ['a', 'b']],
    [{ kind: 'video' }, ['b']],
    [{ kind: 'normal' }, ['a', 'd']],
    [{ note: 'with' }, ['b']],
    [{ note: 'without' }, ['a', 'd']],
    [{ saved: '7' }, ['a']],
    [{ saved: '30' }, ['a', 'b']],
    [{ saved: '30', kind: 'normal' }, ['a']],
    [{ tag: 'nobody' }, []],
  ])('%j', (filters, found) => {
    expect(ids(filters)).toEqual(found);
  });
});

describe('sorting', () => {
  it.each<[Sort, string]>([
    ['saved', 'abcd'],
    ['savedFirst', 'dcba'],
    ['published', 'acdb'],
    ['publishedFirst', 'bdca'],
    ['title', 'bacd'],
  ])('%s', (sort, order) => {
    const sorted = sortShelf(posts, sort);
    // The two without a time of their own go by the time they were saved.
    expect(sorted.map(({ id }) => id).join('')).toBe(order);
  });
});

it('counts tags and authors', () => {
  expect(tagsIn(posts)).toEqual([
    { value: '咖啡', text: '咖啡', count: 2 },
    { value: '上海', text: '上海', count: 1 },
  ]);
  expect(authorsIn(posts)).toEqual([
    { value: pagePost.author.id, text: '小鱼', count: 3 },
    { value: 'momo', text: 'momo', count: 1 },
  ]);
});
