import { Fault, toFault } from '@/utils/faults';
import type { Card } from '@/utils/store/card';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Phrase, Rating, Review } from '@/utils/store/model';
import { endOfDay, startOfDay } from './day';
import { answers, parameters, retention } from './scheduling';

/** How many new words a day a learner meets. */
export const newPerDay = 5;

/** A learning step that comes up within this time is shown at the end of the queue instead of being waited for. */
const learnAhead = 20 * 60_000;

/** What is to be reviewed, in the order in which it is shown. */
export interface Queue {
  phrases: Phrase[];
  /** How many of them are due, still being learned (shown in the last minutes, or forgotten), and new. */
  due: number;
  learning: number;
  fresh: number;
}

/**
 * What to review at `now`: what is due until the end of the day, the longest due first; then new words, the reader's own
 * saves before those of packs, as many as the day has left; then learning steps that come up within 20 minutes.
 * @throws Fault
 */
export async function dueQueue(
  db: Database,
  { now, newPerDay }: { now: number; newPerDay: number },
): Promise<Queue> {
  try {
    const [stepping, due, fresh, introduced] = await Promise.all([
      cards(db, [1, 3], now + learnAhead),
      cards(db, [2], endOfDay(now) - 1),
      cards(db, [0], Number.MAX_SAFE_INTEGER),
      introducedToday(db, now),
    ]);
    const ready = stepping.filter((phrase) => phrase.card.due <= now);
    const soon = stepping.filter((phrase) => phrase.card.due > now);
    const first = [...due, ...ready].sort(byDue);
    const next = fresh.sort(ownFirst).slice(0, Math.max(0, newPerDay - introduced));
    return {
      phrases: [...first, ...next, ...soon.sort(byDue)],
      due: due.length,
      learning: stepping.length,
      fresh: next.length,
    };
  } catch (error) {
    throw toFault(error);
  }
}

export type Rated =
  | { kind: 'rated'; phrase: Phrase; review: Review }
  /** Another window was faster: nothing was written, and this is the phrase as it is now. */
  | { kind: 'changed'; phrase: Phrase };

/**
 * Rate a phrase: its review and its new card are written together, or neither. `card` is the card that was shown; when
 * the stored one differs, nothing is written. `now` is the time for which the four intervals were shown, `elapsedMs`
 * how long the answer took.
 * @throws Fault `not-found` when the phrase was deleted.
 */
export async function rate(
  db: Database,
  {
    phraseId,
    rating,
    card,
    now,
    elapsedMs,
  }: { phraseId: string; rating: Rating; card: Card; now: number; elapsedMs: number },
): Promise<Rated> {
  return commit(db, ['phrases', 'reviews'], async () => {
    const phrase = await db.phrases.get(phraseId);
    if (!phrase || phrase.deletedAt !== undefined) throw new Fault('not-found', `no phrase ${phraseId}`);
    if (!sameCard(phrase.card, card)) return { kind: 'changed', phrase };
    const review: Review = {
      id: crypto.randomUUID(),
      phraseId,
      rating,
      reviewedAt: now,
      before: phrase.card,
      parameters: [...parameters],
      retention,
      elapsedMs,
    };
    const rated: Phrase = {
      ...phrase,
      card: answers(phrase.card, { now, seed: phraseId })[rating].card,
      updatedAt: laterThan(phrase.updatedAt, now),
    };
    await db.reviews.add(review);
    await db.phrases.put(rated);
    return { kind: 'rated', phrase: rated, review };
  });
}

/**
 * Take a rating back: the card is again exactly what it was, and the review a tombstone. Only the last rating of a
 * phrase can be taken back.
 * @throws Fault `not-found` when the review or its phrase is gone, or the phrase was rated again since.
 */
export async function undoReview(
  db: Database,
  { reviewId, now }: { reviewId: string; now: number },
): Promise<Phrase> {
  return commit(db, ['phrases', 'reviews'], async () => {
    const review = await db.reviews.get(reviewId);
    const phrase = review && (await db.phrases.get(review.phraseId));
    if (!review || !phrase || review.deletedAt !== undefined || phrase.deletedAt !== undefined) {
      throw new Fault('not-found', `no review ${reviewId}`);
    }
    if (phrase.card.reps !== review.before.reps + 1) {
      throw new Fault('not-found', `${phrase.id} was rated again`);
    }
    const undone: Phrase = {
      ...phrase,
      card: review.before,
      updatedAt: laterThan(phrase.updatedAt, now),
    };
    await db.reviews.put({ ...review, deletedAt: now });
    await db.phrases.put(undone);
    return undone;
  });
}

/** Live phrases that are not set aside, whose card is in one of these states and due until `until`. */
async function cards(db: Database, states: Card['state'][], until: number): Promise<Phrase[]> {
  const found = await Promise.all(
    states.map((state) =>
      db.phrases.where('[card.state+card.due]').between([state, 0], [state, until], true, true).toArray(),
    ),
  );
  return found.flat().filter((phrase) => phrase.deletedAt === undefined && phrase.suspendedAt === undefined);
}

/** How many words were shown for the first time today. */
async function introducedToday(db: Database, now: number): Promise<number> {
  const today = await db.reviews.where('reviewedAt').between(startOfDay(now), endOfDay(now)).toArray();
  return new Set(
    today
      .filter((review) => review.deletedAt === undefined && review.before.state === 0)
      .map((review) => review.phraseId),
  ).size;
}

function byDue(one: Phrase, other: Phrase): number {
  return one.card.due - other.card.due;
}

function ownFirst(one: Phrase, other: Phrase): number {
  return Number(one.packs.length > 0) - Number(other.packs.length > 0) || one.createdAt - other.createdAt;
}

function sameCard(one: Card, other: Card): boolean {
  return (
    one.due === other.due &&
    one.reps === other.reps &&
    one.lapses === other.lapses &&
    one.state === other.state &&
    one.stability === other.stability &&
    one.difficulty === other.difficulty &&
    one.lastReview === other.lastReview
  );
}
