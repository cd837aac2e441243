/**
 * An FSRS card as it is stored: numbers only, so that it is the same in JSON, in a structured clone and in a backup.
 * `utils/phrasebook` turns it into ts-fsrs's form and back.
 */
export interface Card {
  due: number;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning: ts-fsrs's numbers. */
  state: 0 | 1 | 2 | 3;
  lastReview?: number;
}

/** Days of stability from which a card in review counts as known. */
export const knownAfterDays = 21;
