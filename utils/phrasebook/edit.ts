import { Fault } from '@/utils/faults';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { joined } from './merge';

/** What a reader may change of a phrase. Only what was changed is in it: another window may have changed the rest. */
export type PhraseChanges = Partial<Pick<Phrase, 'pinyin' | 'gloss' | 'note' | 'tags' | 'contexts'>>;

export type Edited =
  | { kind: 'edited'; phrase: Phrase }
  /** The word is in the phrasebook with that reading already: nothing was written. */
  | { kind: 'taken'; by: Phrase };

/**
 * Write what the reader changed. With another reading a phrase may become one that is there: it joins that one only when
 * `join` says so, under the id that was there first. Tags are kept once each, without the space around them.
 * @throws Fault `not-found` when the phrase was deleted meanwhile, `bad-input` when there is nothing left of its reading's word.
 */
export async function editPhrase(
  db: Database,
  { id, changes, join = false, now }: { id: string; changes: PhraseChanges; join?: boolean; now: number },
): Promise<Edited> {
  return commit(db, ['phrases', 'reviews'], async () => {
    const there = await db.phrases.get(id);
    if (!there || there.deletedAt !== undefined) throw new Fault('not-found', `no phrase ${id}`);
    const phrase: Phrase = { ...there, ...tidied(changes), updatedAt: laterThan(there.updatedAt, now) };
    const twin = phrase.pinyin === there.pinyin ? undefined : await twinOf(db, phrase);
    if (twin && !join) return { kind: 'taken', by: twin };
    if (!twin) {
      await db.phrases.put(phrase);
      return { kind: 'edited', phrase };
    }
    return { kind: 'edited', phrase: await joined(db, { host: twin, others: [phrase], now }) };
  });
}

/**
 * Make one phrase of several, as the reader chose: the first keeps its word, reading and id, and gets what the others have.
 * @throws Fault `not-found` when one of them was deleted meanwhile.
 */
export async function mergePhrases(
  db: Database,
  { ids: [id = '', ...rest], now }: { ids: readonly string[]; now: number },
): Promise<Phrase> {
  return commit(db, ['phrases', 'reviews'], async () => {
    const rows = await db.phrases.bulkGet([id, ...rest.filter((other) => other !== id)]);
    const live = rows.filter((row) => row !== undefined && row.deletedAt === undefined) as Phrase[];
    const [host, ...others] = live;
    if (!host || live.length < rows.length) throw new Fault('not-found', `no phrase among ${[id, ...rest]}`);
    return joined(db, { host, others, now });
  });
}

async function twinOf(db: Database, { id, simplified, pinyin }: Phrase): Promise<Phrase | undefined> {
  const rows = await db.phrases.where('[simplified+pinyin]').equals([simplified, pinyin]).toArray();
  return rows.find((row) => row.id !== id && row.deletedAt === undefined);
}

function tidied(changes: PhraseChanges): PhraseChanges {
  const { tags, ...rest } = changes;
  const texts = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  );
  return { ...texts, ...(tags && { tags: tidyTags(tags) }) };
}

/** Tags as they are kept: each once, none empty, without the space around them. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
