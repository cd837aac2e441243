import { describe, expect, it } from 'vitest';
import { searchPhrases } from '@/utils/phrasebook/search';
import { context, phrase } from './sample';

const words = [
  phrase({ id: 'zhongcao', gloss: 'to be sold on something', explanation: undefined, contexts: [] }),
  phrase({ id: 'cao', simplified: '草', traditional: '艸', pinyin: 'cao3', gloss: 'grass', contexts: [] }),
  phrase({
    id: 'lv',
    simplified: '女儿',
    traditional: '女兒',
    pinyin: 'nu:3 er2',
    gloss: 'daughter',
    tags: ['family'],
    contexts: [{ ...context, sentence: '我女儿爱吃草莓' }],
  }),
  phrase({
    id: 'kala',
    simplified: '卡拉OK',
    traditional: '卡拉OK',
    pinyin: 'ka3 la1 O K',
    gloss: 'karaoke',
    note: 'with Mei on Friday',
    contexts: [],
  }),
];

const found = (query: string) => searchPhrases(words, query).map(({ id }) => id);

describe('searching phrases', () => {
  it.each([
    ['nothing asked', '  ', ['zhongcao', 'cao', 'lv', 'kala']],
    ['a word, then those that hold it, then sentences', '草', ['cao', 'zhongcao', 'lv']],
    ['traditional', '種草', ['zhongcao']],
    ['letters of any case and width', 'ｏk', ['kala']],
    ['pinyin without tones', 'zhongcao', ['zhongcao']],
    ['pinyin with spaces', 'zhong cao', ['zhongcao']],
    ['pinyin with numbers', 'zhong4cao3', ['zhongcao']],
    ['pinyin with marks', 'zhòng cǎo', ['zhongcao']],
    ['one tone of two', 'zhongcǎo', ['zhongcao']],
    ['a wrong tone', 'zhong1 cao3', []],
    ['a wrong mark', 'zhóng', []],
    ['the beginning', 'zhongc', ['zhongcao']],
    ['a later syllable', 'cao', ['zhongcao', 'cao']],
    ['not the inside of a syllable', 'ong', []],
    ['ü', 'nǚ’ér', ['lv']],
    ['v for ü', 'nv3', ['lv']],
    ['u: for ü', 'nu:er', ['lv']],
    ['u for ü', 'nuer', ['lv']],
    ['meaning', 'Grass', ['cao']],
    ['note', 'mei on', ['kala']],
    ['tag', 'family', ['lv']],
    ['sentence', '爱吃', ['lv']],
    ['hanzi and letters together are no sound', '种cao', []],
    ['nobody', 'xyz', []],
  ])('%s: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('takes any text', () => {
    for (const query of ['\ud800', '\u0301', '1', '[', '\\', '’', 'ü'.repeat(10_000)]) {
      expect(() => found(query)).not.toThrow();
    }
  });
});
