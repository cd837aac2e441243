import { commit, laterThan } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Known, Phrase } from '@/utils/store/model';
import { newCard } from '../review/scheduling';
import { adds, keyOf, type ListedWord } from './list-plan';
import type { Pace } from './pace';

/** What came in. */
export interface Imported {
  added: number;
  updated: number;
  unchanged: number;
}

/** How many rows are written before the page is let go and told. */
const rowsAtOnce = 500;

/**
 * Keep the words of a list as cards, in one transaction: all of them or, when it fails or is stopped, none. The natural key
 * decides, now, not when the list was planned: a word that is there gets what it lacks, one that was deleted comes back
 * under its id. New words stand in the order of the list.
 * @throws Fault
 */
export async function importWords(
  db: Database,
  { items, now, signal, onProgress }: { items: readonly ListedWord[]; now: number } & Pace,
): Promise<Imported> {
  return commit(db, ['phrases'], async () => {
    const rows = lastByKey(await db.phrases.toArray());
    const done: Imported = { added: 0, updated: 0, unchanged: 0 };
    for (let at = 0; at < items.length; at += rowsAtOnce) {
      signal?.throwIfAborted();
      const put: Phrase[] = [];
      for (const [index, item] of items.slice(at, at + rowsAtOnce).entries()) {
        const there = rows.get(keyOf(item.word));
        // The reader's new words come in the order in which they were kept.
        const createdAt = Math.max(0, now - items.length + at + index);
        const phrase = there ? joined(there, { item, createdAt, now }) : create({ item, createdAt, now });
        done[outcome(there, phrase)]++;
        if (phrase === there) continue;
        rows.set(keyOf(phrase), phrase);
        put.push(phrase);
      }
      await db.phrases.bulkPut(put);
      onProgress?.(Math.min(1, (at + rowsAtOnce) / items.length));
    }
    return done;
  });
}

/**
 * Keep that the reader knows these words, in one transaction. What is saved of them is set aside from review, as
 * `addKnown` does it.
 * @throws Fault
 */
export async function importKnown(
  db: Database,
  {
    words,
    source,
    now,
    signal,
    onProgress,
  }: { words: readonly string[]; source: string; now: number } & Pace,
): Promise<Imported> {
  return commit(db, ['known', 'phrases'], async () => {
    const rows = new Map<string, Known>();
    for (const row of await db.known.toArray()) {
      const there = rows.get(row.simplified);
      if (!there || there.deletedAt !== undefined) rows.set(row.simplified, row);
    }
    const asked = new Set(words);
    const fresh = [...asked].filter((simplified) => {
      const row = rows.get(simplified);
      return !row || row.deletedAt !== undefined;
    });
    for (let at = 0; at < fresh.length; at += rowsAtOnce) {
      signal?.throwIfAborted();
      await db.known.bulkPut(
        fresh.slice(at, at + rowsAtOnce).map((simplified) => {
          const there = rows.get(simplified);
          const since = there ? laterThan(Math.max(there.since, there.deletedAt ?? 0), now) : now;
          rows.set(simplified, { id: there?.id ?? crypto.randomUUID(), simplified, source, since });
          return rows.get(simplified)!;
        }),
      );
      onProgress?.(Math.min(1, (at + rowsAtOnce) / fresh.length));
    }
    const known = new Set(fresh);
    const saved = await db.phrases
      .filter(
        ({ simplified, suspendedAt, deletedAt }) =>
          deletedAt === undefined && suspendedAt === undefined && known.has(simplified),
      )
      .toArray();
    await db.phrases.bulkPut(
      saved.map((phrase) => {
        const { since } = rows.get(phrase.simplified)!;
        return { ...phrase, suspendedAt: since, updatedAt: laterThan(phrase.updatedAt, since) };
      }),
    );
    return { added: fresh.length, updated: 0, unchanged: asked.size - fresh.length };
  });
}

/** A word that had been deleted comes in anew. */
function outcome(there: Phrase | undefined, phrase: Phrase): keyof Imported {
  if (!there || there.deletedAt !== undefined) return 'added';
  return phrase === there ? 'unchanged' : 'updated';
}

/** The live row of each natural key, else the tombstone that was changed last. */
function lastByKey(phrases: readonly Phrase[]): Map<string, Phrase> {
  const rows = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const there = rows.get(keyOf(phrase));
    const live = phrase.deletedAt === undefined;
    if (!there || live || (there.deletedAt !== undefined && there.updatedAt < phrase.updatedAt)) {
      rows.set(keyOf(phrase), phrase);
    }
  }
  return rows;
}

type Keeping = { item: ListedWord; createdAt: number; now: number };

function create({ item: { word, note, tags, contexts }, createdAt, now }: Keeping): Phrase {
  return {
    id: crypto.randomUUID(),
    ...word,
    note,
    tags,
    packs: [],
    contexts: contexts.map((context) => ({ ...context, seenAt: now })),
    card: newCard(now),
    createdAt,
    updatedAt: now,
  };
}

/** The same object when the list adds nothing. */
function joined(phrase: Phrase, { item, createdAt, now }: Keeping): Phrase {
  const { deletedAt, ...live } = phrase;
  const change = adds(phrase, item, now);
  if (!change && deletedAt === undefined) return phrase;
  return {
    ...live,
    ...change,
    createdAt: deletedAt === undefined ? live.createdAt : createdAt,
    updatedAt: laterThan(phrase.updatedAt, now),
  };
}
