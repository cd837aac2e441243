import { beforeEach, describe, expect, it } from 'vitest';
import { startOfDay } from '@/utils/phrasebook/review/day';
import { readProgress } from '@/utils/phrasebook/review/progress';
import type { Database } from '@/utils/store/database';
import type { Rating, Review } from '@/utils/store/model';
import { emptyDatabase } from '../../store/memory';
import { day, noon, phrase, reviewCard } from '../sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const moment = { now: noon, dayEnds: 4 };
const read = () => readProgress(db, moment);

let made = 0;
function review(reviewedAt: number, rating: Rating, differs: Partial<Review> = {}): Review {
  return {
    id: `review-${++made}`,
    phraseId: 'phrase-1',
    rating,
    reviewedAt,
    before: reviewCard(noon),
    parameters: [],
    retention: 0.9,
    elapsedMs: 1,
    ...differs,
  };
}

it('counts what is due today, overdue with it, and on each of the days that follow', async () => {
  await db.phrases.bulkAdd(
    [
      { card: reviewCard(noon - 40 * day) },
      { card: reviewCard(noon + day) },
      // Two in the morning is still the evening before.
      { card: reviewCard(startOfDay(moment) + day - 2 * 3_600_000) },
      { card: reviewCard(noon + 13 * day) },
      { card: reviewCard(noon + 14 * day) },
      { card: reviewCard(noon), suspendedAt: noon },
      { card: reviewCard(noon), deletedAt: noon },
      {},
    ].map((differs, n) => phrase({ id: `phrase-${n}`, pinyin: `${n}`, ...differs })),
  );
  const { ahead } = await read();
  expect(ahead.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(ahead[0]?.day).toBe(startOfDay(moment));
});

describe('answers', () => {
  it('are counted by the day of the reader, those that were taken back left out', async () => {
    const night = startOfDay(moment) + 22 * 3_600_000;
    await db.reviews.bulkAdd([
      review(noon, 3),
      review(night - day, 3),
      review(noon - day, 1),
      review(noon, 3, { deletedAt: noon }),
      review(noon - 400 * day, 3),
    ]);
    const { answers } = await read();
    expect(answers).toHaveLength(182);
    expect(answers.at(-1)).toEqual({ day: startOfDay(moment), count: 1 });
    expect(answers.at(-2)?.count).toBe(2);
    expect(answers.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('tell by month how much was remembered of what came back after days', async () => {
    await db.reviews.bulkAdd([
      review(noon, 1),
      review(noon - day, 2),
      review(noon - 2 * day, 4),
      // A first meeting or a step of minutes is no remembering.
      review(noon, 1, { before: { ...reviewCard(noon), state: 0 } }),
      review(noon, 1, { before: { ...reviewCard(noon), state: 1 } }),
      review(noon - 31 * day, 3),
    ]);
    const { retention } = await read();
    expect(retention).toHaveLength(12);
    expect(retention.at(-1)).toEqual({
      month: new Date(2026, 2, 1, 4).getTime(),
      asked: 3,
      remembered: 2,
    });
    expect(retention.at(-2)).toMatchObject({ asked: 1, remembered: 1 });
    expect(retention[0]).toMatchObject({ asked: 0, remembered: 0 });
  });
});

it('has each known and each learned word once', async () => {
  const well = { ...reviewCard(noon), stability: 40 };
  await db.phrases.bulkAdd([
    phrase({ id: '1', simplified: '好', pinyin: 'hao3', card: well }),
    phrase({ id: '2', simplified: '好', pinyin: 'hao4', card: reviewCard(noon) }),
    phrase({ id: '3', simplified: '草', card: reviewCard(noon) }),
    phrase({ id: '4', simplified: '新' }),
    phrase({ id: '5', simplified: '走', card: reviewCard(noon), deletedAt: noon }),
  ]);
  await db.known.bulkAdd([
    { id: '1', simplified: '我', source: 'card', since: noon },
    { id: '2', simplified: '你', source: 'card', since: noon, deletedAt: noon },
  ]);
  const { known, learning } = await read();
  expect(known.sort()).toEqual(['好', '我'].sort());
  expect(learning).toEqual(['草']);
});
