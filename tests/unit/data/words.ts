import fc from 'fast-check';
import { expect } from 'vitest';
import { toFault } from '@/utils/faults';
import { editPhrase, mergePhrases } from '@/utils/phrasebook/edit';
import { addKnown, removeKnown } from '@/utils/phrasebook/known';
import { bringBackPhrases, forgetPhrases, resumePhrases, suspendPhrases } from '@/utils/phrasebook/many';
import { savePhrase } from '@/utils/phrasebook/phrases';
import { leechAfter, rate, startOver, undoReview } from '@/utils/phrasebook/review/review';
import { answers, newCard } from '@/utils/phrasebook/review/scheduling';
import type { Rating } from '@/utils/store/model';
import { context, schedule, word } from '../phrasebook/sample';
import { isLive, later, type Model, nth, type Reader, type Real, type Word } from './reader';

export type Command = fc.AsyncCommand<Model, Real>;

export const doing = (name: string, run: Command['run']): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const refused = async (work: Promise<unknown>, code: string) =>
  expect(await work.catch(toFault)).toMatchObject({ code });

const sameKey = (one: Omit<Word, never> | { simplified: string; pinyin: string }, other: Word) =>
  one.simplified === other.simplified && one.pinyin === other.pinyin;

const union = (one: string[], other: string[]) => [...new Set([...one, ...other])];

/** The live word with this spelling and reading, else the one that was deleted last. */
function wordLike(reader: Reader, key: { simplified: string; pinyin: string }): Word | undefined {
  const alike = [...reader.words.values()].filter((one) => sameKey(key, one));
  return (
    alike.find(isLive) ?? alike.sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1)).at(0)
  );
}

const save = (key: { simplified: string; pinyin: string }, sentence: string) =>
  doing(`save ${key.pinyin} in ${sentence}`, async ({ reader, now }, { db }) => {
    const there = wordLike(reader, key);
    const saved = await savePhrase(db, {
      word: { ...word, ...key },
      context: { ...context, sentence, start: 0, end: 1 },
      now,
    });
    if (!there) {
      expect(reader.words.has(saved.id)).toBe(false);
      const { id } = saved;
      const own = { note: '', tags: [], sentences: [sentence], card: newCard(now) };
      reader.words.set(id, {
        id,
        ...key,
        gloss: word.gloss,
        ...own,
        savedAt: now,
        changedAt: now,
        gone: false,
      });
      return;
    }
    expect(saved.id).toBe(there.id);
    if (!there.gone && there.gloss && there.sentences.includes(sentence)) return;
    there.gloss ||= word.gloss;
    there.sentences = union(there.sentences, [sentence]);
    there.changedAt = later(there.changedAt, now);
    if (there.gone) there.savedAt = now;
    there.gone = false;
  });

type Own = Partial<Pick<Word, 'gloss' | 'note' | 'tags' | 'pinyin'>>;

const edit = (n: number, own: Own, join: boolean) =>
  doing(`edit ${n} ${JSON.stringify(own)}${join ? ' joining' : ''}`, async ({ reader, now }, { db }) => {
    const there = nth(reader.words.values(), n);
    const editing = editPhrase(db, { id: there?.id ?? 'nobody', changes: own, join, now });
    if (!there || there.gone) return refused(editing, 'not-found');
    const edited = { ...there, ...own, changedAt: later(there.changedAt, now) };
    const twin = [...reader.words.values()].find(
      (one) => one.id !== there.id && isLive(one) && sameKey(edited, one),
    );
    const { kind } = await editing;
    expect(kind).toBe(twin && !join ? 'taken' : 'edited');
    if (twin && !join) return;
    reader.words.set(there.id, edited);
    if (twin) makeOne(reader, twin, [edited], now);
  });

const merge = (n: number, m: number) =>
  doing(`merge ${n} and ${m}`, async ({ reader, now }, { db }) => {
    const chosen = [nth(reader.words.values(), n), nth(reader.words.values(), m)];
    const merging = mergePhrases(db, { ids: chosen.map((one) => one?.id ?? 'nobody'), now });
    const [host, other] = chosen;
    if (!host || !other || host.gone || other.gone) return refused(merging, 'not-found');
    expect((await merging).id).toBe(host.id);
    makeOne(reader, host, other === host ? [] : [other], now);
  });

function makeOne(reader: Reader, host: Word, others: Word[], now: number): void {
  const changedAt = later(Math.max(...[host, ...others].map((one) => one.changedAt)), now);
  for (const other of others) {
    host.gloss = both(host.gloss, other.gloss, '; ');
    host.note = both(host.note, other.note, '\n');
    host.tags = union(host.tags, other.tags);
    host.sentences = union(host.sentences, other.sentences);
    if ((other.card.lastReview ?? -1) > (host.card.lastReview ?? -1)) host.card = other.card;
    if (other.asideSince === undefined) delete host.asideSince;
    host.savedAt = Math.min(host.savedAt, other.savedAt);
    other.gone = true;
    other.changedAt = later(other.changedAt, now);
    for (const review of reader.reviews.values()) if (review.word === other.id) review.word = host.id;
  }
  host.changedAt = changedAt;
}

function both(one: string, other: string, between: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : one + between + other;
}

const forget = (n: number) =>
  doing(`forget ${n}`, async ({ reader, now }, { db }) => {
    const there = nth(reader.words.values(), n);
    await forgetPhrases(db, { ids: [there?.id ?? 'nobody'], now });
    if (!there || there.gone) return;
    there.gone = true;
    there.changedAt = later(there.changedAt, now);
  });

const bringBack = (n: number) =>
  doing(`bring back ${n}`, async ({ reader, now }, { db }) => {
    const there = nth(
      [...reader.words.values()].filter(({ gone }) => gone),
      n,
    );
    await bringBackPhrases(db, { ids: [there?.id ?? 'nobody'], now });
    if (!there) return;
    const twin = wordLike(reader, there)!;
    const back = isLive(twin) ? twin : there;
    back.sentences = union(back.sentences, there.sentences);
    back.changedAt = later(back.changedAt, now);
    back.gone = false;
  });

const setAside = (n: number, aside: boolean) =>
  doing(`${aside ? 'set aside' : 'take up'} ${n}`, async ({ reader, now }, { db }) => {
    const there = nth(reader.words.values(), n);
    await (aside ? suspendPhrases : resumePhrases)(db, { ids: [there?.id ?? 'nobody'], now });
    if (!there || there.gone || (there.asideSince !== undefined) === aside) return;
    if (aside) there.asideSince = now;
    else delete there.asideSince;
    there.changedAt = later(there.changedAt, now);
  });

const review = (n: number, rating: Rating, shown: 'this card' | 'an old card') =>
  doing(`rate ${n} with ${rating}, seeing ${shown}`, async (model, { db }) => {
    // Nobody gives two answers in one millisecond.
    model.now++;
    const { reader, now } = model;
    const there = nth(reader.words.values(), n);
    const card = there?.card ?? newCard(now);
    const reviewId = crypto.randomUUID();
    const answering = rate(db, {
      reviewId,
      phraseId: there?.id ?? 'nobody',
      rating,
      card: shown === 'this card' ? card : { ...card, reps: card.reps + 1 },
      now,
      schedule,
      elapsedMs: 1,
    });
    if (!there || there.gone) return refused(answering, 'not-found');
    expect((await answering).kind).toBe(shown === 'this card' ? 'rated' : 'changed');
    if (shown === 'an old card') return;
    const at = Math.max(now, card.lastReview ?? now);
    reader.reviews.set(reviewId, { word: there.id, at, before: card, takenBack: false });
    there.card = answers(card, { now, seed: there.id, schedule })[rating].card;
    there.changedAt = later(there.changedAt, now);
    if (there.card.lapses > card.lapses && there.card.lapses === leechAfter) there.asideSince ??= at;
  });

const undo = (n: number) =>
  doing(`undo review ${n} from the end`, async ({ reader, now }, { db }) => {
    const [id, there] = nth([...reader.reviews].reverse(), n) ?? ['nobody'];
    const undoing = undoReview(db, { reviewId: id, now });
    const of = there && reader.words.get(there.word);
    if (!there || there.takenBack || !of || of.gone) return refused(undoing, 'not-found');
    if (of.card.lastReview !== there.at || of.card.reps !== there.before.reps + 1)
      return refused(undoing, 'conflict');
    await undoing;
    of.card = there.before;
    of.changedAt = later(of.changedAt, now);
    if (of.asideSince === there.at) delete of.asideSince;
    there.takenBack = true;
  });

const beginAgain = (n: number) =>
  doing(`begin ${n} again`, async (model, { db }) => {
    const { reader } = model;
    const there = nth(reader.words.values(), n);
    // Not while the clock is behind the last answer: what then is older, nothing could tell.
    const now = ++model.now;
    if (there && now < (there.card.lastReview ?? there.card.due)) return;
    const beginning = startOver(db, { id: there?.id ?? 'nobody', now });
    if (!there || there.gone) return refused(beginning, 'not-found');
    await beginning;
    there.card = newCard(now);
    there.changedAt = later(there.changedAt, now);
  });

const know = (simplified: string) =>
  doing(`know ${simplified}`, async ({ reader, now }, { db }) => {
    await addKnown(db, { simplified, source: 'list', now });
    const rows = [...reader.known].filter(([, row]) => row.simplified === simplified);
    if (rows.some(([, { goneAt }]) => goneAt === undefined)) return;
    const lastChange = ({ since, goneAt = 0 }: { since: number; goneAt?: number }) => Math.max(since, goneAt);
    const there = rows.sort(([, one], [, other]) => lastChange(other) - lastChange(one)).at(0);
    const since = there ? later(lastChange(there[1]), now) : now;
    const id = there?.[0] ?? (await db.known.where({ simplified }).first())!.id;
    reader.known.set(id, { simplified, since });
    for (const one of reader.words.values()) {
      if (one.simplified !== simplified || one.gone || one.asideSince !== undefined) continue;
      one.asideSince = since;
      one.changedAt = later(one.changedAt, since);
    }
  });

const knowNoMore = (simplified: string) =>
  doing(`know ${simplified} no more`, async ({ reader, now }, { db }) => {
    await removeKnown(db, { simplified, now });
    const rows = [...reader.known.values()].filter(
      (row) => row.simplified === simplified && row.goneAt === undefined,
    );
    for (const row of rows) row.goneAt = later(row.since, now);
    for (const one of reader.words.values()) {
      if (one.simplified !== simplified || one.gone) continue;
      if (!rows.some(({ since }) => since === one.asideSince)) continue;
      delete one.asideSince;
      one.changedAt = later(one.changedAt, now);
    }
  });

const some = fc.nat({ max: 3 });
/** Few, so that they meet. */
const spelling = fc.constant('行');
const reading = fc.constantFrom('hang2', 'xing2');
const key = fc.record({ simplified: spelling, pinyin: reading });
const own = fc.record(
  {
    gloss: fc.constantFrom('', 'row', 'to go'),
    note: fc.constantFrom('', 'mine'),
    tags: fc.subarray(['one', 'two']),
    pinyin: reading,
  },
  { requiredKeys: [] },
);
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const shown = fc.constantFrom('this card' as const, 'this card' as const, 'an old card' as const);

export const wordCommands: fc.Arbitrary<Command>[] = [
  fc.tuple(key, fc.constantFrom('甲', '乙', '丙')).map((input) => save(...input)),
  fc.tuple(some, own, fc.boolean()).map((input) => edit(...input)),
  fc.tuple(some, reading, fc.boolean()).map(([n, pinyin, join]) => edit(n, { pinyin }, join)),
  fc.tuple(some, some).map((input) => merge(...input)),
  some.map(forget),
  some.map(bringBack),
  fc.tuple(some, fc.boolean()).map((input) => setAside(...input)),
  fc.tuple(some, rating, shown).map((input) => review(...input)),
  fc.tuple(some, rating, shown).map((input) => review(...input)),
  some.map(undo),
  some.map(beginAgain),
  spelling.map(know),
  spelling.map(knowNoMore),
];
