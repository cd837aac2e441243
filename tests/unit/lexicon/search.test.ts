import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '@/utils/lexicon/lexicon';
import { builtLexicon } from './files';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await builtLexicon();
});

const found = async (query: string, limit = 12) =>
  (await lexicon.search(query, limit)).map(({ simplified }) => simplified);

describe('searching the lexicon', () => {
  it.each([
    ['zhongcao', '种草'],
    ['zhong4 cao3', '种草'],
    ['zhòngcǎo', '种草'],
    ['ZHONG4CAO3', '种草'],
    ['women', '我们'],
    ['nü er', '女儿'],
    ['nuer', '女儿'],
    ['lv4 se4', '绿色'],
    ['lüse', '绿色'],
    ["xi'an", '西安'],
    ['种草', '种草'],
    ['種草', '种草'],
    ['hotpot', '火锅'],
    ['shi4', '是'],
  ])('by %s gives %s first', async (query, word) => {
    expect((await found(query))[0]).toBe(word);
  });

  it.each([
    ['recommend', '推荐'],
    ['recommend', '安利'],
    ['recomm', '推荐'],
    ['to recommend', '推荐'],
    ['the best', '绝绝子'],
    ['a cat', '猫'],
    ['friend', '朋友'],
    ['shi', '是'],
    ['café', '咖啡馆'],
    ['zhongc', '种草'],
    ['种', '种草'],
  ])('by %s gives %s among the first', async (query, word) => {
    expect(await found(query, 20)).toContain(word);
  });

  it('minds the tones that are given, and only those', async () => {
    expect(await found('zhong3 cao3')).not.toContain('种草');
    expect(await found('zhong cao3')).toContain('种草');
    expect(await found('mai4')).not.toContain('买');
    expect(await found('mai')).toEqual(expect.arrayContaining(['买', '卖']));
  });

  it('puts the glossary before the dictionary, and each entry once', async () => {
    const entries = await lexicon.search('zhongcao', 50);
    expect(entries[0]).toMatchObject({ source: 'glossary', simplified: '种草' });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('takes half an emoji', async () => {
    await expect(found('\ud83d')).resolves.toBeInstanceOf(Array);
  });

  it.each(['', '   ', '!?', 'x'.repeat(101), '种'.repeat(500), 'qqqq', '12345'])(
    'finds nothing for %j and does not mind',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  it('gives glossary entries by their ids, in order', async () => {
    const entries = await lexicon.glossary(['zhong-cao', 'no-such-word', 'bi-ji']);
    expect(entries.map(({ id }) => id)).toEqual(['zhong-cao', 'bi-ji']);
  });
});
