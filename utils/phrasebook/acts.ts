import { database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { importKnown } from './exchange/import-words';
import { removeKnownWords } from './known';
import { bringBackPhrases, forgetPhrases, resumePhrases, suspendPhrases, tagPhrases } from './many';

/** What was done, and how it is taken back. */
interface Undone {
  work: () => Promise<unknown>;
  undo: () => Promise<unknown>;
}

/** What can be done with one phrase or many, each with the way back. */
export interface PhraseActs {
  remove: (phrases: readonly Phrase[]) => Undone;
  /** The reader knows these words: they are reviewed no more. */
  know: (words: readonly { simplified: string }[]) => Undone;
  /** The reader does not know these after all. */
  knowNoMore: (words: readonly string[]) => Undone;
  tag: (phrases: readonly Phrase[], tag: string) => Undone;
  setAside: (phrases: readonly Phrase[]) => Undone;
  resume: (phrases: readonly Phrase[]) => Undone;
}

const idsOf = (phrases: readonly Phrase[]) => phrases.map(({ id }) => id);
const moment = async () => ({ db: await database(), now: Date.now() });

export const acts: PhraseActs = {
  remove(phrases) {
    const ids = idsOf(phrases);
    return {
      work: async () => {
        const { db, now } = await moment();
        await forgetPhrases(db, { ids, now });
      },
      undo: async () => {
        const { db, now } = await moment();
        await bringBackPhrases(db, { ids, now });
      },
    };
  },
  know(phrases) {
    const words = [...new Set(phrases.map(({ simplified }) => simplified))];
    let fresh: string[] = [];
    return {
      work: async () => {
        const { db, now } = await moment();
        const known = await db.known.where('simplified').anyOf(words).toArray();
        const there = new Set(known.filter(isLive).map(({ simplified }) => simplified));
        // What was known before stays known when this is taken back.
        fresh = words.filter((word) => !there.has(word));
        await importKnown(db, { words, source: 'list', now });
      },
      undo: async () => {
        const { db, now } = await moment();
        await removeKnownWords(db, { words: fresh, now });
      },
    };
  },
  knowNoMore(words) {
    return {
      work: async () => {
        const { db, now } = await moment();
        await removeKnownWords(db, { words, now });
      },
      undo: async () => {
        const { db, now } = await moment();
        await importKnown(db, { words, source: 'list', now });
      },
    };
  },
  tag(phrases, tag) {
    const without = idsOf(phrases.filter(({ tags }) => !tags.includes(tag)));
    return {
      work: async () => {
        const { db, now } = await moment();
        await tagPhrases(db, { ids: without, add: [tag], now });
      },
      undo: async () => {
        const { db, now } = await moment();
        await tagPhrases(db, { ids: without, remove: [tag], now });
      },
    };
  },
  setAside(phrases) {
    const ids = idsOf(phrases.filter(({ suspendedAt }) => suspendedAt === undefined));
    return {
      work: async () => {
        const { db, now } = await moment();
        await suspendPhrases(db, { ids, now });
      },
      undo: async () => {
        const { db, now } = await moment();
        await resumePhrases(db, { ids, now });
      },
    };
  },
  resume(phrases) {
    const ids = idsOf(phrases.filter(({ suspendedAt }) => suspendedAt !== undefined));
    return {
      work: async () => {
        const { db, now } = await moment();
        await resumePhrases(db, { ids, now });
      },
      undo: async () => {
        const { db, now } = await moment();
        await suspendPhrases(db, { ids, now });
      },
    };
  },
};

function isLive({ deletedAt }: { deletedAt?: number }): boolean {
  return deletedAt === undefined;
}
