import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, newCard, ratings } from '@/utils/phrasebook/review/scheduling';
import type { Rating } from '@/utils/store/model';
import { day, noon, schedule } from '../sample';

/** Rate a new card again and again, each time when it is due. */
function history(given: Rating[], seed?: string) {
  let card = newCard(noon);
  let now = noon;
  return given.map((rating) => {
    card = answers(card, { now, seed, schedule })[rating].card;
    now = card.due;
    return card;
  });
}

describe('scheduling', () => {
  it("agrees with py-fsrs's reference vector", () => {
    const cards = history([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]);
    expect(cards.map((card) => card.scheduledDays)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('goes from 1 minute to days over the four answers to a new word', () => {
    const outcomes = answers(newCard(noon), { now: noon, schedule });
    expect(ratings.map((rating) => outcomes[rating].interval / 60_000)).toEqual([1, 6, 10, 8 * 24 * 60]);
    expect(outcomes[4].due).toBe(noon + 8 * day);
  });

  it('spreads with a seed, always in the same way, and differently for another word', () => {
    const given: Rating[] = [3, 3, 3, 3, 3, 3];
    expect(history(given, 'one')).toEqual(history(given, 'one'));
    const last = ['one', 'two', 'three', 'four'].map((seed) => history(given, seed).at(-1)?.scheduledDays);
    expect(new Set(last).size).toBeGreaterThan(1);
  });

  it('never goes back in time and is plain numbers, whatever happens with the clock', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ratings), fc.integer({ min: -40 * day, max: 400 * day })), {
          maxLength: 12,
        }),
        (steps) => {
          let card = newCard(noon);
          let now = noon;
          for (const [rating, passes] of steps) {
            now = Math.max(0, now + passes);
            const outcome = answers(card, { now, seed: 'x', schedule })[rating];
            expect(outcome.interval).toBeGreaterThan(0);
            expect(outcome.card.lastReview).toBeGreaterThanOrEqual(card.lastReview ?? 0);
            expect(JSON.parse(JSON.stringify(outcome.card))).toEqual(outcome.card);
            card = outcome.card;
          }
        },
      ),
    );
  });
});
