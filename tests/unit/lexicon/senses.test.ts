import { describe, expect, test } from 'vitest';
import { parseSense, parseSenses } from '@/utils/lexicon/definitions';
import { senseParts, senseText, shortSense } from '@/utils/lexicon/senses';

const to = (traditional: string, simplified: string, pinyin: string) => ({ traditional, simplified, pinyin });

describe('a definition taken apart', () => {
  test.each([
    ['to promote', { text: 'to promote' }],
    ['(coll.) great', { text: 'great', labels: ['coll.'] }],
    ['(neologism, c. 2015) (coll.) top spot', { text: 'top spot', labels: ['neologism', 'coll.'] }],
    ['to hit the mark (idiom)', { text: 'to hit the mark', labels: ['idiom'] }],
    ['(of a person) kind', { text: '(of a person) kind' }],
    ['lit. to plant grass', { text: 'to plant grass', labels: ['lit.'] }],
    ['surname Wang', { text: 'Wang', labels: ['surname'] }],
    [
      'see 卡拉OK[ka3 la1 O K]',
      { text: '', refers: { kind: 'see', to: to('卡拉OK', '卡拉OK', 'ka3 la1 O K') } },
    ],
    [
      'old variant of 顯擺|显摆[xian3 bai5]',
      { text: '', labels: ['old'], refers: { kind: 'variant', to: to('顯擺', '显摆', 'xian3 bai5') } },
    ],
    [
      'abbr. for 中國|中国[Zhong1 guo2], China',
      { text: 'China', refers: { kind: 'abbreviation', to: to('中國', '中国', 'Zhong1 guo2') } },
    ],
    [
      'taxi (abbr. for 的士[di1 shi4])',
      { text: 'taxi', refers: { kind: 'abbreviation', to: to('的士', '的士', 'di1 shi4') } },
    ],
    ['used in 一[yi1] and 二[er4]', { text: 'used in 一[yi1] and 二[er4]' }],
  ])('%s', (definition, sense) => {
    expect(parseSense(definition)).toEqual(sense);
  });

  test('measure words join the sense before them', () => {
    expect(parseSenses(['lion', 'CL:隻|只[zhi1],頭|头[tou2]'])).toEqual([
      { text: 'lion', classifiers: [to('隻', '只', 'zhi1'), to('頭', '头', 'tou2')] },
    ]);
  });
});

test.each([
  ['(coll.) great', '(coll.) great'],
  ['see 打卡[da3 ka3]', 'see 打卡 [da3 ka3]'],
  ['used in 打卡[da3 ka3]', 'used in 打卡 [da3 ka3]'],
  ['taxi (abbr. for 的士[di1 shi4])', 'taxi (abbr. for 的士 [di1 shi4])'],
])('%s is shown as %s', (definition, line) => {
  expect(senseText(parseSense(definition))).toBe(line);
});

test('the words that a sense names are found in its text', () => {
  expect(senseParts('used in 傢伙|家伙[jia1 huo5] and 傢俱|家俱[jia1 ju4]')).toEqual([
    'used in ',
    to('傢伙', '家伙', 'jia1 huo5'),
    ' and ',
    to('傢俱', '家俱', 'jia1 ju4'),
  ]);
});

test.each([
  ['to recommend (a product etc)', 'to recommend'],
  ['to take a picture', 'take a picture'],
  ['doctor; physician', 'doctor'],
  ['the emergency number for law enforcement', 'emergency number'],
  ['to have an unbearable desire; crave', 'crave'],
  ['(completed action marker)', 'completed action'],
  ['photosynthesising organism', 'photosynthesisi…'],
  ['', ''],
])('%s is cut to %s', (text, short) => {
  expect(shortSense({ text })).toBe(short);
  expect([...short].length).toBeLessThanOrEqual(16);
});
