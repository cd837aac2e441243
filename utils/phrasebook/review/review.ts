import { Fault } from '@/utils/faults';
import type { Card } from '@/utils/store/card';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Phrase, Rating, Review } from '@/utils/store/model';
import { answer, newCard, type Schedule, timeOfAnswer } from './scheduling';

/** A word that was forgotten this often is set aside, and again after every four times more. */
export const leechAfter = 8;
const leechAgainAfter = 4;

export type Rated =
  /** `aside`: it was forgotten so often that it was set aside with this answer. */
  | { kind: 'rated'; phrase: Phrase; review: Review; aside: boolean }
  /** Another window was faster: nothing was written, and this is the phrase as it is now. */
  | { kind: 'changed'; phrase: Phrase };

export interface Answer {
  /** Of the review that is written: given twice, it is counted once. */
  reviewId: string;
  phraseId: string;
  rating: Rating;
  /** The card that was shown; when the stored one differs, nothing is written. */
  card: Card;
  /** The time for which the intervals were shown, and the schedule that they were reckoned with. */
  now: number;
  schedule: Schedule;
  /** How long the answer took. */
  elapsedMs: number;
}

/**
 * Rate a phrase: its review and its new card are written together, or neither.
 * @throws Fault `not-found` when the phrase was deleted, `bad-card` when nothing can be reckoned from its card.
 */
export async function rate(db: Database, given: Answer): Promise<Rated> {
  const { reviewId, phraseId, rating, card, now, schedule, elapsedMs } = given;
  return commit(db, ['phrases', 'reviews'], async () => {
    const phrase = await livePhrase(db, phraseId);
    if (!sameCard(phrase.card, card)) return { kind: 'changed', phrase };
    const review: Review = {
      id: reviewId,
      phraseId,
      rating,
      reviewedAt: timeOfAnswer(card, now),
      before: phrase.card,
      parameters: [...schedule.parameters],
      retention: schedule.retention,
      elapsedMs,
    };
    const next = answer(phrase.card, rating, { now, seed: phraseId, schedule }).card;
    const aside = phrase.suspendedAt === undefined && isLeech(phrase.card, next);
    const rated: Phrase = {
      ...phrase,
      card: next,
      // The time of its review, by which taking that back finds what it has set aside.
      ...(aside && { suspendedAt: review.reviewedAt }),
      updatedAt: laterThan(phrase.updatedAt, now),
    };
    await db.reviews.add(review);
    await db.phrases.put(rated);
    return { kind: 'rated', phrase: rated, review, aside };
  });
}

/**
 * Take a rating back: the card is again exactly what it was, and the review a tombstone. Only the last rating of a
 * phrase can be taken back.
 * @throws Fault `not-found` when the review or its phrase is gone, `conflict` when the phrase was rated again or its card
 * has otherwise changed since.
 */
export async function undoReview(
  db: Database,
  { reviewId, now }: { reviewId: string; now: number },
): Promise<Phrase> {
  return commit(db, ['phrases', 'reviews'], async () => {
    const review = await db.reviews.get(reviewId);
    if (!review || review.deletedAt !== undefined) throw new Fault('not-found', `no review ${reviewId}`);
    const { suspendedAt, ...phrase } = await livePhrase(db, review.phraseId);
    const { reps, lastReview } = phrase.card;
    if (reps !== review.before.reps + 1 || lastReview !== review.reviewedAt) {
      throw new Fault('conflict', `${phrase.id} was rated again`);
    }
    const undone: Phrase = {
      ...phrase,
      ...(suspendedAt !== undefined && suspendedAt !== review.reviewedAt && { suspendedAt }),
      card: review.before,
      updatedAt: laterThan(phrase.updatedAt, now),
    };
    await db.reviews.put({ ...review, deletedAt: now });
    await db.phrases.put(undone);
    return undone;
  });
}

/**
 * Set a phrase aside: it is not reviewed until it is taken up again. One that is aside already stays as it is.
 * @throws Fault `not-found`
 */
export async function setAside(db: Database, { id, now }: { id: string; now: number }): Promise<Phrase> {
  return change(db, id, (phrase) =>
    phrase.suspendedAt === undefined
      ? { ...phrase, suspendedAt: now, updatedAt: laterThan(phrase.updatedAt, now) }
      : phrase,
  );
}

/**
 * Review a phrase again that was set aside.
 * @throws Fault `not-found`
 */
export async function takeUp(db: Database, { id, now }: { id: string; now: number }): Promise<Phrase> {
  return change(db, id, ({ suspendedAt, ...phrase }) => ({
    ...phrase,
    updatedAt: laterThan(phrase.updatedAt, now),
  }));
}

/**
 * Forget what was learned of a phrase: its card is new again, its reviews stay. Also the way out for a damaged card.
 * @throws Fault `not-found`
 */
export async function startOver(db: Database, { id, now }: { id: string; now: number }): Promise<Phrase> {
  return change(db, id, (phrase) => ({
    ...phrase,
    card: newCard(now),
    updatedAt: laterThan(phrase.updatedAt, now),
  }));
}

/**
 * Put a card back that a phrase had, as long as it has the card that took its place.
 * @throws Fault `not-found`, `conflict` when the card has changed since.
 */
export async function putCardBack(
  db: Database,
  { id, before, after, now }: { id: string; before: Card; after: Card; now: number },
): Promise<Phrase> {
  return change(db, id, (phrase) => {
    if (!sameCard(phrase.card, after)) throw new Fault('conflict', `${id} was reviewed since`);
    return { ...phrase, card: before, updatedAt: laterThan(phrase.updatedAt, now) };
  });
}

/** Whether two cards are the same in everything that schedules them. */
export function sameCard(one: Card, other: Card): boolean {
  return (
    one.due === other.due &&
    one.reps === other.reps &&
    one.lapses === other.lapses &&
    one.state === other.state &&
    one.learningSteps === other.learningSteps &&
    Object.is(one.stability, other.stability) &&
    Object.is(one.difficulty, other.difficulty) &&
    one.lastReview === other.lastReview
  );
}

function isLeech(before: Card, after: Card): boolean {
  const over = after.lapses - leechAfter;
  return after.lapses > before.lapses && over >= 0 && over % leechAgainAfter === 0;
}

async function change(db: Database, id: string, to: (phrase: Phrase) => Phrase): Promise<Phrase> {
  return commit(db, ['phrases'], async () => {
    const phrase = await livePhrase(db, id);
    const changed = to(phrase);
    if (changed !== phrase) await db.phrases.put(changed);
    return changed;
  });
}

async function livePhrase(db: Database, id: string): Promise<Phrase> {
  const phrase = await db.phrases.get(id);
  if (!phrase || phrase.deletedAt !== undefined) throw new Fault('not-found', `no phrase ${id}`);
  return phrase;
}
