import { beforeEach, describe, expect, it } from 'vitest';
import { endOfDay } from '@/utils/phrasebook/day';
import { forgetPhrase, savePhrase } from '@/utils/phrasebook/phrases';
import { dueQueue, rate, undoReview } from '@/utils/phrasebook/review';
import { answers, newCard } from '@/utils/phrasebook/scheduling';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { emptyDatabase } from '../store/memory';
import { day, minute, noon, phrase, word } from './sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const names = (phrases: Phrase[]) => phrases.map(({ id }) => id);
const review = (due: number) => ({
  ...newCard(noon),
  state: 2 as const,
  reps: 3,
  due,
  stability: 5,
  difficulty: 5,
});
const step = (due: number) => ({ ...review(due), state: 1 as const });

describe('the queue', () => {
  it('has what is due today first, then new words, own before those of packs, then steps that come soon', async () => {
    await db.phrases.bulkAdd([
      phrase({ id: 'pack', packs: ['skincare'], createdAt: noon - day }),
      phrase({ id: 'new', createdAt: noon }),
      phrase({ id: 'tonight', card: review(endOfDay(noon) - 1) }),
      phrase({ id: 'tomorrow', card: review(endOfDay(noon)) }),
      phrase({ id: 'old', card: review(noon - 9 * day) }),
      phrase({ id: 'step', card: step(noon - minute) }),
      phrase({ id: 'soon', card: step(noon + 10 * minute) }),
      phrase({ id: 'late', card: step(noon + 30 * minute) }),
      phrase({ id: 'deleted', card: review(noon - day), deletedAt: noon }),
      phrase({ id: 'aside', card: review(noon - day), suspendedAt: noon }),
    ]);
    const queue = await dueQueue(db, { now: noon, newPerDay: 5 });
    expect(names(queue.phrases)).toEqual(['old', 'step', 'tonight', 'new', 'pack', 'soon']);
    expect(queue).toMatchObject({ due: 2, learning: 2, fresh: 2 });
  });

  it('meets only so many new words a day, counting those of today that were not taken back', async () => {
    await db.phrases.bulkAdd(
      Array.from({ length: 9 }, (_, n) => phrase({ id: `new-${n}`, pinyin: `${n}`, createdAt: noon + n })),
    );
    for (const id of ['new-0', 'new-1']) {
      await rate(db, { phraseId: id, rating: 4, card: newCard(noon), now: noon, elapsedMs: 1 });
    }
    const next = await dueQueue(db, { now: noon, newPerDay: 5 });
    expect(names(next.phrases)).toEqual(['new-2', 'new-3', 'new-4']);
    const { id: reviewId } = (await db.reviews.where('phraseId').equals('new-0').first())!;
    await undoReview(db, { reviewId, now: noon });
    expect(names((await dueQueue(db, { now: noon, newPerDay: 5 })).phrases)).toHaveLength(4);
    expect(names((await dueQueue(db, { now: noon + day, newPerDay: 5 })).phrases)).toHaveLength(5);
    expect((await dueQueue(db, { now: noon, newPerDay: 0 })).phrases).toEqual([]);
  });
});

describe('rating', () => {
  it('applies exactly what the button showed, and writes the review with it', async () => {
    const saved = await savePhrase(db, { word, now: noon });
    const shown = answers(saved.card, { now: noon + minute, seed: saved.id })[3];
    const rated = await rate(db, {
      phraseId: saved.id,
      rating: 3,
      card: saved.card,
      now: noon + minute,
      elapsedMs: 2500,
    });
    expect(rated).toMatchObject({ kind: 'rated', phrase: { card: shown.card } });
    expect(await db.phrases.get(saved.id)).toEqual(rated.phrase);
    expect(await db.reviews.toArray()).toMatchObject([
      {
        phraseId: saved.id,
        rating: 3,
        reviewedAt: noon + minute,
        elapsedMs: 2500,
        before: saved.card,
        retention: 0.9,
      },
    ]);
  });

  it('counts once when two windows rate the same card', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    const both = await Promise.all(
      ([1, 4] as const).map((rating) => rate(db, { phraseId: id, rating, card, now: noon, elapsedMs: 1 })),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed', 'rated']);
    expect(both[0]!.phrase.card).toEqual(both[1]!.phrase.card);
    expect(await db.reviews.count()).toBe(1);
  });

  it('says so when the word was deleted, and writes nothing', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    await forgetPhrase(db, { id, now: noon });
    const rating = rate(db, { phraseId: id, rating: 3, card, now: noon, elapsedMs: 1 });
    await expect(rating).rejects.toMatchObject({ code: 'not-found' });
    expect(await db.reviews.count()).toBe(0);
  });

  it('writes neither review nor card when one of them cannot be written', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    db.phrases.hook('updating', () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    const rating = rate(db, { phraseId: id, rating: 3, card, now: noon, elapsedMs: 1 });
    await expect(rating).rejects.toMatchObject({ code: 'storage-full' });
    expect(await db.reviews.count()).toBe(0);
    expect((await db.phrases.get(id))?.card).toEqual(card);
  });
});

describe('undo', () => {
  it('brings the card back exactly, also when it was weeks late', async () => {
    const before = { ...review(noon - 40 * day), lastReview: noon - 60 * day };
    await db.phrases.add(phrase({ card: before }));
    const rated = await rate(db, { phraseId: 'phrase-1', rating: 1, card: before, now: noon, elapsedMs: 1 });
    if (rated.kind !== 'rated') throw new Error(rated.kind);
    const undone = await undoReview(db, { reviewId: rated.review.id, now: noon });
    expect(undone.card).toEqual(before);
    expect(await db.phrases.get('phrase-1')).toEqual(undone);
    expect(await db.reviews.get(rated.review.id)).toEqual({ ...rated.review, deletedAt: noon });
  });

  it('refuses twice, and when the word was rated again', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    const one = await rate(db, { phraseId: id, rating: 1, card, now: noon, elapsedMs: 1 });
    const two = await rate(db, { phraseId: id, rating: 3, card: one.phrase.card, now: noon, elapsedMs: 1 });
    if (one.kind !== 'rated' || two.kind !== 'rated') throw new Error('not rated');
    const undo = (reviewId: string) => undoReview(db, { reviewId, now: noon });
    await expect(undo(one.review.id)).rejects.toMatchObject({ code: 'not-found' });
    await undo(two.review.id);
    await expect(undo(two.review.id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await undo(one.review.id)).card).toEqual(card);
  });
});
