import type { Phrase } from '@/utils/store/model';
import { endOfDay, startOfDay } from './day';

/**
 * When there is something to review again, milliseconds; undefined when nothing is waiting. A card with days to go comes
 * when its day begins, a new word when the next day does.
 */
export function nextReview(phrases: readonly Phrase[], now: number): number | undefined {
  const times = phrases
    .filter((phrase) => phrase.suspendedAt === undefined)
    .map(({ card }) => {
      if (card.state === 0) return endOfDay(now);
      return card.state === 2 ? startOfDay(card.due) : card.due;
    });
  return times.length > 0 ? Math.max(now, Math.min(...times)) : undefined;
}
