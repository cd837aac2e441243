import { toFault } from '@/utils/faults';
import { commitQuietly } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import { withMeetings } from '@/utils/store/meetings';
import type { Context, Phrase } from '@/utils/store/model';

/**
 * The simplified forms of all phrases, each once. Read from the index alone, so words that were deleted are among them.
 * @throws Fault
 */
export async function formsToMeet(db: Database): Promise<string[]> {
  try {
    const keys = (await db.phrases.orderBy('[simplified+pinyin]').uniqueKeys()) as unknown as [
      string,
      string,
    ][];
    return [...new Set(keys.map(([simplified]) => simplified))];
  } catch (error) {
    throw toFault(error);
  }
}

/** A word as it was read: its spelling, and what it may be, best first. */
export interface ReadWord {
  form: string;
  entries: { simplified: string; pinyin: string }[];
}

/**
 * Note that phrases were met in a post. Of the readings of a word the one is met that fits best here; a word that no
 * dictionary has, when it is kept in one reading only. The same post never counts twice. Not an edit: `updatedAt` stays, so
 * that what was written on another device meanwhile is not lost to it, and no page marks its words anew.
 * @returns the ids of the phrases
 * @throws Fault
 */
export async function meetPhrases(
  db: Database,
  { words, postId, now }: { words: readonly ReadWord[]; postId: string; now: number },
): Promise<string[]> {
  return commitQuietly(db, ['phrases'], async () => {
    const met = new Set<string>();
    for (const word of words) {
      const phrase = await phraseOf(db, word);
      if (!phrase || met.has(phrase.id)) continue;
      met.add(phrase.id);
      const after = withMeetings(phrase, { lastMetAt: now, metIn: [postId] });
      if (after !== phrase) await db.phrases.put(after);
    }
    return [...met];
  });
}

/** In how many posts a phrase was met since it was saved. The one that it was saved from is none of them. */
export function timesMet(phrase: Phrase): number {
  const posts = new Set(phrase.metIn);
  for (const { postId } of phrase.contexts) if (postId) posts.add(postId);
  posts.delete(originOf(phrase)?.postId ?? '');
  return posts.size;
}

/** Where a phrase was saved from. A sentence that has joined it since is where it was met. */
export function originOf({ contexts: [first], createdAt }: Phrase): Context | undefined {
  return first && first.seenAt <= createdAt ? first : undefined;
}

async function phraseOf(db: Database, { form, entries }: ReadWord): Promise<Phrase | undefined> {
  for (const { simplified, pinyin } of entries) {
    const rows = await db.phrases.where('[simplified+pinyin]').equals([simplified, pinyin]).toArray();
    const live = rows.find(isLive);
    if (live) return live;
  }
  const rows = await db.phrases
    .where('[simplified+pinyin]')
    .between([form, ''], [form, '\uffff'], true, true)
    .toArray();
  const live = rows.filter(isLive);
  return live.length === 1 ? live[0] : undefined;
}

function isLive({ deletedAt }: Phrase): boolean {
  return deletedAt === undefined;
}
