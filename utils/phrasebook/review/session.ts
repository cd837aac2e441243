import type { Card } from '@/utils/store/card';
import type { Context, Phrase, Rating } from '@/utils/store/model';

/** What is kept of a phrase as it was shown. */
export type Asked = Pick<Phrase, 'id' | 'simplified' | 'card' | 'contexts'>;

/** An answer of this sitting. */
export interface Given {
  reviewId: string;
  phrase: Asked;
  rating: Rating;
}

/** What was done in this sitting and can be taken back: an answer, a phrase known, set aside, started over. */
export type Step =
  | ({ kind: 'rated' } & Given)
  | { kind: 'known'; phrase: Asked; before: boolean }
  | { kind: 'aside'; phrase: Asked }
  | { kind: 'over'; phrase: Asked; after: Card };

/** The answers among the steps. */
export function answersOf(steps: readonly Step[]): Given[] {
  return steps.filter((step) => step.kind === 'rated');
}

export interface Tally {
  answers: number;
  /** Phrases by their last answer; those met for the first time are also counted in `fresh`. */
  remembered: number;
  again: number;
  fresh: number;
}

/** What a sitting came to. */
export function tally(given: readonly Given[]): Tally {
  const last = new Map(given.map(({ phrase, rating }) => [phrase.id, rating]));
  const again = [...last.values()].filter((rating) => rating === 1).length;
  const fresh = new Set(given.filter(({ phrase }) => phrase.card.state === 0).map(({ phrase }) => phrase.id));
  return { answers: given.length, remembered: last.size - again, again, fresh: fresh.size };
}

/** A post in which phrases of this sitting were met. */
export interface Met {
  postId?: string;
  url: string;
  title: string;
  words: string[];
}

/** The posts in which these phrases were met, those with the most of them first, at most `limit`. */
export function metIn(given: readonly Given[], limit: number): Met[] {
  const posts = new Map<string, Met>();
  for (const { phrase } of given) {
    for (const context of phrase.contexts) {
      if (!context.url || !context.title) continue;
      const key = context.postId ?? context.url;
      const met = posts.get(key) ?? { ...linkOf(context), words: [] };
      if (!met.words.includes(phrase.simplified)) met.words.push(phrase.simplified);
      posts.set(key, met);
    }
  }
  return [...posts.values()].sort((one, other) => other.words.length - one.words.length).slice(0, limit);
}

function linkOf({ postId, url = '', title = '' }: Context): Omit<Met, 'words'> {
  return { ...(postId && { postId }), url, title };
}
