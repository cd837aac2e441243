import { beforeEach, describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '@/utils/phrasebook/review/day';
import { dueQueue, nextReview } from '@/utils/phrasebook/review/queue';
import { rate, undoReview } from '@/utils/phrasebook/review/review';
import { newCard } from '@/utils/phrasebook/review/scheduling';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../../store/memory';
import { answerOf, day, minute, noon, phrase, reviewCard } from '../sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const dayEnds = 4;
const step = (due: number) => ({ ...reviewCard(due), state: 1 as const });

describe('the queue', () => {
  it('has steps that are over and what is due today first, then new words, own before those of packs, then steps that come soon', async () => {
    await db.phrases.bulkAdd([
      phrase({ id: 'pack', packs: ['skincare'], createdAt: noon - day }),
      phrase({ id: 'new', createdAt: noon }),
      phrase({ id: 'tonight', card: reviewCard(endOfDay({ now: noon, dayEnds }) - 1) }),
      phrase({ id: 'tomorrow', card: reviewCard(endOfDay({ now: noon, dayEnds })) }),
      phrase({ id: 'old', card: reviewCard(noon - 9 * day) }),
      phrase({ id: 'step', card: step(noon - minute) }),
      phrase({ id: 'soon', card: step(noon + 10 * minute) }),
      phrase({ id: 'late', card: step(noon + 30 * minute) }),
      phrase({ id: 'deleted', card: reviewCard(noon - day), deletedAt: noon }),
      phrase({ id: 'aside', card: reviewCard(noon - day), suspendedAt: noon }),
    ]);
    const queue = await dueQueue(db, { now: noon, dayEnds, newPerDay: 5 });
    expect(queue.ids).toEqual(['step', 'old', 'tonight', 'new', 'pack', 'soon']);
    expect(queue).toMatchObject({ due: 2, learning: 2, fresh: 2 });
  });

  it('meets only so many new words a day, counting those of today that were not taken back', async () => {
    await db.phrases.bulkAdd(
      Array.from({ length: 9 }, (_, n) => phrase({ id: `new-${n}`, pinyin: `${n}`, createdAt: noon + n })),
    );
    for (const id of ['new-0', 'new-1']) {
      await rate(db, answerOf(id, 4, newCard(noon)));
    }
    const next = await dueQueue(db, { now: noon, dayEnds, newPerDay: 5 });
    expect(next.ids).toEqual(['new-2', 'new-3', 'new-4']);
    const { id: reviewId } = (await db.reviews.where('phraseId').equals('new-0').first())!;
    await undoReview(db, { reviewId, now: noon });
    expect((await dueQueue(db, { now: noon, dayEnds, newPerDay: 5 })).ids).toHaveLength(4);
    expect((await dueQueue(db, { now: noon + day, dayEnds, newPerDay: 5 })).ids).toHaveLength(5);
    expect((await dueQueue(db, { now: noon, dayEnds, newPerDay: 0 })).ids).toEqual([]);
  });

  it('reads ahead the rows that come next, and says what waits for another day', async () => {
    await db.phrases.bulkAdd(Array.from({ length: 9 }, (_, n) => phrase({ id: `new-${n}`, pinyin: `${n}` })));
    const queue = await dueQueue(db, { now: noon, dayEnds, newPerDay: 5 });
    expect(queue.first.map(({ id }) => id)).toEqual(queue.ids.slice(0, 3));
    expect(queue).toMatchObject({ waiting: 4, empty: false });
    expect(await db.phrases.toCollection().modify({ deletedAt: noon })).toBe(9);
    expect(await dueQueue(db, { now: noon, dayEnds, newPerDay: 5 })).toMatchObject({ ids: [], empty: true });
  });

  it('keeps to the hour at which the day of the reader ends', async () => {
    const night = new Date(2026, 2, 15, 2).getTime();
    await db.phrases.bulkAdd([
      phrase({ id: 'at-one', pinyin: '1', card: reviewCard(night - 60 * minute) }),
      phrase({ id: 'at-three', pinyin: '3', card: reviewCard(night + 60 * minute) }),
    ]);
    const ids = async (dayEnds: number) =>
      (await dueQueue(db, { now: night - 3 * 60 * minute, dayEnds, newPerDay: 5 })).ids;
    expect(await ids(4)).toEqual(['at-one', 'at-three']);
    expect(await ids(2)).toEqual(['at-one']);
    expect(await ids(0)).toEqual([]);
  });
});

describe('the next review', () => {
  const next = (newPerDay = 5) => nextReview(db, { now: noon, dayEnds, newPerDay });

  it('is when its day begins, for a step when it is due, for a new word tomorrow', async () => {
    expect(await next()).toBeUndefined();
    await db.phrases.add(phrase({ id: 'far', pinyin: '1', card: reviewCard(noon + 9 * day) }));
    expect(await next()).toBe(startOfDay({ now: noon + 9 * day, dayEnds }));
    await db.phrases.add(phrase({ id: 'new', pinyin: '2', card: newCard(noon) }));
    expect(await next()).toBe(endOfDay({ now: noon, dayEnds }));
    expect(await next(0)).toBe(startOfDay({ now: noon + 9 * day, dayEnds }));
    await db.phrases.add(phrase({ id: 'step', pinyin: '3', card: step(noon + 30 * minute) }));
    expect(await next()).toBe(noon + 30 * minute);
  });

  it('leaves out what is set aside or deleted', async () => {
    await db.phrases.bulkAdd([
      phrase({ id: 'aside', pinyin: '1', card: reviewCard(noon + day), suspendedAt: noon }),
      phrase({ id: 'deleted', pinyin: '2', card: reviewCard(noon + day), deletedAt: noon }),
    ]);
    expect(await next()).toBeUndefined();
  });
});
