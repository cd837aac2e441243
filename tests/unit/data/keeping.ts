import fc from 'fast-check';
import { expect } from 'vitest';
import { Fault } from '@/utils/faults';
import { exportJson, readBackup } from '@/utils/store/backup';
import type { Database } from '@/utils/store/database';
import { restoreStaged } from '@/utils/store/restore';
import { rowTables } from '@/utils/store/snapshot';
import { stage } from '@/utils/store/stage';
import { isLive, nth, type Reader, readerIn, type Word } from './reader';
import { type Command, doing } from './words';

/** Everything, as a file. */
export const fileOf = async (db: Database, now: number) =>
  (await exportJson(db, { settings: {}, now })).text();

export async function restore(db: Database, file: string): Promise<void> {
  const backup = readBackup(file);
  if (backup instanceof Fault) throw backup;
  const parts = rowTables.map((table) => ({ table, rows: backup[table] }));
  await restoreStaged(db, await stage(db, parts));
}

const backUp = doing('back up', async (model, { db, backups }) => {
  backups.push(await fileOf(db, model.now));
  model.past.add(model.backups.length);
  model.backups.push({ reader: structuredClone(model.reader), past: new Set(model.past) });
});

const startAnew = (n: number) =>
  doing(`restore backup ${n} into an empty browser`, async (model, { db, backups }) => {
    const file = nth(backups, n);
    if (file === undefined) return;
    await Promise.all(db.tables.map((table) => table.clear()));
    await restore(db, file);
    const { reader, past } = model.backups[n % backups.length]!;
    model.reader = structuredClone(reader);
    model.past = new Set(past);
  });

const mergeIn = (n: number) =>
  doing(`bring backup ${n} in`, async (model, { db, backups }) => {
    const file = nth(backups, n);
    if (file === undefined) return;
    const theirs = model.backups[n % backups.length]!.reader;
    const ours = model.reader;
    await restore(db, file);
    const after = await readerIn(db);
    // What has come from a backup has all of it already, or has changed it since.
    if (model.past.has(n % backups.length)) expect(after).toEqual(ours);
    else holdsBoth(after, ours, theirs);
    await restore(db, file);
    expect(await readerIn(db)).toEqual(after);
    model.reader = after;
  });

const keyOf = ({ simplified, pinyin }: { simplified: string; pinyin: string }) => `${simplified} ${pinyin}`;

/** What must hold when two browsers that once were one come together again, though each has gone its own way. */
export function holdsBoth(after: Reader, ours: Reader, theirs: Reader): void {
  const liveIn = ({ words }: Reader) => [...words.values()].filter(isLive);
  // A card says nothing of an answer that was taken back.
  for (const { id, card } of liveIn(after)) {
    const last = [...after.reviews.values()].filter((row) => row.word === id && row.at === card.lastReview);
    if (last.length > 0) expect(last.some(({ takenBack }) => !takenBack)).toBe(true);
  }
  const live = liveIn(after).map(keyOf);
  expect(live.sort()).toEqual([...new Set(live)].sort());
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const touched = [...other.words.values()];
    for (const word of liveIn(one)) {
      const elsewhere = touched.filter(({ id, ...key }) => id === word.id || keyOf(key) === keyOf(word));
      if (elsewhere.every((row) => isLive(row) && keyOf(row) === keyOf(word))) {
        expect(live).toContain(keyOf(word));
        const held = liveIn(after).find((row) => keyOf(row) === keyOf(word))!;
        // Where it was kept twice, in each place by itself, nothing of either is lost.
        if (!other.words.has(word.id)) expect(held.sentences).toEqual(expect.arrayContaining(word.sentences));
      }
    }
    if (one === theirs) staysDeleted(live, ours, theirs);
    for (const [id, review] of one.reviews) {
      const there = other.reviews.get(id);
      const held = after.reviews.get(id);
      if (one === ours) expect(held).toBeDefined();
      if (one === theirs && after.words.has(review.word)) expect(held).toBeDefined();
      if (held) expect(held.takenBack).toBe(review.takenBack || (there?.takenBack ?? false));
    }
    for (const [id, post] of one.posts) {
      const newest = Math.max(post.changedAt, other.posts.get(id)?.changedAt ?? 0);
      expect(after.posts.get(id)?.changedAt).toBe(newest);
      // Of two changes in one millisecond the one that is here stays.
      if (post.changedAt === newest && (one === ours || other.posts.get(id)?.changedAt !== newest))
        expect(after.posts.get(id)).toMatchObject({ note: post.note, gone: post.gone });
    }
  }
}

/** What was deleted here after it was last changed there does not come back, under whatever id it was there. */
function staysDeleted(live: string[], ours: Reader, theirs: Reader): void {
  const stands = ({ id, changedAt }: Word) => {
    const here = ours.words.get(id);
    return here !== undefined && (isLive(here) || changedAt > here.changedAt);
  };
  const liveWords = [...ours.words.values(), ...theirs.words.values()].filter(isLive);
  for (const gone of ours.words.values()) {
    const alike = liveWords.filter((row) => keyOf(row) === keyOf(gone));
    const changedSince = theirs.words.get(gone.id)?.changedAt ?? 0;
    if (isLive(gone) || changedSince > gone.changedAt) continue;
    // One that has another reading here was never deleted, and one that was changed there since comes back.
    if (alike.every((row) => !stands(row) && row.changedAt <= gone.changedAt))
      expect(live).not.toContain(keyOf(gone));
  }
}

const setClock = (minutes: number) =>
  doing(`${minutes} minutes pass`, async (model) => {
    model.now += minutes * 60_000;
  });

const which = fc.nat({ max: 2 });

/** A clock may be set back, and forward again; many changes are made within one millisecond. */
export const clockCommands: fc.Arbitrary<Command>[] = [
  fc.constantFrom(-3 * 24 * 60, -10, 1, 30, 24 * 60, 9 * 24 * 60).map(setClock),
  fc.constantFrom(1, 30, 24 * 60).map(setClock),
];

export const keepingCommands: fc.Arbitrary<Command>[] = [
  fc.constant(backUp),
  fc.constant(backUp),
  which.map(startAnew),
  which.map(mergeIn),
  which.map(mergeIn),
];
