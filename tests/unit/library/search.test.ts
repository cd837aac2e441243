import { describe, expect, it } from 'vitest';
import { searchShelf, snippetOf } from '@/utils/library/search';
import { fold, shelve } from '@/utils/library/shelved';
import type { Post } from '@/utils/store/model';
import { now, pagePost } from './sample';

const post = (id: string, differs: Partial<Post>) =>
  shelve({
    ...pagePost,
    id,
    title: '',
    body: '',
    author: { id: '', name: '' },
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
  post('title', { title: '上海 Ｃitywalk' }),
  post('hashtag', { hashtags: ['上海旅行'] }),
  post('note', { note: 'Read with Mei', tags: ['travel'] }),
  post('author', { author: { id: '1', name: '上海小鱼' } }),
];

const found = (query: string, whole: string[] = [], words: Record<string, string[]> = {}) =>
  searchShelf(posts, query, { whole, words: new Map(Object.entries(words)) }).map((hit) => hit.post.id);

describe('searching posts', () => {
  it.each([
    ['', ['body', 'comment', 'title', 'hashtag', 'note', 'author']],
    ['上海', ['title', 'hashtag', 'author', 'body', 'comment']],
    ['海探', ['body']],
    ['#上海', ['hashtag']],
    ['ＣITYWALK', ['title']],
    ['上海 citywalk', ['title']],
    ['mei read', ['note']],
    ['travel', ['note']],
    ['阿星', ['comment']],
    ['北京', []],
    ['.*', []],
    ['旅行上海', []],
    // Not across the border of two parts.
    ['travel\nRead', ['note']],
    ['travelread', []],
  ])('%s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('looks for the words that the lexicon takes a query for, behind what is written so', () => {
    expect(found('shanghai', ['上海'])).toEqual(['title', 'hashtag', 'author', 'body', 'comment']);
    expect(found('mei', ['没', '上海旅行', '探店'])).toEqual(['hashtag', 'note', 'body']);
    expect(found('shop tour', ['探店', '上海'])).toEqual(['title', 'hashtag', 'author', 'body', 'comment']);
    expect(found('nothing', [])).toEqual([]);
  });

  it('looks for each word of a query, as it is written or by what the lexicon takes it for', () => {
    const words = { shanghai: ['上海'], shop: ['店', '探店'] };
    expect(found('shanghai shop', [], words)).toEqual(['body']);
    expect(found('shanghai citywalk', [], words)).toEqual(['title']);
    expect(found('上海 shop', [], words)).toEqual(['body']);
    expect(found('shanghai nowhere', [], words)).toEqual([]);
  });

  it('puts what only one character means behind everything else', () => {
    expect(found('sea', ['海', '上海旅行'])).toEqual(['hashtag', 'title', 'author', 'body', 'comment']);
  });

  it('marks the hit in the text as it is written', () => {
    const [hit] = searchShelf(posts, 'citywalk');
    expect(snippetOf(hit!)).toEqual({ before: '上海 ', hit: 'Ｃitywalk', after: '' });
    const long = post('long', { body: `${'前'.repeat(30)}<b>踩雷</b>\n𠮷${'后'.repeat(90)}` });
    expect(snippetOf(searchShelf([long], '踩雷')[0]!)).toEqual({
      before: `…${'前'.repeat(11)}<b>`,
      hit: '踩雷',
      after: `</b> 𠮷${'后'.repeat(33)}…`,
    });
    expect(snippetOf(searchShelf([long], '')[0]!)).toBeNull();
  });
});

describe('folding', () => {
  it.each([
    ['ＡＢｃ　１', 'abc 1'],
    ['İstanbul ÀÉ', 'İstanbul àé'],
    ['今天Citywalk', '今天citywalk'],
    ['ΣΑΣ', 'σας'],
    ['笔记', '笔记'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(folded.length).toBe(text.length);
  });
});
