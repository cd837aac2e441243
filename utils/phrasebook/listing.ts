import { sound } from '@/utils/lexicon/sound';
import type { Phrase } from '@/utils/store/model';
import type { Moment } from './review/day';
import { type Group, inGroup } from './review/groups';

export const orders = ['newest', 'due', 'met', 'sound'] as const;
export type Order = (typeof orders)[number];

/** What of the phrases is shown. */
export interface Narrowing {
  group: Group;
  tag?: string;
  pack?: string;
  /** Id of a post. */
  post?: string;
}

/** The phrases that fit, in the order in which they came. */
export function narrow(
  phrases: readonly Phrase[],
  { group, tag, pack, post }: Narrowing,
  moment: Moment,
): Phrase[] {
  const fitting = phrases.filter(
    (phrase) =>
      (tag === undefined || phrase.tags.includes(tag)) &&
      (pack === undefined || phrase.packs.includes(pack)) &&
      (post === undefined || phrase.contexts.some(({ postId }) => postId === post)),
  );
  return group === 'all' ? fitting : inGroup(fitting, group, moment);
}

/** In another order; of equals the newest first, as they come. What was never met and what is set aside stands last. */
export function inOrder(phrases: readonly Phrase[], order: Order): readonly Phrase[] {
  switch (order) {
    case 'newest':
      return phrases;
    case 'due':
      return by(phrases, ({ suspendedAt, card }) =>
        suspendedAt !== undefined ? Number.POSITIVE_INFINITY : card.state === 0 ? Number.MAX_VALUE : card.due,
      );
    case 'met':
      return by(phrases, ({ lastMetAt = 0 }) => -lastMetAt);
    case 'sound':
      return by(phrases, ({ pinyin, simplified }) => {
        const { letters, tones } = sound(pinyin);
        return `${letters.replaceAll('ü', 'v') || '\uffff'} ${[...tones.values()].join('')} ${simplified}`;
      });
  }
}

function by<Key extends string | number>(
  phrases: readonly Phrase[],
  keyOf: (phrase: Phrase) => Key,
): readonly Phrase[] {
  return phrases
    .map((phrase) => ({ phrase, key: keyOf(phrase) }))
    .sort(({ key: one }, { key: other }) => (one < other ? -1 : one > other ? 1 : 0))
    .map(({ phrase }) => phrase);
}

/** What phrases can be narrowed by, each with how many there are: tags by name, packs, and posts with a title. */
export interface Facets {
  tags: { value: string; count: number }[];
  packs: { value: string; count: number }[];
  posts: { value: string; text: string; count: number }[];
}

export function facetsOf(phrases: readonly Phrase[]): Facets {
  const tags = new Map<string, number>();
  const packs = new Map<string, number>();
  const posts = new Map<string, { text: string; count: number }>();
  for (const phrase of phrases) {
    for (const tag of phrase.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    for (const pack of phrase.packs) packs.set(pack, (packs.get(pack) ?? 0) + 1);
    for (const [postId, title] of new Map(phrase.contexts.map((one) => [one.postId, one.title]))) {
      if (!postId) continue;
      const there = posts.get(postId);
      posts.set(postId, { text: there?.text || title || postId, count: (there?.count ?? 0) + 1 });
    }
  }
  const counted = (map: Map<string, number>) => [...map].map(([value, count]) => ({ value, count }));
  return {
    tags: counted(tags).sort((one, other) => one.value.localeCompare(other.value)),
    packs: counted(packs),
    posts: [...posts]
      .map(([value, rest]) => ({ value, ...rest }))
      .sort((one, other) => other.count - one.count),
  };
}
