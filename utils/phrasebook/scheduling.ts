import {
  createEmptyCard,
  default_w,
  type FSRS,
  type Card as FsrsCard,
  fsrs,
  GenSeedStrategyWithCardId,
  type Grade,
  StrategyMode,
} from 'ts-fsrs';
import type { Card } from '@/utils/store/card';
import type { Rating } from '@/utils/store/model';

/** FSRS-6 with its published defaults; kept with every review, so that a later change can be traced. */
export const parameters: readonly number[] = default_w;
/** The chance of remembering at which a card comes back. */
export const retention = 0.9;

export const ratings = [1, 2, 3, 4] as const satisfies Rating[];

/** What one of the four answers leads to. */
export interface Outcome {
  /** The card after it. */
  card: Card;
  /** When it comes back, milliseconds. */
  due: number;
  /** From now until then, milliseconds. */
  interval: number;
}

export type Outcomes = Record<Rating, Outcome>;

/** A card that has never been shown. */
export function newCard(now: number): Card {
  return toCard(createEmptyCard(new Date(now)));
}

/**
 * The four outcomes of showing `card` at `now`. With a `seed` (the phrase's id) intervals of days are spread a little,
 * always in the same way for the same seed and card, so that words saved together do not come back together for ever;
 * without one they are FSRS's own. What a button shows is what is applied, as long as `now` and `seed` are the same.
 */
export function answers(card: Card, { now, seed }: { now: number; seed?: string }): Outcomes {
  // A clock that was set back must not make time since the last review negative.
  const at = Math.max(now, card.lastReview ?? now);
  const scheduler = seed === undefined ? exact : spread;
  const outcomes = scheduler.repeat({ ...fromCard(card), seed } as FsrsCard, new Date(at));
  return Object.fromEntries(
    ratings.map((rating) => {
      const next = toCard(outcomes[rating as Grade].card);
      return [rating, { card: next, due: next.due, interval: next.due - at }];
    }),
  ) as unknown as Outcomes;
}

const exact = scheduler(false);
const spread = scheduler(true).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('seed')) as FSRS;

function scheduler(enable_fuzz: boolean): FSRS {
  return fsrs({ w: parameters, request_retention: retention, enable_fuzz });
}

function toCard(card: FsrsCard): Card {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    ...(card.last_review && { lastReview: card.last_review.getTime() }),
  };
}

function fromCard(card: Card): FsrsCard {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    // Deprecated by the library, which counts from `last_review`.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    ...(card.lastReview !== undefined && { last_review: new Date(card.lastReview) }),
  };
}
