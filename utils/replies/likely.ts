import type { Topic } from '@/utils/glossary/schema';
import type { Intent } from './schema';

/** What is said under a post of a topic. */
const fitting: Partial<Record<Topic, readonly Intent[]>> = {
  food: ['praise-food', 'ask-recipe', 'ask-place'],
  travel: ['ask-place', 'ask-price', 'ask-how'],
  fashion: ['praise-look', 'ask-link', 'ask-size'],
  beauty: ['praise-look', 'ask-link', 'ask-how'],
  shopping: ['ask-link', 'ask-price', 'ask-size'],
  home: ['ask-link', 'praise-look', 'congratulate'],
  pets: ['cat-tax', 'comfort'],
  fitness: ['encourage', 'ask-how'],
  study: ['encourage', 'congratulate', 'ask-how'],
  work: ['comfort', 'encourage', 'congratulate'],
  love: ['congratulate', 'comfort'],
  newcomers: ['introduce', 'where-from', 'cat-tax', 'learning'],
  comments: ['join-joke', 'agree'],
  fandom: ['join-joke', 'praise-look'],
};

/** The intents that suit a post, by the topics of its Xiaohongshu words, the one that most words speak for first. */
export function likelyIntents(topics: readonly Topic[]): Intent[] {
  const votes = new Map<Intent, number>();
  for (const topic of topics) {
    for (const [place, intent] of (fitting[topic] ?? []).entries()) {
      votes.set(intent, (votes.get(intent) ?? 0) + 1 / (1 + place));
    }
  }
  return [...votes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 5)
    .map(([intent]) => intent);
}
