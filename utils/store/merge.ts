import { joinContext } from './contexts';
import { withMeetings } from './meetings';
import type { Known, Phrase, Picture, Post, Review } from './model';

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

/** What became of the review of this phrase at this time; undefined where nobody knows of one. */
export type Reviewed = (phraseId: string, at: number) => 'counts' | 'taken back' | undefined;

/**
 * Merge phrases into the ones that are there: first by id, the newer row winning, deletions among them; then by natural
 * key, so that no word is live twice. In this order, since a word may be deleted under one id and live under another.
 */
export function mergePhrases(
  ours: readonly Phrase[],
  theirs: readonly Phrase[],
  reviewed: Reviewed,
): MergedPhrases {
  const before = new Map(ours.map((row) => [row.id, row]));
  const rows = new Map(before);
  for (const incoming of theirs) {
    const there = rows.get(incoming.id);
    rows.set(incoming.id, there ? newerOf(there, incoming, reviewed) : incoming);
  }

  const ids = new Map([...rows.keys()].map((id) => [id, id]));
  // Deletions of ours that stand: not those that came along, which stand beside what is live there.
  const deletedAt = lastDeletions(ours.filter((row) => rows.get(row.id) === row));
  for (const [key, twins] of liveByKey(rows.values())) {
    const known = twins.filter(({ id }) => before.has(id));
    const updatedAt = Math.max(...twins.map((row) => row.updatedAt));
    const gone = known.length === 0 && (deletedAt.get(key) ?? -1) >= updatedAt;
    const host = (known.length > 0 ? known : twins).reduce(older);
    const joined = twins.filter((row) => row !== host).reduce((one, row) => join(one, row, reviewed), host);
    if (!gone) rows.set(host.id, joined);
    for (const { id } of twins) {
      if (gone) ids.delete(id);
      else ids.set(id, host.id);
      if (gone || (id !== host.id && !before.has(id))) rows.delete(id);
      else if (id !== host.id) rows.set(id, { ...rows.get(id)!, updatedAt, deletedAt: updatedAt });
    }
  }

  const changed = (id: string) => rows.get(id) !== before.get(id);
  const count: Count = { added: 0, updated: 0, unchanged: 0, leftOut: 0 };
  for (const id of new Set(theirs.map((row) => row.id))) {
    const now = ids.get(id);
    if (now === undefined) count.leftOut++;
    else if (!before.has(now)) count.added++;
    else count[changed(now) ? 'updated' : 'unchanged']++;
  }
  return { put: [...rows.values()].filter(({ id }) => changed(id)), count, ids };
}

/** The live rows, those of one word together. */
function liveByKey(rows: Iterable<Phrase>): Map<string, Phrase[]> {
  const words = new Map<string, Phrase[]>();
  for (const row of rows) {
    if (isLive(row)) words.set(keyOf(row), [...(words.get(keyOf(row)) ?? []), row]);
  }
  return words;
}

/** When each word was last deleted, by natural key. */
function lastDeletions(rows: readonly Phrase[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const row of rows) {
    if (row.deletedAt !== undefined) {
      times.set(keyOf(row), Math.max(row.deletedAt, times.get(keyOf(row)) ?? 0));
    }
  }
  return times;
}

/** The row that was made first; by id where both were, so that every device chooses alike. */
function older(one: Phrase, other: Phrase): Phrase {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? one : other;
  return one.id < other.id ? one : other;
}

/** The newer of two rows with one id, with the card that was shown last. `ours` itself when nothing changes. */
function newerOf(ours: Phrase, theirs: Phrase, reviewed: Reviewed): Phrase {
  const [newer, elder] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
  const card = lastShown(newer, elder, reviewed);
  return withMeetings(card === newer.card ? newer : { ...newer, card }, elder);
}

/** `theirs` under the id of `ours`: what both know of one word. `ours` itself when nothing changes. */
function join(ours: Phrase, theirs: Phrase, reviewed: Reviewed): Phrase {
  const [newer, elder] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
  const joined: Phrase = withMeetings(
    {
      ...elder,
      ...newer,
      id: ours.id,
      note: newer.note || elder.note,
      tags: [...new Set([...ours.tags, ...theirs.tags])],
      packs: [...new Set([...ours.packs, ...theirs.packs])],
      contexts: theirs.contexts.reduce(joinContext, ours.contexts),
      card: lastShown(newer, elder, reviewed),
      createdAt: Math.min(ours.createdAt, theirs.createdAt),
    },
    elder,
  );
  return JSON.stringify(sorted(joined)) === JSON.stringify(sorted(ours)) ? ours : joined;
}

function sorted(row: Phrase): [string, unknown][] {
  return Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The newer row's card, unless the older row was reviewed later: its text may have been edited on one device while it
 * was reviewed on another. A review that was taken back on either of them does not count.
 */
function lastShown(newer: Phrase, older: Phrase, reviewed: Reviewed) {
  const last = ({ id, card: { lastReview: at } }: Phrase) =>
    at === undefined ? undefined : reviewed(id, at);
  if ((older.card.lastReview ?? -1) > shownAt(newer, older)) {
    return last(older) === 'counts' ? older.card : newer.card;
  }
  return last(newer) === 'taken back' && last(older) !== 'taken back' ? older.card : newer.card;
}

/** When a card was last answered. One that was begun again is due from that moment, and all before it is forgotten. */
function shownAt({ id, card }: Phrase, older: Phrase): number {
  return card.lastReview ?? (id === older.id ? card.due : -1);
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

/**
 * Pictures: they never change, they go. By id, a deletion wins; two of one place in one post, the later one stays. Those of
 * posts that are not there come to nothing.
 * @param ours by id: those under the ids of `theirs`, and all of the posts that `theirs` are of
 * @returns `gone`: the ids of bytes that nothing needs any more
 */
export function mergePictures(
  ours: ReadonlyMap<string, Picture>,
  theirs: readonly Picture[],
  isPost: (id: string) => boolean,
): Merged<Picture> & { gone: string[] } {
  const rows = new Map(ours);
  const placeOf = ({ postId, index }: Picture) => `${postId} ${index}`;
  const places = new Map([...ours.values()].filter(isLive).map((row) => [placeOf(row), row]));
  const written = new Set<string>();
  const gone: string[] = [];
  const count: Count = { added: 0, updated: 0, unchanged: 0, leftOut: 0 };
  const write = (row: Picture) => {
    rows.set(row.id, row);
    written.add(row.id);
  };
  const bury = (row: Picture, deletedAt: number) => {
    gone.push(row.bytes);
    places.delete(placeOf(row));
    write({ ...row, bytes: '', size: 0, deletedAt });
  };
  for (const incoming of theirs) {
    const there = rows.get(incoming.id);
    const twin = places.get(placeOf(incoming));
    if (!isLive(incoming)) {
      if (there && isLive(there)) bury(there, incoming.deletedAt!);
      else if (!there) write(incoming);
      count[there && !isLive(there) ? 'unchanged' : there ? 'updated' : 'added']++;
    } else if (!isPost(incoming.postId)) {
      gone.push(incoming.bytes);
      count.leftOut++;
    } else if (there || (twin && twin.keptAt >= incoming.keptAt)) {
      gone.push(incoming.bytes);
      count.unchanged++;
    } else {
      if (twin) bury(twin, incoming.keptAt);
      write(incoming);
      places.set(placeOf(incoming), incoming);
      count[twin ? 'updated' : 'added']++;
    }
  }
  return { put: [...written].map((id) => rows.get(id)!), count, gone: gone.filter(Boolean) };
}
