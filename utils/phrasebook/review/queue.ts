import { toFault } from '@/utils/faults';
import type { Card } from '@/utils/store/card';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { endOfDay, type Moment, startOfDay } from './day';

/** A learning step that comes up within this time is shown at the end of the queue instead of being waited for. */
export const learnAhead = 20 * 60_000;
const latest = Number.MAX_SAFE_INTEGER;
/** How many rows are read beside the ids: the one that is shown, and those that come next. */
const readAhead = 3;
/** How many new words beyond those of the day are looked for. */
const mostWaiting = 5;

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
  /** New words that wait for another day, up to five. */
  waiting: number;
  /** Whether nothing is kept at all. */
  empty: boolean;
}

export interface QueueOptions extends Moment {
  /** New words a day. */
  newPerDay: number;
}

/**
 * What to review: learning steps whose minutes are over; what is due until the end of the day, the longest due first; new
 * words, the reader's own saves before those of packs, as many as the day has left; learning steps that come up within 20
 * minutes. It is found by keys alone, and no more of them than are needed: ten thousand phrases cost little more than a few.
 * @throws Fault
 */
export async function dueQueue(db: Database, { newPerDay, ...moment }: QueueOptions): Promise<Queue> {
  const { now } = moment;
  try {
    return await db.transaction('r', [db.phrases, db.reviews], async () => {
      const aside = await keysAside(db);
      const inUse = (ids: string[]) => ids.filter((id) => !aside.has(id));
      // So many have enough that are in use among them.
      const enough = newPerDay + mostWaiting + aside.size;
      const [steps, review, own, packed, soon, introduced] = await Promise.all([
        dueKeys(db, [1, 3], { until: now }),
        dueKeys(db, [2], { until: endOfDay(moment) - 1 }),
        newKeys(db, 'own', enough),
        newKeys(db, 'packed', enough),
        dueKeys(db, [1, 3], { from: now + 1, until: now + learnAhead }),
        introducedToday(db, moment),
      ]);
      const [ready, due, ahead] = [inUse(steps), inUse(review), inUse(soon)];
      const unseen = inUse([...own, ...packed]);
      const fresh = unseen.slice(0, Math.max(0, newPerDay - introduced));
      const ids = [...ready, ...due, ...fresh, ...ahead];
      return {
        ids,
        first: (await db.phrases.bulkGet(ids.slice(0, readAhead))).filter((row) => row !== undefined),
        due: due.length,
        learning: ready.length + ahead.length,
        fresh: fresh.length,
        waiting: Math.min(mostWaiting, unseen.length - fresh.length),
        empty: ids.length === 0 && (await nothingKept(db)),
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
      const aside = await keysAside(db);
      const times: number[] = [];
      for (const state of [0, 1, 2, 3] as const) {
        const keys = await dueKeys(db, [state], { most: 1 + aside.size });
        const id = keys.find((key) => !aside.has(key));
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

/** The ids of rows that are not reviewed: set aside or deleted. */
async function keysAside(db: Database): Promise<ReadonlySet<string>> {
  const [suspended, deleted] = await Promise.all(
    (['suspendedAt', 'deletedAt'] as const).map((field) =>
      db.phrases.where(field).aboveOrEqual(0).primaryKeys(),
    ),
  );
  return new Set([...suspended!, ...deleted!]);
}

/** The ids of cards in these states that are due between two times, each state in the order in which they are due. */
async function dueKeys(
  db: Database,
  states: Card['state'][],
  {
    from = 0,
    until = latest,
    most = Number.POSITIVE_INFINITY,
  }: { from?: number; until?: number; most?: number },
): Promise<string[]> {
  const keys = await Promise.all(
    states.map((state) =>
      db.phrases
        .where('[card.state+card.due]')
        .between([state, from], [state, until], true, true)
        .limit(most)
        .primaryKeys(),
    ),
  );
  return keys.flat();
}

/** The ids of new cards that the reader has saved, or that came with packs only, in the order in which they came. */
function newKeys(db: Database, which: 'own' | 'packed', most: number): Promise<string[]> {
  const [from, until] = which === 'own' ? [0, 0] : [1, latest];
  return db.phrases
    .where('[card.state+packs.length+card.due]')
    .between([0, from, 0], [0, until, latest], true, true)
    .limit(most)
    .primaryKeys();
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

async function nothingKept(db: Database): Promise<boolean> {
  return (await db.phrases.count()) === (await db.phrases.where('deletedAt').aboveOrEqual(0).count());
}
