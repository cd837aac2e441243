import { describe, expect, it } from 'vitest';
import { numbered, syllablesOf } from '@/utils/lexicon/typed';

describe('a reading that was typed', () => {
  it.each([
    ['zhòngcǎo', 'zhong4 cao3'],
    ['Zhòng cǎo', 'zhong4 cao3'],
    ['zhong4cao3', 'zhong4 cao3'],
    ['zhong4 cao3', 'zhong4 cao3'],
    ['zhongcao', 'zhong cao'],
    ["xī'ān", 'xi1 an1'],
    ['xiān', 'xian1'],
    ['lǜsè', 'lu:4 se4'],
    ['lv4 se4', 'lu:4 se4'],
    ["nǚ'ér", 'nu:3 er2'],
    ['fāngàn', 'fan1 gan4'],
    ['yīdiǎnr', 'yi1 dian3 r'],
    ['yi1 dian3 r5', 'yi1 dian3 r5'],
    ['juéjuézǐ', 'jue2 jue2 zi3'],
    ['de5', 'de5'],
    ['shuāng', 'shuang1'],
    ['xióngmāo', 'xiong2 mao1'],
    ['K-pop', 'K-pop'],
    ['  ', ''],
    ['种草', '种草'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(numbered(typed)).toBe(kept);
  });

  it('of a thousand letters is no pinyin, and costs nothing', () => {
    expect(syllablesOf('na'.repeat(500))).toBeNull();
    expect(numbered('nan'.repeat(40))).toBe('nan '.repeat(40).trim());
    expect(syllablesOf(`${'xianguan'.repeat(14)}v`)).toBeNull();
  });
});
