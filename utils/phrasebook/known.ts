import { toFault } from '@/utils/faults';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Known } from '@/utils/store/model';

/**
 * Keep that the reader knows a word. What is saved of it is set aside from review, under the very time of the row, so that
 * taking it back finds what it has set aside and nothing else. Adding a known word changes nothing.
 *
 * @param source Where the reader said so.
 * @throws Fault
 */
export async function addKnown(
  db: Database,
  { simplified, source, now }: { simplified: string; source: string; now: number },
): Promise<void> {
  await commit(db, ['known', 'phrases'], async () => {
    const rows = await db.known.where('simplified').equals(simplified).toArray();
    if (rows.some(isLive)) return;
    // The last tombstone comes back: one word, one row.
    const there = rows.sort((one, other) => lastChange(other) - lastChange(one))[0];
    const since = there ? laterThan(lastChange(there), now) : now;
    await db.known.put({ id: there?.id ?? crypto.randomUUID(), simplified, source, since });
    for (const phrase of await phrasesOf(db, simplified)) {
      if (phrase.suspendedAt !== undefined) continue;
      await db.phrases.put({
        ...phrase,
        suspendedAt: since,
        updatedAt: laterThan(phrase.updatedAt, since),
      });
    }
  });
}

/**
 * Take it back. Its row stays as a tombstone, and what it had set aside is reviewed again. Taking back what was never
 * known is no error.
 * @throws Fault
 */
export async function removeKnown(
  db: Database,
  { simplified, now }: { simplified: string; now: number },
): Promise<void> {
  await removeKnownWords(db, { words: [simplified], now });
}

/**
 * Take many back, all of them or none.
 * @throws Fault
 */
export async function removeKnownWords(
  db: Database,
  { words, now }: { words: readonly string[]; now: number },
): Promise<void> {
  await commit(db, ['known', 'phrases'], async () => {
    for (const simplified of words) await takeBack(db, { simplified, now });
  });
}

/**
 * Every word that the reader knows, the last one first.
 * @throws Fault
 */
export async function liveKnown(db: Database): Promise<Known[]> {
  try {
    return (await db.known.toArray()).filter(isLive).sort((one, other) => other.since - one.since);
  } catch (error) {
    throw toFault(error);
  }
}

async function takeBack(
  db: Database,
  { simplified, now }: { simplified: string; now: number },
): Promise<void> {
  const rows = (await db.known.where('simplified').equals(simplified).toArray()).filter(isLive);
  for (const row of rows) await db.known.put({ ...row, deletedAt: laterThan(row.since, now) });
  for (const { suspendedAt, ...phrase } of await phrasesOf(db, simplified)) {
    if (!rows.some(({ since }) => since === suspendedAt)) continue;
    await db.phrases.put({ ...phrase, updatedAt: laterThan(phrase.updatedAt, now) });
  }
}

/**
 * Whether the reader knows a word.
 * @throws Fault
 */
export async function isKnown(db: Database, simplified: string): Promise<boolean> {
  try {
    return (await db.known.where('simplified').equals(simplified).toArray()).some(isLive);
  } catch (error) {
    throw toFault(error);
  }
}

/** The rows that are saved of a word, in every reading. */
async function phrasesOf(db: Database, simplified: string) {
  const rows = await db.phrases
    .where('[simplified+pinyin]')
    .between([simplified, ''], [simplified, '\uffff'], true, true)
    .toArray();
  return rows.filter(isLive);
}

function isLive({ deletedAt }: { deletedAt?: number }): boolean {
  return deletedAt === undefined;
}

function lastChange({ since, deletedAt = 0 }: Known): number {
  return Math.max(since, deletedAt);
}
