import { toFault } from '@/utils/faults';
import type { ReadersWords } from '@/utils/lexicon/types';
import { type Card, knownAfterDays } from '@/utils/store/card';
import type { Database } from '@/utils/store/database';

/**
 * The reader's words, for the marks on a page: what they are learning, and what they know, because they have said so or
 * because they remember it well. A word that is kept in two readings is known when both are.
 * @throws Fault
 */
export async function readersWords(db: Database): Promise<ReadersWords> {
  try {
    const [phrases, rows] = await Promise.all([db.phrases.toArray(), db.known.toArray()]);
    const known = new Set(rows.filter(isLive).map(({ simplified }) => simplified));
    const live = phrases.filter((phrase) => isLive(phrase) && !known.has(phrase.simplified));
    const learning = new Map<string, { simplified: string; traditional: string }>();
    for (const { simplified, traditional, card } of live) {
      if (!isWellKnown(card)) learning.set(simplified, { simplified, traditional });
    }
    for (const { simplified } of live) if (!learning.has(simplified)) known.add(simplified);
    return { learning: [...learning.values()], known: [...known] };
  } catch (error) {
    throw toFault(error);
  }
}

function isWellKnown({ state, stability }: Card): boolean {
  return state === 2 && stability > knownAfterDays;
}

function isLive({ deletedAt }: { deletedAt?: number }): boolean {
  return deletedAt === undefined;
}
