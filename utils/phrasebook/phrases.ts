import { Fault, toFault } from '@/utils/faults';
import type { SavedPhrase, Word } from '@/utils/messages';
import { commit, laterThan } from '@/utils/store/commit';
import { hasContext, joinContext } from '@/utils/store/contexts';
import type { Database } from '@/utils/store/database';
import type { Context, Phrase } from '@/utils/store/model';
import { originOf, timesMet } from './met';
import { newCard } from './review/scheduling';

/**
 * Keep a word. The natural key (simplified + pinyin) decides: a phrase that is there gets the sentence, and whatever it
 * had no text for; nothing that it has is written over. A deleted one comes back under its id, with its reviews, since
 * what was learned is not unlearned by deleting. Saving the same thing twice changes nothing.
 * @throws Fault
 */
export async function savePhrase(
  db: Database,
  { word, context, now }: { word: Word; context?: Context; now: number },
): Promise<Phrase> {
  return commit(db, ['phrases'], async () => {
    const there = await withKey(db, word);
    const phrase = there ? join(there, { word, context, now }) : create({ word, context, now });
    if (phrase !== there) await db.phrases.put(phrase);
    return phrase;
  });
}

/**
 * The live phrase with this natural key.
 * @throws Fault
 */
export async function findPhrase(
  db: Database,
  key: { simplified: string; pinyin: string },
): Promise<Phrase | undefined> {
  try {
    const phrase = await withKey(db, key);
    return phrase?.deletedAt === undefined ? phrase : undefined;
  } catch (error) {
    throw toFault(error);
  }
}

/** Every live phrase, newest first. */
export async function livePhrases(db: Database): Promise<Phrase[]> {
  try {
    const phrases = await db.phrases.orderBy('createdAt').reverse().toArray();
    return phrases.filter((phrase) => phrase.deletedAt === undefined);
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * Delete a phrase; its row stays as a tombstone. Deleting what is deleted, or was never there, is no error.
 * @throws Fault
 */
export async function forgetPhrase(db: Database, { id, now }: { id: string; now: number }): Promise<void> {
  await commit(db, ['phrases'], async () => {
    const phrase = await db.phrases.get(id);
    if (!phrase || phrase.deletedAt !== undefined) return;
    const at = laterThan(phrase.updatedAt, now);
    await db.phrases.put({ ...phrase, updatedAt: at, deletedAt: at });
  });
}

/**
 * Write the reader's own words on a phrase. Tags are kept once each, without the space around them.
 * @throws Fault `not-found` when there is no such phrase any more.
 */
export async function notePhrase(
  db: Database,
  { id, note, tags, now }: { id: string; note: string; tags: string[]; now: number },
): Promise<Phrase> {
  return commit(db, ['phrases'], async () => {
    const phrase = await db.phrases.get(id);
    if (!phrase || phrase.deletedAt !== undefined) throw new Fault('not-found', `no phrase ${id}`);
    const own = { note: note.trim(), tags: [...new Set(tags.map((tag) => tag.trim()))] };
    const noted = { ...phrase, ...own, updatedAt: laterThan(phrase.updatedAt, now) };
    await db.phrases.put(noted);
    return noted;
  });
}

/**
 * Take the deletion of one row back, inside a transaction over phrases. When the word was saved anew in between, its sentences
 * join that phrase.
 */
export async function bringBack(db: Database, phrase: Phrase, now: number): Promise<Phrase> {
  if (phrase.deletedAt === undefined) return phrase;
  const there = await withKey(db, phrase);
  if (there && there.deletedAt === undefined) {
    const contexts = phrase.contexts.reduce(joinContext, there.contexts);
    const joined = { ...there, contexts, updatedAt: laterThan(there.updatedAt, now) };
    await db.phrases.put(joined);
    return joined;
  }
  const { deletedAt: _, ...live } = phrase;
  const back = { ...live, updatedAt: laterThan(phrase.updatedAt, now) };
  await db.phrases.put(back);
  return back;
}

/** What a page on the site is told of a phrase, and of a sentence in which it stands there. */
export function savedPhrase(phrase: Phrase, context?: Context): SavedPhrase {
  const { postId, url, title } = originOf(phrase) ?? {};
  return {
    id: phrase.id,
    simplified: phrase.simplified,
    pinyin: phrase.pinyin,
    createdAt: phrase.createdAt,
    met: timesMet(phrase),
    ...(context && { hasSentence: hasContext(phrase.contexts, context) }),
    ...(postId && { from: { postId, ...(url && { url }), ...(title && { title }) } }),
    note: phrase.note,
    tags: phrase.tags,
    state: phrase.card.state,
  };
}

/** The live row with this natural key, else the tombstone that was changed last. */
async function withKey(
  db: Database,
  { simplified, pinyin }: { simplified: string; pinyin: string },
): Promise<Phrase | undefined> {
  const rows = await db.phrases.where('[simplified+pinyin]').equals([simplified, pinyin]).toArray();
  return (
    rows.find((row) => row.deletedAt === undefined) ??
    rows.sort((one, other) => other.updatedAt - one.updatedAt)[0]
  );
}

type Saving = { word: Word; context?: Context; now: number };

function create({ word, context, now }: Saving): Phrase {
  return {
    id: crypto.randomUUID(),
    ...word,
    note: '',
    tags: [],
    packs: [],
    contexts: context ? [context] : [],
    card: newCard(now),
    createdAt: now,
    updatedAt: now,
  };
}

/** The phrase with what the word and the context add; the same object when they add nothing. */
function join(phrase: Phrase, { word, context, now }: Saving): Phrase {
  const { deletedAt, ...live } = phrase;
  const joined: Phrase = {
    ...word,
    ...live,
    gloss: live.gloss || word.gloss,
    contexts: context ? joinContext(live.contexts, context) : live.contexts,
  };
  const same =
    deletedAt === undefined &&
    joined.gloss === live.gloss &&
    joined.explanation === live.explanation &&
    joined.glossaryId === live.glossaryId &&
    joined.contexts === live.contexts;
  if (same) return phrase;
  // A word that was deleted is saved anew: that is the date to show, and its place in the list.
  const createdAt = deletedAt === undefined ? live.createdAt : now;
  return { ...joined, createdAt, updatedAt: laterThan(phrase.updatedAt, now) };
}
