import { knownAfterDays } from '@/utils/store/card';
import type { Phrase } from '@/utils/store/model';
import { endOfDay, type Moment } from './day';
import { leechAfter } from './review';

export const groups = ['all', 'due', 'new', 'learning', 'known', 'aside', 'leech'] as const;
export type Group = (typeof groups)[number];

/** Whether a phrase is to be reviewed today: days are kept until they end, the minutes of a learning step to the minute. */
export function isDue({ card, suspendedAt }: Phrase, moment: Moment): boolean {
  if (card.state === 0 || suspendedAt !== undefined) return false;
  return card.due <= (card.state === 2 ? endOfDay(moment) - 1 : moment.now);
}

/** The phrases of a group, in the order in which they came. */
export function inGroup(phrases: readonly Phrase[], group: Group, moment: Moment): Phrase[] {
  return phrases.filter((phrase) => belongs(phrase, group, moment));
}

/** How many phrases each group has. */
export function countGroups(phrases: readonly Phrase[], moment: Moment): Record<Group, number> {
  return Object.fromEntries(groups.map((group) => [group, inGroup(phrases, group, moment).length])) as Record<
    Group,
    number
  >;
}

function belongs(phrase: Phrase, group: Group, moment: Moment): boolean {
  const { state, stability } = phrase.card;
  const known = state === 2 && stability > knownAfterDays;
  switch (group) {
    case 'all':
      return true;
    case 'due':
      return isDue(phrase, moment);
    case 'aside':
      return phrase.suspendedAt !== undefined;
    case 'leech':
      return phrase.card.lapses >= leechAfter;
    case 'new':
      return state === 0;
    case 'known':
      return known;
    case 'learning':
      return state !== 0 && !known;
  }
}
