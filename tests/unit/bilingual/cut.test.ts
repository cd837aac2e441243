import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtLexicon } from '@/tests/unit/lexicon/files';
import { cutUp } from '@/utils/bilingual/cut';
import { layOut } from '@/utils/bilingual/laid';

const lexicon = await builtLexicon();
const nobody = { learning: new Set<string>(), known: new Set<string>(), level: 0 };
const cut = (body: string) => cutUp({ title: '', body, comments: [] });

describe('a post', () => {
  it.each([
    ['好喝！\n#上海咖啡 #citywalk', ['好喝！'], ['#上海咖啡', '#citywalk']],
    ['好喝#上海咖啡#小众咖啡馆', ['好喝'], ['#上海咖啡', '#小众咖啡馆']],
    ['和#闺蜜 一起去', ['和#闺蜜 一起去'], []],
    ['我是 #1', ['我是 #1'], []],
    ['#只有话题', [], ['#只有话题']],
    ['', [], []],
  ])('parts %s from its tags', (body, lines, tags) => {
    const parts = cut(body);
    expect(parts.body.map(({ text }) => text)).toEqual(lines);
    expect(parts.tags).toEqual(tags);
  });

  it('keeps the lines that were left empty', () => {
    const gaps = (body: string) => cut(body).body.map(({ gap }) => gap);
    expect(gaps('一\n二\n\n三。四\r\n\r\n五')).toEqual([false, false, true, false, true]);
  });

  it('loses not a character but spaces', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('\n', '\n\n', '#话题', ' #话题', '[笑哭R]', '。', '……', '种草', '😀', '#', '#1 '),
    );
    const bare = (text: string) => text.replaceAll(/\s/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const body = pieces.join('');
        const { body: lines, tags } = cut(body);
        expect(bare([...lines.map(({ text }) => text), ...tags].join(''))).toBe(bare(body));
      }),
    );
  });
});

describe('a sentence with a hashtag or a code in it', () => {
  it('has each in one piece, which is no word', async () => {
    const text = '和#上海咖啡 真好[笑哭R]';
    const { words } = layOut(text, await lexicon.interlinear(text), nobody);
    const pieces = words
      .filter(({ as }) => as)
      .map(({ text, as, standing, word }) => [text, as, standing, word.gloss]);
    expect(pieces).toEqual([
      ['#上海咖啡', 'tag', 'plain', ''],
      ['[笑哭R]', 'code', 'plain', ''],
    ]);
  });
});
