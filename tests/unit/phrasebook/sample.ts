import type { Word } from '@/utils/messages';
import { newCard } from '@/utils/phrasebook/scheduling';
import type { Context, Phrase } from '@/utils/store/model';

/** Noon of a day in March, local time. */
export const noon = new Date(2026, 2, 14, 12).getTime();
export const minute = 60_000;
export const day = 24 * 60 * minute;

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
