import { knownAfterDays } from '@/utils/store/card';
import type { Phrase } from '@/utils/store/model';
import { endOfDay } from './day';

export const groups = ['all', 'due', 'new', 'learning', 'known'] as const;
export type Group = (typeof groups)[number];

/** Whether a phrase is to be reviewed today: days are kept until they end, the minutes of a learning step to the minute. */
export function isDue({ card, suspendedAt }: Phrase, now: number): boolean {
  if (card.state === 0 || suspendedAt !== undefined) return false;
  return card.due <= (card.state === 2 ? endOfDay(now) - 1 : now);
}

/** The phrases of a group, in the order in which they came. */
export function inGroup(phrases: readonly Phrase[], group: Group, now: number): Phrase[] {
  return phrases.filter((phrase) => belongs(phrase, group, now));
}

/** How many phrases each group has. */
export function countGroups(phrases: readonly Phrase[], now: number): Record<Group, number> {
  return Object.fromEntries(groups.map((group) => [group, inGroup(phrases, group, now).length])) as Record<
    Group,
    number
  >;
}

function belongs(phrase: Phrase, group: Group, now: number): boolean {
  const { state, stability } = phrase.card;
  const known = state === 2 && stability > knownAfterDays;
  switch (group) {
    case 'all':
      return true;
    case 'due':
      return isDue(phrase, now);
    case 'new':
      return state === 0;
    case 'known':
      return known;
    case 'learning':
      return state !== 0 && !known;
  }
}
