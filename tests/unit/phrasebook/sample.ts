import type { Word } from '@/utils/messages';
import type { Answer } from '@/utils/phrasebook/review/review';
import { newCard, published, type Schedule } from '@/utils/phrasebook/review/scheduling';
import type { Card } from '@/utils/store/card';
import type { Context, Phrase, Rating } from '@/utils/store/model';

/** Noon of a day in March, local time. */
export const noon = new Date(2026, 2, 14, 12).getTime();
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** The published parameters, and as many remembered as the product starts with. */
export const schedule: Schedule = { retention: 0.9, parameters: published };

export const word: Word = {
  simplified: '种草',
  traditional: '種草',
  pinyin: 'zhong4 cao3',
  gloss: 'to be sold on something',
  explanation: 'Someone made you want it.',
  glossaryId: 'zhongcao',
};

export const context: Context = {
  sentence: '我被这支口红种草了',
  start: 6,
  end: 8,
  postId: '65f1c0de0000000012345678',
  url: 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one',
  title: '春天的口红',
  seenAt: noon - minute,
};

/** A card that is in review. */
export function reviewCard(due: number): Card {
  return { ...newCard(noon), state: 2, reps: 3, due, stability: 5, difficulty: 5 };
}

let answered = 0;

/** An answer that was given at noon after a moment, each under an id of its own. */
export function answerOf(phraseId: string, rating: Rating, card: Card): Answer {
  const reviewId = `answer-${++answered}`;
  return { reviewId, phraseId, rating, card, now: noon, schedule, elapsedMs: 1 };
}

/** A phrase as it is stored, with whatever differs. */
export function phrase(differs: Partial<Phrase> = {}): Phrase {
  return {
    id: 'phrase-1',
    ...word,
    note: '',
    tags: [],
    packs: [],
    contexts: [context],
    card: newCard(noon),
    createdAt: noon,
    updatedAt: noon + 1,
    ...differs,
  };
}
