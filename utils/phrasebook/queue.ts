import { toFault } from '@/utils/faults';
import type { Card } from '@/utils/store/card';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { endOfDay, type Moment, startOfDay } from './day';

/** A learning step that comes up within this time is shown at the end of the queue instead of being waited for. */
const learnAhead = 20 * 60_000;
/** How many rows are read beside the ids: the one that is shown, and those that come next. */
const readAhead = 3;

/** What is to be reviewed, in the order in which it is shown. */
export interface Queue {
  /** Ids of all of it. */
  ids: string[];
  /** The rows of the first few. */
  first: Phrase[];
  /** How many of them are due, still being learned (shown in the last minutes, or forgotten), and new. */
  due: number;
  learning: number;
  fresh: number;
  /** New words that wait for another day. */
  waiting: number;
  /** Whether anything is kept at all. */
  empty: boolean;
}

export interface QueueOptions extends Moment {
  /** New words a day. */
  newPerDay: number;
}

/**
 * What to review: what is due until the end of the day, the longest due first; then new words, the reader's own saves
 * before those of packs, as many as the day has left; then learning steps that come up within 20 minutes. It is found by
 * keys alone, so that ten thousand phrases cost little more than a few.
 * @throws Fault
 */
export async function dueQueue(db: Database, { newPerDay, ...moment }: QueueOptions): Promise<Queue> {
  const { now } = moment;
  const today = endOfDay(moment) - 1;
  try {
    return await db.transaction('r', [db.phrases, db.reviews], async () => {
      const [deleted, suspended, byDue, review, steps, soon, fresh, packed, introduced, all] =
        await Promise.all([
          keysWith(db, 'deletedAt'),
          keysWith(db, 'suspendedAt'),
          db.phrases.where('card.due').between(0, today, true, true).primaryKeys(),
          dueKeys(db, [2], { until: today }),
          dueKeys(db, [1, 3], { until: now }),
          dueKeys(db, [1, 3], { from: now + 1, until: now + learnAhead }),
          dueKeys(db, [0], {}),
          db.phrases.where('packs').above('').primaryKeys(),
          introducedToday(db, moment),
          db.phrases.count(),
        ]);
      const aside = new Set([...deleted, ...suspended]);
      const inUse = (ids: string[]) => ids.filter((id) => !aside.has(id));
      const ready = new Set(inUse([...review, ...steps]));
      const ahead = inUse(soon);
      const unseen = ownFirst(inUse(fresh), new Set(packed));
      const next = unseen.slice(0, Math.max(0, newPerDay - introduced));
      const ids = [...byDue.filter((id) => ready.has(id)), ...next, ...ahead];
      const learning = inUse(steps).length + ahead.length;
      return {
        ids,
        first: (await db.phrases.bulkGet(ids.slice(0, readAhead))).filter((row) => row !== undefined),
        due: ready.size + ahead.length - learning,
        learning,
        fresh: next.length,
        waiting: unseen.length - next.length,
        empty: all === deleted.length,
      };
    });
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * When there is something to review again, milliseconds; undefined when nothing is waiting. A card with days to go comes
 * when its day begins, a new word when the next day does.
 * @throws Fault
 */
export async function nextReview(
  db: Database,
  { newPerDay, ...moment }: QueueOptions,
): Promise<number | undefined> {
  const { now, dayEnds } = moment;
  try {
    return await db.transaction('r', db.phrases, async () => {
      const aside = new Set([...(await keysWith(db, 'deletedAt')), ...(await keysWith(db, 'suspendedAt'))]);
      const times: number[] = [];
      for (const state of [0, 1, 2, 3] as const) {
        const id = (await dueKeys(db, [state], {})).find((key) => !aside.has(key));
        const phrase = id === undefined ? undefined : await db.phrases.get(id);
        if (!phrase || (state === 0 && newPerDay === 0)) continue;
        const { due } = phrase.card;
        times.push(state === 0 ? endOfDay(moment) : state === 2 ? startOfDay({ now: due, dayEnds }) : due);
      }
      return times.length > 0 ? Math.max(now, Math.min(...times)) : undefined;
    });
  } catch (error) {
    throw toFault(error);
  }
}

/** The ids of rows that have this field at all. */
function keysWith(db: Database, field: 'deletedAt' | 'suspendedAt'): Promise<string[]> {
  return db.phrases.where(field).aboveOrEqual(0).primaryKeys();
}

/** The ids of cards in these states that are due between two times, each state in the order in which they are due. */
async function dueKeys(
  db: Database,
  states: Card['state'][],
  { from = 0, until = Number.MAX_SAFE_INTEGER }: { from?: number; until?: number },
): Promise<string[]> {
  const keys = await Promise.all(
    states.map((state) =>
      db.phrases
        .where('[card.state+card.due]')
        .between([state, from], [state, until], true, true)
        .primaryKeys(),
    ),
  );
  return keys.flat();
}

/** How many words were shown for the first time today. */
async function introducedToday(db: Database, moment: Moment): Promise<number> {
  const reviews = await db.reviews
    .where('[before.state+reviewedAt]')
    .between([0, startOfDay(moment)], [0, endOfDay(moment)], true, false)
    .toArray();
  return new Set(reviews.filter(({ deletedAt }) => deletedAt === undefined).map(({ phraseId }) => phraseId))
    .size;
}

function ownFirst(ids: string[], packed: ReadonlySet<string>): string[] {
  return [...ids.filter((id) => !packed.has(id)), ...ids.filter((id) => packed.has(id))];
}
