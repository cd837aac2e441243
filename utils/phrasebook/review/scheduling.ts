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
import { Fault } from '@/utils/faults';
import type { Card } from '@/utils/store/card';
import type { Rating } from '@/utils/store/model';

/** What the reader wants of FSRS-6; kept with every review, so that a later change can be traced. */
export interface Schedule {
  /** The chance of remembering at which a card comes back. */
  retention: number;
  /** The 21 parameters of FSRS-6. */
  parameters: readonly number[];
}

/** The published parameters. */
export const published: readonly number[] = default_w;

/** The schedule out of the settings of these names: `fsrs` is null for the published parameters. */
export function scheduleOf(settings: { retention: number; fsrs: readonly number[] | null }): Schedule {
  return { retention: settings.retention, parameters: settings.fsrs ?? published };
}

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

/** The time of an answer, and how it is to be reckoned. */
export interface Showing {
  now: number;
  schedule: Schedule;
  /**
   * The phrase's id. With it intervals of days are spread a little, always in the same way for the same seed and card, so
   * that words saved together do not come back together for ever; without it they are FSRS's own.
   */
  seed?: string;
}

/** A card that has never been shown. */
export function newCard(now: number): Card {
  return toCard(createEmptyCard(new Date(now)));
}

/**
 * The four outcomes of showing `card`. What a button shows is what is applied, as long as the showing is the same.
 * @throws Fault `bad-card` when the card is damaged, so that nothing can be reckoned from it.
 */
export function answers(card: Card, showing: Showing): Outcomes {
  return Object.fromEntries(
    ratings.map((rating) => [rating, answer(card, rating, showing)]),
  ) as unknown as Outcomes;
}

/**
 * One of the four.
 * @throws Fault as `answers`.
 */
export function answer(card: Card, rating: Rating, { now, schedule, seed }: Showing): Outcome {
  const at = timeOfAnswer(card, now);
  try {
    const shown = { ...fromCard(card), seed } as FsrsCard;
    const next = toCard(
      schedulerFor(schedule, seed !== undefined).next(shown, new Date(at), rating as Grade).card,
    );
    if (Object.values(next).some((value) => !Number.isFinite(value))) throw new Error('not a number');
    return { card: next, due: next.due, interval: next.due - at };
  } catch (error) {
    throw new Fault('bad-card', String(error), { cause: error });
  }
}

/** When an answer counts as given: a clock that was set back must not make time since the last review negative. */
export function timeOfAnswer(card: Card, now: number): number {
  return Math.max(now, card.lastReview ?? now);
}

const schedulers = new Map<string, FSRS>();

function schedulerFor({ retention, parameters }: Schedule, spread: boolean): FSRS {
  const key = JSON.stringify([retention, parameters, spread]);
  const there = schedulers.get(key);
  if (there) return there;
  const made = fsrs({ w: parameters, request_retention: retention, enable_fuzz: spread });
  // biome-ignore lint/correctness/useHookAtTopLevel: no hook of React
  if (spread) made.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('seed'));
  schedulers.set(key, made);
  return made;
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
