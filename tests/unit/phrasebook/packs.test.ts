import { beforeEach, describe, expect, it } from 'vitest';
import { addKnown, removeKnown } from '@/utils/phrasebook/known';
import { addPack, bringBackPack, packCounts, removePack } from '@/utils/phrasebook/packs';
import { forgetPhrase, livePhrases, savePhrase } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { emptyDatabase } from '../store/memory';
import { context, day, noon, phrase, word } from './sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const words = [word, { ...word, simplified: '拔草', pinyin: 'ba2 cao3', glossaryId: 'bacao' }];
const pack = { id: 'shopping', words, now: noon };
const live = async () => (await livePhrases(db)).map(({ simplified }) => simplified).sort();

describe('adding a pack', () => {
  it('keeps its words in the order in which they are to be learned', async () => {
    expect(await addPack(db, pack)).toEqual({ added: 2, there: 0 });
    const rows = await db.phrases.orderBy('createdAt').toArray();
    expect(rows.map(({ simplified, packs }) => [simplified, packs])).toEqual([
      ['种草', ['shopping']],
      ['拔草', ['shopping']],
    ]);
    expect(await packCounts(db)).toEqual(new Map([['shopping', 2]]));
  });

  it('twice, or with the same word in two packs, never makes a second row', async () => {
    await addPack(db, pack);
    expect(await addPack(db, pack)).toEqual({ added: 0, there: 2 });
    expect(await addPack(db, { id: 'beauty', words: [word, word], now: noon })).toEqual({
      added: 0,
      there: 2,
    });
    expect(await db.phrases.count()).toBe(2);
    expect(await packCounts(db)).toEqual(
      new Map([
        ['shopping', 2],
        ['beauty', 1],
      ]),
    );
  });

  it('leaves a word of the reader’s as it is', async () => {
    const own = await savePhrase(db, { word: { ...word, gloss: 'mine' }, context, now: noon });
    expect(await addPack(db, pack)).toEqual({ added: 1, there: 1 });
    expect(await db.phrases.get(own.id)).toEqual(own);
  });

  it('brings a deleted word back under its id', async () => {
    const own = await savePhrase(db, { word, context, now: noon });
    await forgetPhrase(db, { id: own.id, now: noon });
    await addPack(db, pack);
    expect(await db.phrases.count()).toBe(2);
    expect(await db.phrases.get(own.id)).toMatchObject({ contexts: [context], packs: ['shopping'] });
    expect((await db.phrases.get(own.id))?.deletedAt).toBeUndefined();
  });

  it('sets a known word aside, until it is known no more', async () => {
    await addKnown(db, { simplified: '种草', source: 'list', now: noon });
    await addPack(db, { ...pack, now: noon + day });
    const [row] = await db.phrases.where('simplified').equals('种草').toArray();
    expect(row?.suspendedAt).toBe(noon);
    await removeKnown(db, { simplified: '种草', now: noon + day });
    expect((await db.phrases.get(row!.id))?.suspendedAt).toBeUndefined();
  });
});

describe('removing a pack', () => {
  const change = async (simplified: string, differs: Partial<Phrase>) => {
    const [row] = (await livePhrases(db)).filter((one) => one.simplified === simplified);
    await db.phrases.update(row!.id, differs);
    return row!.id;
  };

  it('takes out what stayed as it came, and can be taken back', async () => {
    await addPack(db, pack);
    const before = await livePhrases(db);
    const { ids, ...done } = await removePack(db, pack);
    expect(done).toEqual({ removed: 2, stayed: 0 });
    expect(await live()).toEqual([]);
    expect(await packCounts(db)).toEqual(new Map());
    await bringBackPack(db, { id: 'shopping', ids, now: noon });
    expect((await livePhrases(db)).map(({ updatedAt: _, ...row }) => row)).toEqual(
      before.map(({ updatedAt: _, ...row }) => row),
    );
  });

  it.each<[string, Partial<Phrase>]>([
    ['a sentence', { contexts: [context] }],
    ['a note', { note: 'mine' }],
    ['a tag', { tags: ['mine'] }],
    ['another meaning', { gloss: 'mine' }],
    ['another reading', { pinyin: 'zhong3 cao3' }],
    ['an answer', { card: { ...phrase().card, reps: 1 } }],
  ])('leaves a word that got %s', async (_, differs) => {
    await addPack(db, pack);
    const id = await change('种草', differs);
    expect(await removePack(db, pack)).toMatchObject({ removed: 1, stayed: 1 });
    expect(await db.phrases.get(id)).toMatchObject({ ...differs, packs: [] });
    expect(await live()).toEqual(['种草']);
  });

  it('takes a word along that was only met in a post', async () => {
    await addPack(db, pack);
    await change('种草', { lastMetAt: noon, metIn: ['6523a1b2c3d4e5f601234567'] });
    expect(await removePack(db, pack)).toMatchObject({ removed: 2, stayed: 0 });
  });

  it('leaves a word that another pack has too, and one that was there before', async () => {
    await savePhrase(db, { word, now: noon });
    await addPack(db, pack);
    await addPack(db, { id: 'beauty', words: words.slice(1), now: noon });
    expect(await removePack(db, pack)).toMatchObject({ removed: 0, stayed: 1 });
    expect(await live()).toEqual(['拔草', '种草']);
    expect(await packCounts(db)).toEqual(new Map([['beauty', 1]]));
  });
});
