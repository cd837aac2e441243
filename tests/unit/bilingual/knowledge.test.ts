import { describe, expect, it } from 'vitest';
import { coverageOf, type Knowledge, newWords, standingOf } from '@/utils/bilingual/knowledge';
import type { ReadWord } from '@/utils/messages';

const word = (
  simplified: string,
  { gloss = 'x', ...rest }: Partial<ReadWord> & { hsk?: 1 | 4 } = {},
): ReadWord => ({
  start: 0,
  end: simplified.length,
  readings: [],
  gloss,
  entry: {
    id: simplified,
    simplified,
    traditional: simplified,
    pinyin: 'x1',
    ...(rest.hsk && { hsk: rest.hsk }),
  },
  ...(rest.name && { name: rest.name }),
});

const knowledge: Knowledge = { learning: new Set(['种草']), known: new Set(['打卡']), level: 3 };

describe('a word of a post', () => {
  it.each([
    ['种草', {}, 'learning'],
    ['打卡', {}, 'known'],
    ['火锅', {}, 'new'],
    ['喝', { hsk: 1 }, 'known'],
    ['氛围', { hsk: 4 }, 'new'],
    ['的', {}, 'plain'],
    ['个', { gloss: '' }, 'plain'],
    ['上海', { name: true }, 'plain'],
  ] as const)('%s %j is %s', (simplified, rest, standing) => {
    expect(standingOf(word(simplified, rest), knowledge)).toBe(standing);
  });

  it('that no dictionary has is nothing that one knows', () => {
    expect(standingOf({ start: 0, end: 2, readings: [], gloss: '' }, knowledge)).toBe('plain');
  });
});

const words = ['种草', '打卡', '火锅', '火锅', '的', '奶茶'].map((simplified, place) => ({
  word: word(simplified),
  standing: standingOf(word(simplified), knowledge),
  place,
}));

describe('a post', () => {
  it('counts different words, each once, without what is nothing to know', () => {
    expect(coverageOf(words)).toEqual({ known: 1, learning: 1, new: 2, share: 25 });
    expect(coverageOf([])).toEqual({ known: 0, learning: 0, new: 0, share: 100 });
  });

  it('lists its new words once, where they are met first', () => {
    expect(newWords(words).map(({ word, place }) => [word.entry?.simplified, place])).toEqual([
      ['火锅', 2],
      ['奶茶', 5],
    ]);
  });
});
