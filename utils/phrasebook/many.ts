import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { tidyTags } from './edit';
import { bringBack } from './phrases';

/** Many phrases at once: in one transaction, all of it or nothing. Those that were deleted meanwhile are passed over. */
interface Chosen {
  ids: readonly string[];
  now: number;
}

/**
 * Delete them; their rows stay as tombstones.
 * @throws Fault
 */
export function forgetPhrases(db: Database, { ids, now }: Chosen): Promise<void> {
  return change(db, { ids, now }, (phrase, at) => ({ ...phrase, deletedAt: at }));
}

/**
 * Take their deletion back. Where a word was saved anew in between, its sentences join that phrase.
 * @throws Fault
 */
export async function bringBackPhrases(db: Database, { ids, now }: Chosen): Promise<void> {
  await commit(db, ['phrases'], async () => {
    for (const row of await db.phrases.bulkGet([...ids])) if (row) await bringBack(db, row, now);
  });
}

/**
 * Give them tags, and take others from them.
 * @throws Fault
 */
export function tagPhrases(
  db: Database,
  { ids, add = [], remove = [], now }: Chosen & { add?: readonly string[]; remove?: readonly string[] },
): Promise<void> {
  return change(db, { ids, now }, (phrase) => {
    const tags = tidyTags([...phrase.tags.filter((tag) => !remove.includes(tag)), ...add]);
    return tags.join('\n') === phrase.tags.join('\n') ? phrase : { ...phrase, tags };
  });
}

/**
 * Set them aside from review. What is set aside already stays as it is.
 * @throws Fault
 */
export function suspendPhrases(db: Database, { ids, now }: Chosen): Promise<void> {
  return change(db, { ids, now }, (phrase) =>
    phrase.suspendedAt === undefined ? { ...phrase, suspendedAt: now } : phrase,
  );
}

/**
 * Take them back into review.
 * @throws Fault
 */
export function resumePhrases(db: Database, { ids, now }: Chosen): Promise<void> {
  return change(db, { ids, now }, (phrase) => {
    if (phrase.suspendedAt === undefined) return phrase;
    const { suspendedAt: _, ...rest } = phrase;
    return rest;
  });
}

/** @param write gives the row as it is to be; the same object where nothing changes. `at` is the time it is to carry. */
async function change(
  db: Database,
  { ids, now }: Chosen,
  write: (phrase: Phrase, at: number) => Phrase,
): Promise<void> {
  await commit(db, ['phrases'], async () => {
    const rows = await db.phrases.bulkGet([...ids]);
    await db.phrases.bulkPut(
      rows.flatMap((row) => {
        if (!row || row.deletedAt !== undefined) return [];
        const at = laterThan(row.updatedAt, now);
        const written = write(row, at);
        return written === row ? [] : [{ ...written, updatedAt: at }];
      }),
    );
  });
}
