import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { postFileName, postMarkdown } from '@/utils/library/markdown';
import type { Post } from '@/utils/store/model';
import { now, pagePost } from './sample';

const post = (differs: Partial<Post> = {}): Post => ({
  ...pagePost,
  edits: [],
  note: '',
  tags: [],
  savedAt: now,
  updatedAt: now,
  ...differs,
});

const front = (markdown: string) => parse(/^---\n(.*?\n)---\n/s.exec(markdown)?.[1] ?? 'none');

describe('a post as Markdown', () => {
  it('is as the golden file has it', async () => {
    const whole = post({
      publishedAt: now,
      place: '上海',
      note: 'read again\nwith Mei',
      tags: ['later'],
      body: '# 不是标题\n- 不是列表\n1. 也不是\n\n#口红 真的绝[笑哭R]\n---\n价格：<b>99</b> &amp; *便宜*',
    });
    await expect(postMarkdown(whole)).toMatchFileSnapshot('golden/post.md');
  });

  it('has its pictures below its text', async () => {
    const pictures = [1, 2].map((n) => `pictures/${pagePost.id}-${n}.webp`);
    await expect(postMarkdown(post(), pictures)).toMatchFileSnapshot('golden/with-pictures.md');
  });

  it('stands without title, body, comments', async () => {
    const bare = post({ title: '', body: '', comments: [], hashtags: [] });
    await expect(postMarkdown(bare)).toMatchFileSnapshot('golden/bare.md');
  });

  it('keeps hostile text text', async () => {
    const evil =
      '"]\n---\nx: !!js/function >\n![[../../secret]] [a](javascript:alert(1)) <script>alert(1)</script> `x`';
    const hostile = post({ title: evil, body: evil, note: evil, hashtags: [evil], place: evil });
    await expect(postMarkdown(hostile)).toMatchFileSnapshot('golden/hostile.md');
    expect(front(postMarkdown(hostile))).toMatchObject({ title: evil, place: evil, hashtags: [evil] });
  });

  it('has front matter that reads back as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' })), (title, tags) => {
        const read = front(postMarkdown(post({ title, tags })));
        expect(read.title ?? '').toBe(title);
        expect(read.tags ?? []).toEqual(tags);
      }),
    );
  });
});

describe('a file name', () => {
  const name = (title: string) => postFileName({ id: pagePost.id, title });

  it.each([
    ['春天的口红', '春天的口红'],
    ['../../x', 'x'],
    ['CON', 'CON'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['  .hidden. ', 'hidden'],
    ['两\n行\u2028\u202e\u0000', '两 行'],
    ['😀'.repeat(100), '😀'.repeat(40)],
    ['\ud800', '\ufffd'],
  ])('of %j', (title, start) => {
    expect(name(title)).toBe(`${start} ${pagePost.id}.md`);
  });

  it('is the id where there is no title', () => {
    expect(name('')).toBe(`${pagePost.id}.md`);
    expect(name('???')).toBe(`${pagePost.id}.md`);
  });

  it('is good on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const file = name(title);
        expect(file).toMatch(/^[^<>:"/\\|?*\p{C}]+$/u);
        expect(file).not.toMatch(/^[\s.]|[\s.]$|^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(new TextEncoder().encode(file).length).toBeLessThan(255);
      }),
    );
  });
});
