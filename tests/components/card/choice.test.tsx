import { describe, expect, it } from 'vitest';
import { shownOf } from '@/components/card/choice';
import type { WordLookup } from '@/utils/messages';
import { explained, listed, zhongcao } from './words';

const seed = listed('种', '種', 'zhong3', [{ text: 'seed' }]);
const plant = listed('种', '種', 'zhong4', [{ text: 'to plant' }]);

/** 种草 at 4 to 6, then one more match. */
function lookupWith(match: WordLookup['matches'][number]): WordLookup {
  return { start: 4, end: 6, matches: [{ start: 4, end: 6, entries: [explained(zhongcao)] }, match] };
}

describe('the next match', () => {
  it('is read as it is read inside of the word', () => {
    const { next } = shownOf(lookupWith({ start: 4, end: 5, entries: [seed, plant] }), {
      match: 0,
      entry: 0,
    });
    expect(next).toEqual({ choice: { match: 1, entry: 1 }, entry: plant });
  });

  it('is read as it comes first where it reaches beyond the word', () => {
    const { next } = shownOf(lookupWith({ start: 3, end: 5, entries: [seed, plant] }), {
      match: 0,
      entry: 0,
    });
    expect(next?.entry).toBe(seed);
  });

  it('is read as it comes first where no reading is the one of the word', () => {
    const { next } = shownOf(lookupWith({ start: 5, end: 6, entries: [seed, plant] }), {
      match: 0,
      entry: 0,
    });
    expect(next?.entry).toBe(seed);
  });
});
