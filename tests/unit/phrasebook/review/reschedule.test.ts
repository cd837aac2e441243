import { beforeEach, expect, it } from 'vitest';
import { savePhrase } from '@/utils/phrasebook/phrases';
import { planReschedule, replaceCards, reversed } from '@/utils/phrasebook/review/reschedule';
import { rate, startOver } from '@/utils/phrasebook/review/review';
import type { Schedule } from '@/utils/phrasebook/review/scheduling';
import type { Database } from '@/utils/store/database';
import type { Phrase, Rating } from '@/utils/store/model';
import { emptyDatabase } from '../../store/memory';
import { answerOf, day, noon, phrase, reviewCard, schedule, word } from '../sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const strict: Schedule = { ...schedule, retention: 0.97 };

/** Save a word and answer it day after day. */
async function reviewed(simplified: string, given: Rating[], by: Schedule): Promise<Phrase> {
  let row = await savePhrase(db, { word: { ...word, simplified }, now: noon });
  for (const [index, rating] of given.entries()) {
    const now = noon + index * 5 * day;
    row = (await rate(db, { ...answerOf(row.id, rating, row.card), now, schedule: by })).phrase;
  }
  return row;
}

it('gives each card what it would have, had it always been so, and takes that back exactly', async () => {
  const one = await reviewed('一', [3, 3, 1, 3], schedule);
  const two = await reviewed('二', [4, 2, 3], schedule);
  const never = await savePhrase(db, { word, now: noon });
  const plan = await planReschedule(db, strict);
  expect(plan).toMatchObject({ phrases: 2, changes: { length: 2 } });
  expect(await db.phrases.get(one.id)).toEqual(one);
  expect(await replaceCards(db, { changes: plan.changes, now: noon })).toEqual(plan.changes);
  const cardOf = async (id: string) => (await db.phrases.get(id))?.card;
  // The same answers under the other schedule: ids seed the spread of days, so the same row is reckoned.
  for (const { id, before, after } of plan.changes) {
    expect(await cardOf(id)).toEqual(after);
    expect(after.due).toBeLessThan(before.due);
    expect(after).toMatchObject({ reps: before.reps, lapses: before.lapses, lastReview: before.lastReview });
  }
  expect((await planReschedule(db, strict)).changes).toEqual([]);
  expect(await cardOf(never.id)).toEqual(never.card);
  expect(await db.reviews.count()).toBe(7);
  await replaceCards(db, { changes: reversed(plan.changes), now: noon });
  expect([await cardOf(one.id), await cardOf(two.id)]).toEqual([one.card, two.card]);
});

it('changes nothing when every card is what its reviews make of it', async () => {
  await reviewed('一', [3, 3, 1, 3], strict);
  expect(await planReschedule(db, strict)).toEqual({ phrases: 1, changes: [] });
});

it('reckons from where a word was started over, and leaves one that is new since', async () => {
  const one = await reviewed('一', [4, 3], schedule);
  const over = await startOver(db, { id: one.id, now: noon + 30 * day });
  expect((await planReschedule(db, strict)).phrases).toBe(0);
  const now = noon + 31 * day;
  await rate(db, { ...answerOf(one.id, 4, over.card), now });
  const [change] = (await planReschedule(db, strict)).changes;
  expect(change?.after).toMatchObject({ reps: 1, lastReview: now });
});

it('leaves out what was reviewed or deleted since it was planned, and an answer that was taken back', async () => {
  const one = await reviewed('一', [3, 3, 3], schedule);
  const two = await reviewed('二', [3, 3, 3], schedule);
  const { changes } = await planReschedule(db, strict);
  expect(changes).toHaveLength(2);
  await rate(db, { ...answerOf(one.id, 3, one.card), now: noon + 60 * day });
  await db.phrases.update(two.id, { deletedAt: noon });
  expect(await replaceCards(db, { changes, now: noon })).toEqual([]);
});

it('leaves a card that cannot be reckoned as it is', async () => {
  const card = { ...reviewCard(noon - day), stability: 0 };
  await db.phrases.add(phrase({ card }));
  await db.reviews.add({
    id: 'r',
    phraseId: 'phrase-1',
    rating: 3,
    reviewedAt: noon,
    before: card,
    parameters: [],
    retention: 0.9,
    elapsedMs: 1,
  });
  expect(await planReschedule(db, strict)).toEqual({ phrases: 1, changes: [] });
});
