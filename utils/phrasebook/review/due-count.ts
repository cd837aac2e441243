import { toFault } from '@/utils/faults';
import type { Database } from '@/utils/store/database';
import { endOfDay } from './day';
import { dueQueue, learnAhead, type QueueOptions } from './queue';

/** How many words there are to review, as the popup counts them, and when time alone can change that, milliseconds. */
export interface DueCount {
  count: number;
  changesAt: number;
}

/**
 * What the toolbar icon shows.
 * @throws Fault
 */
export async function countDue(db: Database, options: QueueOptions): Promise<DueCount> {
  const { ids } = await dueQueue(db, options);
  const from = options.now + learnAhead + 1;
  try {
    const steps = await Promise.all(
      [1, 3].map((state) =>
        db.phrases
          .where('[card.state+card.due]')
          .between([state, from], [state, Number.MAX_SAFE_INTEGER])
          .first(),
      ),
    );
    const comes = steps.flatMap((phrase) => (phrase ? [phrase.card.due - learnAhead] : []));
    return { count: ids.length, changesAt: Math.min(endOfDay(options), ...comes) };
  } catch (error) {
    throw toFault(error);
  }
}
