import { describe, expect, it } from 'vitest';
import { headwordsIn, lookUpsOf } from '@/entrypoints/library/posts/candidates';

describe('what the lexicon is asked for a query', () => {
  it.each([
    ['', [], []],
    ['上海 咖啡', [], []],
    ['Coffee', ['coffee'], []],
    ['hot pot', ['hot pot', 'hotpot'], ['hot', 'pot']],
    ['kafei  guan', ['kafei guan', 'kafeiguan'], ['kafei', 'guan']],
    ['上海 coffee', [], ['coffee']],
    ['a b coffee coffee', ['a b coffee coffee'], ['coffee']],
    ['one two three four five', ['one two three four five'], ['one', 'two', 'three', 'four']],
  ])('%s', (query, whole, words) => {
    expect(lookUpsOf(query)).toEqual({ whole, words });
  });
});

describe('what is meant by what was looked up', () => {
  const entry = (simplified: string, pinyin: string, ...meanings: string[]) => ({
    simplified,
    traditional: simplified === '鸡蛋' ? '雞蛋' : simplified,
    pinyin,
    senses: meanings.map((text) => ({ text })),
  });
  const egg = entry('蛋', 'dan4', 'egg', 'oval-shaped thing');
  const child = entry('子', 'zi3', 'son', 'child', 'seed', 'egg');
  const hen = entry('鸡蛋', 'ji1 dan4', '(chicken) egg');
  const cat = entry('猫', 'mao1', 'cat (CL:隻|只[zhi1])', 'to hide oneself');
  const walk = entry('行', 'xing2', 'to walk; to go; to travel');

  it.each([
    ['egg', true, ['蛋', '鸡蛋', '雞蛋']],
    ['eggs', true, ['蛋', '鸡蛋', '雞蛋']],
    ['cat', false, ['鸡蛋', '雞蛋', '猫']],
    ['mao', true, ['鸡蛋', '雞蛋', '猫']],
    ['mao', false, ['鸡蛋', '雞蛋']],
    ['travel', true, ['鸡蛋', '雞蛋']],
    ['walk', true, ['鸡蛋', '雞蛋', '行']],
  ])('%s, by sound: %s', (lookUp, bySound, headwords) => {
    expect(headwordsIn([egg, child, hen, cat, walk], lookUp, { bySound })).toEqual(headwords);
  });
});
