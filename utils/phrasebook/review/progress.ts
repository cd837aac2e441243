import { toFault } from '@/utils/faults';
import { knownAfterDays } from '@/utils/store/card';
import type { Database } from '@/utils/store/database';
import { type Moment, startOfDay, startOfOtherDay } from './day';

/** How far the charts look ahead and back. */
const daysAhead = 14;
const weeksBack = 26;
const monthsBack = 12;

/** A day of the learner, by the time at which it began, and how many there were on it. */
export interface DayCount {
  day: number;
  count: number;
}

/** How many words that were in review were asked in a month, by its first moment, and how many were remembered. */
export interface MonthCount {
  month: number;
  asked: number;
  remembered: number;
}

export interface Progress {
  /** Today and the days that follow. What was due earlier is due today. */
  ahead: DayCount[];
  /** Answers on each of the last 182 days, the oldest first, today the last. */
  answers: DayCount[];
  /** The last twelve months, the oldest first; this one the last. */
  retention: MonthCount[];
  /** Words that are well known, because they are remembered or the reader has said so, and those in learning; each once. */
  known: string[];
  learning: string[];
}

/**
 * What review has come to.
 * @throws Fault
 */
export async function readProgress(db: Database, moment: Moment): Promise<Progress> {
  try {
    return {
      ...(await wordsOf(db)),
      ahead: await dueAhead(db, moment),
      ...(await answered(db, moment)),
    };
  } catch (error) {
    throw toFault(error);
  }
}

async function dueAhead(db: Database, moment: Moment): Promise<DayCount[]> {
  const days = Array.from({ length: daysAhead }, (_, n) => ({ day: startOfOtherDay(moment, n), count: 0 }));
  const until = startOfOtherDay(moment, daysAhead);
  const rows = await db.phrases.where('card.due').below(until).toArray();
  for (const { card, suspendedAt, deletedAt } of rows) {
    if (card.state === 0 || suspendedAt !== undefined || deletedAt !== undefined) continue;
    const day = days.findLast(({ day }) => day <= card.due) ?? days[0]!;
    day.count++;
  }
  return days;
}

async function answered(db: Database, moment: Moment): Promise<Pick<Progress, 'answers' | 'retention'>> {
  const firstDay = startOfOtherDay(moment, 1 - 7 * weeksBack);
  const days = new Map<number, number>();
  const retention: MonthCount[] = [];
  const today = new Date(startOfDay(moment));
  const { dayEnds } = moment;
  // Month by month: a hundred thousand answers are too many to hold at once.
  for (let back = monthsBack - 1; back >= 0; back--) {
    const [month, next] = [0, 1].map((more) =>
      new Date(today.getFullYear(), today.getMonth() - back + more, 1, dayEnds).getTime(),
    ) as [number, number];
    const counted: MonthCount = { month, asked: 0, remembered: 0 };
    for (const { reviewedAt, rating, before, deletedAt } of await db.reviews
      .where('reviewedAt')
      .between(month, next)
      .toArray()) {
      if (deletedAt !== undefined) continue;
      if (before.state === 2) {
        counted.asked++;
        if (rating > 1) counted.remembered++;
      }
      if (reviewedAt < firstDay) continue;
      const day = startOfDay({ now: reviewedAt, dayEnds });
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    retention.push(counted);
  }
  const answers = Array.from({ length: 7 * weeksBack }, (_, n) => {
    const day = startOfOtherDay(moment, n + 1 - 7 * weeksBack);
    return { day, count: days.get(day) ?? 0 };
  });
  return { answers, retention };
}

async function wordsOf(db: Database): Promise<Pick<Progress, 'known' | 'learning'>> {
  const [phrases, rows] = await Promise.all([db.phrases.toArray(), db.known.toArray()]);
  const known = new Set(
    rows.filter(({ deletedAt }) => deletedAt === undefined).map(({ simplified }) => simplified),
  );
  const learning = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.deletedAt !== undefined) continue;
    const { state, stability } = phrase.card;
    if (state === 2 && stability > knownAfterDays) known.add(phrase.simplified);
    else if (state !== 0 && phrase.suspendedAt === undefined) learning.add(phrase.simplified);
  }
  return { known: [...known], learning: [...learning].filter((word) => !known.has(word)) };
}
