import { newCard } from '@/utils/phrasebook/review/scheduling';
import type { Context, Phrase } from '@/utils/store/model';

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** A phrase as it is stored; no two fields share a value. */
export function phraseOf(differs: Partial<Phrase> = {}): Phrase {
  const now = Date.now();
  return {
    id: 'phrase-cailei',
    simplified: '踩雷',
    traditional: '踩雷',
    pinyin: 'cai3 lei2',
    gloss: 'to end up with a dud',
    explanation: 'A purchase, a meal or a trip that let you down.',
    note: '',
    tags: [],
    packs: [],
    contexts: [contextOf('甜度刚好，完全不踩雷。', '踩雷')],
    card: newCard(now - 3 * day),
    createdAt: now - 3 * day,
    updatedAt: now - 2 * day,
    ...differs,
  };
}

export function contextOf(sentence: string, word: string): Context {
  const start = sentence.indexOf(word);
  return {
    sentence,
    start,
    end: start + word.length,
    postId: '65f1c0de0000000012345678',
    url: 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one',
    title: '弄堂里的咖啡馆',
    seenAt: Date.now() - 4 * day,
  };
}

/** A card that is due now, in review. */
export function dueCard(): Phrase['card'] {
  const now = Date.now();
  return {
    ...newCard(now - 9 * day),
    due: now - day,
    stability: 7,
    difficulty: 5,
    scheduledDays: 8,
    reps: 3,
    state: 2,
    lastReview: now - 8 * day,
  };
}
