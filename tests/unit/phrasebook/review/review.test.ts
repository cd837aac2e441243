import { beforeEach, describe, expect, it } from 'vitest';
import { addKnown } from '@/utils/phrasebook/known';
import { forgetPhrase, savePhrase } from '@/utils/phrasebook/phrases';
import { putCardBack, rate, setAside, startOver, takeUp, undoReview } from '@/utils/phrasebook/review/review';
import { answers, newCard } from '@/utils/phrasebook/review/scheduling';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../../store/memory';
import { answerOf, day, minute, noon, phrase, reviewCard, schedule, word } from '../sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

/** A schedule of a reader's own. */
const another = { retention: 0.84, parameters: schedule.parameters.map((value) => value * 1.01) };

describe('rating', () => {
  it('applies exactly what the button showed, and writes the review with it', async () => {
    const saved = await savePhrase(db, { word, now: noon });
    const shown = answers(saved.card, { now: noon + minute, seed: saved.id, schedule: another })[3];
    const rated = await rate(db, {
      reviewId: 'review-of-minute',
      phraseId: saved.id,
      rating: 3,
      card: saved.card,
      now: noon + minute,
      schedule: another,
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
        retention: 0.84,
        parameters: another.parameters,
        id: 'review-of-minute',
      },
    ]);
  });

  it('counts once when two windows rate the same card', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    const both = await Promise.all(([1, 4] as const).map((rating) => rate(db, answerOf(id, rating, card))));
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed', 'rated']);
    expect(both[0]!.phrase.card).toEqual(both[1]!.phrase.card);
    expect(await db.reviews.count()).toBe(1);
  });

  it('says so when the word was deleted, and writes nothing', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    await forgetPhrase(db, { id, now: noon });
    const rating = rate(db, answerOf(id, 3, card));
    await expect(rating).rejects.toMatchObject({ code: 'not-found' });
    expect(await db.reviews.count()).toBe(0);
  });

  it('writes neither review nor card when one of them cannot be written', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    db.phrases.hook('updating', () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    const rating = rate(db, answerOf(id, 3, card));
    await expect(rating).rejects.toMatchObject({ code: 'storage-full' });
    expect(await db.reviews.count()).toBe(0);
    expect((await db.phrases.get(id))?.card).toEqual(card);
  });
});

describe('undo', () => {
  it('brings the card back exactly, also when it was weeks late', async () => {
    const before = { ...reviewCard(noon - 40 * day), lastReview: noon - 60 * day };
    await db.phrases.add(phrase({ card: before }));
    const rated = await rate(db, answerOf('phrase-1', 1, before));
    if (rated.kind !== 'rated') throw new Error(rated.kind);
    const undone = await undoReview(db, { reviewId: rated.review.id, now: noon });
    expect(undone.card).toEqual(before);
    expect(await db.phrases.get('phrase-1')).toEqual(undone);
    expect(await db.reviews.get(rated.review.id)).toEqual({ ...rated.review, deletedAt: noon });
  });

  it('refuses twice, and when the word was rated again', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    const one = await rate(db, answerOf(id, 1, card));
    const two = await rate(db, answerOf(id, 3, one.phrase.card));
    if (one.kind !== 'rated' || two.kind !== 'rated') throw new Error('not rated');
    const undo = (reviewId: string) => undoReview(db, { reviewId, now: noon });
    await expect(undo(one.review.id)).rejects.toMatchObject({ code: 'conflict' });
    await undo(two.review.id);
    await expect(undo(two.review.id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await undo(one.review.id)).card).toEqual(card);
  });
});

describe('a clock that goes back', () => {
  it('counts an answer after the one before it, and loses neither', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    const one = await rate(db, answerOf(id, 3, card));
    const earlier = { ...answerOf(id, 3, one.phrase.card), now: noon - 3 * day };
    const two = await rate(db, earlier);
    if (one.kind !== 'rated' || two.kind !== 'rated') throw new Error('not rated');
    expect(two.review.reviewedAt).toBe(noon);
    expect(two.phrase.card.lastReview).toBe(noon);
    expect(two.phrase.updatedAt).toBeGreaterThan(one.phrase.updatedAt);
    const undone = await undoReview(db, { reviewId: two.review.id, now: noon - 3 * day });
    expect(undone.card).toEqual(one.phrase.card);
    expect(undone.updatedAt).toBeGreaterThan(two.phrase.updatedAt);
  });
});

describe('a word that is forgotten again and again', () => {
  it.each([
    [6, false],
    [7, true],
    [8, false],
    [11, true],
  ])('after %d times is set aside by the next: %s', async (lapses, aside) => {
    const card = { ...reviewCard(noon - day), lapses, reps: 30, lastReview: noon - 9 * day };
    await db.phrases.add(phrase({ card }));
    const rated = await rate(db, answerOf('phrase-1', 1, card));
    expect(rated).toMatchObject({ kind: 'rated', aside });
    expect(rated.phrase.suspendedAt).toBe(aside ? noon : undefined);
  });

  it('is reviewed again when that answer is taken back', async () => {
    const card = { ...reviewCard(noon - day), lapses: 7, lastReview: noon - 9 * day };
    const before = phrase({ card });
    await db.phrases.add(before);
    const rated = await rate(db, answerOf('phrase-1', 1, card));
    if (rated.kind !== 'rated') throw new Error(rated.kind);
    const undone = await undoReview(db, { reviewId: rated.review.id, now: noon });
    expect({ ...undone, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 });
  });

  it('stays aside when the reader has set it aside in the meantime', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    const rated = await rate(db, answerOf(id, 3, card));
    if (rated.kind !== 'rated') throw new Error(rated.kind);
    await addKnown(db, { simplified: word.simplified, source: 'card', now: noon + minute });
    const undone = await undoReview(db, { reviewId: rated.review.id, now: noon + 2 * minute });
    expect(undone.suspendedAt).toBe(noon + minute);
  });
});

describe('set aside, taken up, started over', () => {
  it('sets aside once, and takes up as it was', async () => {
    const before = await savePhrase(db, { word, now: noon });
    const aside = await setAside(db, { id: before.id, now: noon + minute });
    expect(aside.suspendedAt).toBe(noon + minute);
    expect(await setAside(db, { id: before.id, now: noon + day })).toEqual(aside);
    const up = await takeUp(db, { id: before.id, now: noon + day });
    expect({ ...up, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 });
  });

  it('makes a card new, keeps its reviews, and gives exactly the old card back', async () => {
    const { id, card } = await savePhrase(db, { word, now: noon });
    const { phrase: rated } = await rate(db, answerOf(id, 4, card));
    const over = await startOver(db, { id, now: noon + day });
    expect(over.card).toEqual(newCard(noon + day));
    expect(await db.reviews.count()).toBe(1);
    const change = { id, before: rated.card, after: over.card, now: noon + day };
    expect((await putCardBack(db, change)).card).toEqual(rated.card);
    await expect(putCardBack(db, change)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is the way out for a damaged card, which cannot be rated', async () => {
    const card = { ...reviewCard(noon - day), stability: 0 };
    await db.phrases.add(phrase({ card }));
    await expect(rate(db, answerOf('phrase-1', 3, card))).rejects.toMatchObject({ code: 'bad-card' });
    expect(await db.reviews.count()).toBe(0);
    await startOver(db, { id: 'phrase-1', now: noon });
    expect(await rate(db, answerOf('phrase-1', 3, newCard(noon)))).toMatchObject({ kind: 'rated' });
  });
});
