import { describe, expect, it } from 'vitest';
import { postHtml } from '@/utils/library/html';
import { linesOf, pinyinLine, textWithPinyin } from '@/utils/library/plain-text';
import type { Post } from '@/utils/store/model';
import { now, pagePost } from './sample';

const texts = { untitled: 'Untitled', comments: 'Comments', original: 'Original' };
const post = (differs: Partial<Post> = {}): Post => ({
  ...pagePost,
  edits: [],
  note: 'read again',
  tags: [],
  savedAt: now,
  updatedAt: now,
  ...differs,
});

describe('a post as a page of its own', () => {
  it('is as the golden file has it', async () => {
    const html = postHtml(post(), { pictures: ['data:image/png;base64,iVBORw0KGgo='], texts });
    await expect(html).toMatchFileSnapshot('golden/post.html');
  });

  it('runs nothing and loads nothing, whatever its author wrote', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u0000';
    const html = postHtml(
      post({
        title: evil,
        body: evil,
        note: evil,
        hashtags: [evil],
        place: evil,
        author: { id: 'x', name: evil },
        comments: [{ id: 'c', author: evil, text: evil, replyTo: evil, date: evil }],
      }),
      { pictures: [], texts },
    );
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<img|\0/);
    expect(html.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(6);
  });

  it('stands without title, body, comments', () => {
    const html = postHtml(post({ title: '', body: '', comments: [], note: '' }), { pictures: [], texts });
    expect(html).toContain('<h1>Untitled</h1>');
    expect(html).not.toContain('<h2>');
  });
});

describe('a post as text with pinyin', () => {
  it('has each line, its reading, and its translation where there is one', () => {
    const lines = linesOf({ title: '好喝', body: '真的绝\n\n去OK店' });
    expect(lines).toEqual(['好喝', '', '真的绝', '', '去OK店']);
    const readings = [['hǎo', 'hē'], [], ['zhēn', 'de', 'jué'], [], ['qù', null, null, 'diàn']];
    const read = lines.map((text, index) => ({ text, readings: readings[index]! }));
    expect(textWithPinyin([{ ...read[0]!, translation: 'Tasty' }, ...read.slice(1)])).toBe(
      '好喝\nhǎo hē\nTasty\n\n真的绝\nzhēn de jué\n\n去OK店\nqù OK diàn',
    );
  });

  it('leaves out the reading of what has none', () => {
    expect(pinyinLine('OK', [null, null])).toBe('');
    expect(pinyinLine('好，😀好', ['hǎo', null, null, 'hǎo'])).toBe('hǎo，😀 hǎo');
  });
});
