import { toFault } from '@/utils/faults';
import type { Card } from '@/utils/store/card';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Phrase, Review } from '@/utils/store/model';
import { sameCard } from './review';
import { answer, type Schedule } from './scheduling';

/** A card that another one takes the place of. */
export interface Replaced {
  id: string;
  before: Card;
  after: Card;
}

export interface Plan {
  /** What would change, and by it what can be taken back. */
  changes: Replaced[];
  /** How many phrases were reckoned through: those that have been reviewed. */
  phrases: number;
}

/** How many phrases are reckoned before a page gets its turn. */
const atOnce = 200;

/**
 * What every reviewed phrase's card would be, had all its reviews been scheduled in this way. Nothing is written. A phrase
 * whose reviews cannot be reckoned with is left as it is.
 * @throws Fault
 */
export async function planReschedule(db: Database, schedule: Schedule): Promise<Plan> {
  try {
    const rows = await db.phrases.orderBy('id').toArray();
    const phrases = rows.filter(({ deletedAt, card }) => deletedAt === undefined && card.reps > 0);
    const changes: Replaced[] = [];
    // Some at a time: a page stays alive between them, and never holds all reviews.
    for (let from = 0; from < phrases.length; from += atOnce) {
      const some = phrases.slice(from, from + atOnce);
      const histories = await historiesOf(db, some);
      for (const phrase of some) {
        const after = replay(phrase, histories.get(phrase.id) ?? [], schedule);
        if (!sameCard(phrase.card, after)) changes.push({ id: phrase.id, before: phrase.card, after });
      }
    }
    return { changes, phrases: phrases.length };
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * Put these cards in place, all or none. A phrase that was reviewed or deleted since they were planned is left out.
 * @returns those that were replaced.
 * @throws Fault
 */
export async function replaceCards(
  db: Database,
  { changes, now }: { changes: readonly Replaced[]; now: number },
): Promise<Replaced[]> {
  return commit(db, ['phrases'], async () => {
    const rows = await db.phrases.bulkGet(changes.map(({ id }) => id));
    const replaced: Replaced[] = [];
    const put: Phrase[] = [];
    for (const [index, change] of changes.entries()) {
      const row = rows[index];
      if (!row || row.deletedAt !== undefined || !sameCard(row.card, change.before)) continue;
      replaced.push(change);
      put.push({ ...row, card: change.after, updatedAt: laterThan(row.updatedAt, now) });
    }
    await db.phrases.bulkPut(put);
    return replaced;
  });
}

/** The changes that take these back. */
export function reversed(changes: readonly Replaced[]): Replaced[] {
  return changes.map(({ id, before, after }) => ({ id, before: after, after: before }));
}

/** The live reviews of phrases whose ids follow each other, the oldest first. */
async function historiesOf(db: Database, phrases: readonly Phrase[]): Promise<Map<string, Review[]>> {
  const [first, last] = [phrases[0]!.id, phrases.at(-1)!.id];
  const reviews = await db.reviews.where('phraseId').between(first, last, true, true).toArray();
  const live = reviews.filter(({ deletedAt }) => deletedAt === undefined);
  // Two at one time were given while the clock stood still or went back.
  live.sort((one, other) => one.reviewedAt - other.reviewedAt || one.before.reps - other.before.reps);
  const histories = new Map<string, Review[]>(phrases.map(({ id }) => [id, []]));
  for (const review of live) histories.get(review.phraseId)?.push(review);
  return histories;
}

function replay(phrase: Phrase, reviews: readonly Review[], schedule: Schedule): Card {
  const history = sinceStart(reviews);
  const [first] = history;
  if (!first) return phrase.card;
  try {
    return history.reduce(
      (card, { rating, reviewedAt }) =>
        answer(card, rating, { now: reviewedAt, seed: phrase.id, schedule }).card,
      first.before,
    );
  } catch {
    return phrase.card;
  }
}

/**
 * The reviews since the phrase was last started over: from then on its card was new, and newer than the review before.
 * Reviews that two devices gave a new card each belong together.
 */
function sinceStart(reviews: readonly Review[]): readonly Review[] {
  const start = reviews.findLastIndex(
    ({ before }, index) => before.state === 0 && before.due >= (reviews[index - 1]?.reviewedAt ?? 0),
  );
  return start > 0 ? reviews.slice(start) : reviews;
}
