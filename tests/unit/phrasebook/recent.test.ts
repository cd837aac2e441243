import { describe, expect, it } from 'vitest';
import { recentWords, withRecent } from '@/utils/phrasebook/recent';

const word = (id: string) => ({ id, simplified: id, pinyin: '' });
const ids = (words: { id: string }[]) => words.map(({ id }) => id);

describe('recent words', () => {
  it('have the last one first, each once', () => {
    const words = ['a', 'b', 'c', 'a'].reduce<ReturnType<typeof word>[]>(
      (before, id) => withRecent(before, word(id)),
      [],
    );
    expect(ids(words)).toEqual(['a', 'c', 'b']);
  });

  it('are a hundred at most', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => word(`${i}`));
    const words = withRecent(hundred, word('new'));
    expect(words).toHaveLength(100);
    expect(ids(words).slice(0, 2)).toEqual(['new', '0']);
    expect(ids(words)).not.toContain('99');
  });

  it('are read out of anything', () => {
    expect(recentWords(undefined)).toEqual([]);
    expect(recentWords({ 0: word('a') })).toEqual([]);
    expect(recentWords([word('a'), null, 'b', { id: 'c' }, { ...word('d'), pinyin: 4 }])).toEqual([
      word('a'),
    ]);
  });
});
