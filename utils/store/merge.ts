import { joinContext } from './contexts';
import type { Known, Phrase, Post, Review } from './model';

/** What a restore did with the rows of one kind. */
export interface Count {
  added: number;
  updated: number;
  unchanged: number;
  /** Deleted here since, or belonging to nothing that is left. */
  leftOut: number;
}

export interface Merged<Row> {
  /** Rows to write; those that stay as they are, are not among them. */
  put: Row[];
  count: Count;
}

export type MergedPhrases = Merged<Phrase> & {
  /** Where the phrase of an incoming id is now: its own id, or that of the row which it joined. */
  ids: Map<string, string>;
};

const keyOf = (phrase: Phrase) => `${phrase.simplified}\n${phrase.pinyin}`;
const isLive = (row: { deletedAt?: number }) => row.deletedAt === undefined;

/**
 * Merge phrases into the ones that are there: by id, the newer row winning, deletions among them; then by natural key,
 * so that no word is there twice. `reviewed` tells whether a live review of the phrase (under any of the ids) at a time
 * is known; it decides which of two cards has really been shown last.
 */
export function mergePhrases(
  ours: readonly Phrase[],
  theirs: readonly Phrase[],
  reviewed: (phraseId: string, at: number) => boolean,
): MergedPhrases {
  const rows = new Map(ours.map((row) => [row.id, row]));
  const liveByKey = new Map(ours.filter(isLive).map((row) => [keyOf(row), row.id]));
  const deletedByKey = new Map<string, number>();
  for (const row of ours) {
    if (row.deletedAt !== undefined) {
      deletedByKey.set(keyOf(row), Math.max(row.deletedAt, deletedByKey.get(keyOf(row)) ?? 0));
    }
  }
  const written = new Map<string, Phrase>();
  const ids = new Map<string, string>();
  const count: Count = { added: 0, updated: 0, unchanged: 0, leftOut: 0 };

  const write = (row: Phrase) => {
    const before = rows.get(row.id);
    if (before && isLive(before) && liveByKey.get(keyOf(before)) === row.id) liveByKey.delete(keyOf(before));
    if (isLive(row)) liveByKey.set(keyOf(row), row.id);
    rows.set(row.id, row);
    written.set(row.id, row);
  };

  for (const incoming of theirs) {
    const same = rows.get(incoming.id);
    const next = same ? newerOf(same, incoming, reviewed) : incoming;
    ids.set(incoming.id, incoming.id);
    const twin = isLive(next) ? rows.get(liveByKey.get(keyOf(next)) ?? '') : undefined;
    if (twin && twin.id !== next.id) {
      const joined = join(twin, next, reviewed);
      ids.set(incoming.id, twin.id);
      if (joined !== twin) write(joined);
      if (same && isLive(same)) write({ ...same, updatedAt: next.updatedAt, deletedAt: next.updatedAt });
      count[joined === twin ? 'unchanged' : 'updated']++;
    } else if (same) {
      if (next !== same) write(next);
      count[next === same ? 'unchanged' : 'updated']++;
    } else if (isLive(next) && (deletedByKey.get(keyOf(next)) ?? -1) >= next.updatedAt) {
      ids.delete(incoming.id);
      count.leftOut++;
    } else {
      write(next);
      count.added++;
    }
  }
  return { put: [...written.values()], count, ids };
}

/** The newer of two rows with one id, with the card that was shown last. `ours` itself when nothing changes. */
function newerOf(ours: Phrase, theirs: Phrase, reviewed: (id: string, at: number) => boolean): Phrase {
  const [newer, older] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
  const card = lastShown(newer, older, reviewed);
  return card === newer.card ? newer : { ...newer, card };
}

/** `theirs` under the id of `ours`: what both know of one word. `ours` itself when nothing changes. */
function join(ours: Phrase, theirs: Phrase, reviewed: (id: string, at: number) => boolean): Phrase {
  const [newer, older] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
  const joined: Phrase = {
    ...older,
    ...newer,
    id: ours.id,
    note: newer.note || older.note,
    tags: [...new Set([...ours.tags, ...theirs.tags])],
    packs: [...new Set([...ours.packs, ...theirs.packs])],
    contexts: theirs.contexts.reduce(joinContext, ours.contexts),
    card: lastShown(newer, older, reviewed),
    createdAt: Math.min(ours.createdAt, theirs.createdAt),
  };
  return JSON.stringify(sorted(joined)) === JSON.stringify(sorted(ours)) ? ours : joined;
}

function sorted(row: Phrase): [string, unknown][] {
  return Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The newer row's card, unless the older row was reviewed later: its text may have been edited on one device while it
 * was reviewed on another. A review that was taken back does not count.
 */
function lastShown(newer: Phrase, older: Phrase, reviewed: (id: string, at: number) => boolean) {
  const at = older.card.lastReview;
  const later = at !== undefined && at > (newer.card.lastReview ?? -1);
  return later && reviewed(older.id, at) ? older.card : newer.card;
}

/** Reviews never change, they are only taken back: by id, a tombstone wins. `ids` as `mergePhrases` returns it. */
export function mergeReviews(
  ours: ReadonlyMap<string, Review>,
  theirs: readonly Review[],
  phraseOf: (phraseId: string) => string | undefined,
): Merged<Review> {
  const put: Review[] = [];
  const count: Count = { added: 0, updated: 0, unchanged: 0, leftOut: 0 };
  for (const review of theirs) {
    const there = ours.get(review.id);
    const phraseId = phraseOf(review.phraseId);
    if (there && (!isLive(there) || isLive(review))) count.unchanged++;
    else if (there) {
      put.push({ ...there, deletedAt: review.deletedAt });
      count.updated++;
    } else if (phraseId === undefined) count.leftOut++;
    else {
      put.push({ ...review, phraseId });
      count.added++;
    }
  }
  return { put, count };
}

/** Known words: by id, what happened last winning; a word that is known already is not added twice. */
export function mergeKnown(ours: readonly Known[], theirs: readonly Known[]): Merged<Known> {
  const rows = new Map(ours.map((row) => [row.id, row]));
  const live = new Set(ours.filter(isLive).map(({ simplified }) => simplified));
  const written = new Map<string, Known>();
  const count: Count = { added: 0, updated: 0, unchanged: 0, leftOut: 0 };
  const lastChange = (row: Known) => Math.max(row.since, row.deletedAt ?? 0);
  for (const incoming of theirs) {
    const there = rows.get(incoming.id);
    const twin = !(there && isLive(there)) && isLive(incoming) && live.has(incoming.simplified);
    if (twin || (there && lastChange(there) >= lastChange(incoming))) {
      count.unchanged++;
      continue;
    }
    if (there && isLive(there)) live.delete(there.simplified);
    if (isLive(incoming)) live.add(incoming.simplified);
    rows.set(incoming.id, incoming);
    written.set(incoming.id, incoming);
    count[there ? 'updated' : 'added']++;
  }
  return { put: [...written.values()], count };
}

/** Posts: by id, the newer row winning, deletions among them; a card's part never replaces a post that was read whole. */
export function mergePosts(ours: ReadonlyMap<string, Post>, theirs: readonly Post[]): Merged<Post> {
  const rows = new Map(ours);
  const written = new Map<string, Post>();
  const count: Count = { added: 0, updated: 0, unchanged: 0, leftOut: 0 };
  for (const incoming of theirs) {
    const there = rows.get(incoming.id);
    if (there && there.updatedAt >= incoming.updatedAt) {
      count.unchanged++;
      continue;
    }
    const less = there && !there.partial && incoming.partial && isLive(incoming);
    const row = less ? withOwnWords(there, incoming) : incoming;
    rows.set(row.id, row);
    written.set(row.id, row);
    count[there ? 'updated' : 'added']++;
  }
  return { put: [...written.values()], count };
}

/** What the site showed as it is in `whole`, what the reader wrote as it is in `newer`. */
function withOwnWords({ deletedAt: _, ...whole }: Post, newer: Post): Post {
  const { note, tags, updatedAt } = newer;
  return { ...whole, note, tags, updatedAt };
}
