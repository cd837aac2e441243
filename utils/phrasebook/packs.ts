import { toFault } from '@/utils/faults';
import type { Word } from '@/utils/messages';
import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { newCard } from './review/scheduling';

/** What adding a pack came to. */
export interface PackAdded {
  /** Words that are new here. */
  added: number;
  /** Words that were here already. */
  there: number;
}

/** What removing a pack came to. */
export interface PackRemoved {
  removed: number;
  /** Words that the reader has made their own, or that another pack has too. */
  stayed: number;
}

/**
 * Add the words of a starter pack. One that is in the phrasebook already, by its natural key, is left alone, but for one that
 * came with another pack, which is noted to be of this one too; one that was deleted comes back under its id, since they ask for
 * it. Words that they know come in set aside from review. Adding a pack twice changes nothing.
 * @param words in the order in which they are to be learned
 * @throws Fault
 */
export async function addPack(
  db: Database,
  { id, words, now }: { id: string; words: readonly Word[]; now: number },
): Promise<PackAdded> {
  return commit(db, ['phrases', 'known'], async () => {
    const keys = words.map(({ simplified, pinyin }) => [simplified, pinyin]);
    const kept = byKey(await db.phrases.where('[simplified+pinyin]').anyOf(keys).toArray());
    const known = new Map(
      (await db.known.toArray())
        .filter(({ deletedAt }) => deletedAt === undefined)
        .map(({ simplified, since }) => [simplified, since]),
    );
    const put = new Map<string, Phrase>();
    const done: PackAdded = { added: 0, there: 0 };
    for (const [index, word] of words.entries()) {
      const row = put.get(keyOf(word)) ?? kept.get(keyOf(word));
      if (row && row.deletedAt === undefined) {
        done.there++;
        // The reader's own stays theirs: it is of no pack, and no pack takes it along when it goes.
        if (row.packs.length === 0 || row.packs.includes(id)) continue;
        put.set(keyOf(word), {
          ...row,
          packs: [...row.packs, id],
          updatedAt: laterThan(row.updatedAt, now),
        });
        continue;
      }
      done.added++;
      // New words are met in the order in which they were kept: the first of the pack is the oldest.
      const createdAt = now - words.length + index;
      put.set(keyOf(word), fresh(row, { id, word, createdAt, since: known.get(word.simplified), now }));
    }
    await db.phrases.bulkPut([...put.values()]);
    return done;
  });
}

/**
 * Take a starter pack out again. What goes is what came with this pack only and has stayed as it came: never reviewed, without a
 * sentence, a note or a tag, its reading and meaning not edited: to have met it in a post is to have read, not to keep. Everything
 * else stays, and is of the pack no more. What goes leaves a tombstone, so that `bringBackPack` can take the removal back.
 * @param words the pack's words as they would be added: what differs from them, the reader has edited
 * @throws Fault
 */
export async function removePack(
  db: Database,
  { id, words, now }: { id: string; words: readonly Word[]; now: number },
): Promise<PackRemoved & { ids: string[] }> {
  return commit(db, ['phrases', 'reviews'], async () => {
    const came = new Map(words.map((word) => [keyOf(word), word]));
    const rows = (await db.phrases.where('packs').equals(id).toArray()).filter(isLive);
    const reviews = await db.reviews
      .where('phraseId')
      .anyOf(rows.map((row) => row.id))
      .toArray();
    const reviewed = new Set(reviews.filter(isLive).map(({ phraseId }) => phraseId));
    const gone = rows.filter(
      (row) => !reviewed.has(row.id) && row.packs.length === 1 && isAsItCame(row, came.get(keyOf(row))),
    );
    await db.phrases.bulkPut(
      rows.map((row) => {
        const at = laterThan(row.updatedAt, now);
        // The tombstone remembers its pack, so that the removal can be taken back.
        if (gone.includes(row)) return { ...row, updatedAt: at, deletedAt: at };
        return { ...row, packs: row.packs.filter((pack) => pack !== id), updatedAt: at };
      }),
    );
    return { removed: gone.length, stayed: rows.length - gone.length, ids: rows.map((row) => row.id) };
  });
}

/**
 * Take the removal of a pack back: what went comes back, and all of it is of the pack again. A word that was kept anew
 * meanwhile is noted to be of the pack.
 * @param ids as `removePack` returned them
 * @throws Fault
 */
export async function bringBackPack(
  db: Database,
  { id, ids, now }: { id: string; ids: readonly string[]; now: number },
): Promise<void> {
  await commit(db, ['phrases'], async () => {
    for (const row of await db.phrases.bulkGet([...ids])) {
      if (!row) continue;
      const twins = await db.phrases
        .where('[simplified+pinyin]')
        .equals([row.simplified, row.pinyin])
        .toArray();
      const { deletedAt: _, ...back } = twins.find(isLive) ?? row;
      const packs = back.packs.includes(id) ? back.packs : [...back.packs, id];
      await db.phrases.put({ ...back, packs, updatedAt: laterThan(back.updatedAt, now) });
    }
  });
}

/**
 * How many live phrases are of each pack; none for a pack that was not added.
 * @throws Fault
 */
export async function packCounts(db: Database): Promise<Map<string, number>> {
  try {
    const counts = new Map<string, number>();
    // Only what is of a pack is in this index.
    await db.phrases
      .where('packs')
      .above('')
      .each(({ packs, deletedAt }, { key }) => {
        if (deletedAt === undefined && packs.includes(String(key))) {
          counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
        }
      });
    return counts;
  } catch (error) {
    throw toFault(error);
  }
}

function isAsItCame(row: Phrase, word: Word | undefined): boolean {
  return (
    row.contexts.length === 0 &&
    row.note === '' &&
    row.tags.length === 0 &&
    row.card.reps === 0 &&
    // Unknown to the pack: its reading was edited.
    word !== undefined &&
    row.gloss === word.gloss
  );
}

function fresh(
  tombstone: Phrase | undefined,
  {
    id,
    word,
    createdAt,
    since,
    now,
  }: { id: string; word: Word; createdAt: number; since: number | undefined; now: number },
): Phrase {
  const aside = since === undefined ? undefined : { suspendedAt: since };
  if (!tombstone) {
    const own = { note: '', tags: [], contexts: [], card: newCard(now) };
    return { id: crypto.randomUUID(), ...word, ...own, packs: [id], ...aside, createdAt, updatedAt: now };
  }
  const { deletedAt: _, ...row } = tombstone;
  return { ...word, ...row, ...aside, packs: [id], createdAt, updatedAt: laterThan(row.updatedAt, now) };
}

/** The live row of each natural key, else the tombstone that was changed last. */
function byKey(phrases: readonly Phrase[]): Map<string, Phrase> {
  const rows = new Map<string, Phrase>();
  for (const row of phrases) {
    const there = rows.get(keyOf(row));
    if (!there || isLive(row) || (!isLive(there) && there.updatedAt < row.updatedAt)) {
      rows.set(keyOf(row), row);
    }
  }
  return rows;
}

function keyOf({ simplified, pinyin }: { simplified: string; pinyin: string }): string {
  return `${simplified}\n${pinyin}`;
}

function isLive({ deletedAt }: { deletedAt?: number }): boolean {
  return deletedAt === undefined;
}
