import { beforeEach, describe, expect, it } from 'vitest';
import type { Word } from '@/utils/messages';
import { importKnown, importWords } from '@/utils/phrasebook/exchange/import-words';
import { findListed, planKnown } from '@/utils/phrasebook/exchange/list-plan';
import { readWordList } from '@/utils/phrasebook/exchange/word-list';
import { addKnown, isKnown, removeKnown } from '@/utils/phrasebook/known';
import { forgetPhrase, livePhrases, savePhrase } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../../store/memory';
import { noon, phrase, word } from '../sample';
import { planWordList } from './plan';

const dictionary: Record<string, Word[]> = {
  种草: [word],
  種草: [word],
  安利: [{ simplified: '安利', traditional: '安利', pinyin: 'An1 li4', gloss: 'to recommend' }],
  行: [
    { simplified: '行', traditional: '行', pinyin: 'xing2', gloss: 'to walk' },
    { simplified: '行', traditional: '行', pinyin: 'hang2', gloss: 'row; profession' },
  ],
  不要: [{ simplified: '不要', traditional: '不要', pinyin: 'bu4 yao4', gloss: "don't!" }],
};
const find = async (headwords: string[]) => headwords.map((headword) => dictionary[headword] ?? []);

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

async function planned(text: string) {
  const known = await db.known.toArray();
  return planWordList(await readWordList(text), { find, phrases: await livePhrases(db), known });
}

async function bringIn(text: string, now = noon) {
  const { items } = await planned(text);
  return importWords(db, { items, now });
}

describe('a list planned as cards', () => {
  it('takes readings and meanings from the dictionary, whichever script it is in', async () => {
    const { items, added, leftOut } = await planned('種草\n安利');
    expect(items.map((item) => item.word)).toEqual([word, dictionary.安利![0]]);
    expect([added, leftOut]).toEqual([2, []]);
  });

  it.each([
    ['行\thang2\tsomething of their own', 'hang2', 'something of their own'],
    ['行\tháng', 'hang2', 'row; profession'],
    ['行\txing', 'xing2', 'to walk'],
    ['安利\tānlì', 'An1 li4', 'to recommend'],
    // Sandhi, as many lists write it.
    ['不要\tbú yào', 'bu4 yao4', "don't!"],
    ['行\tsong4\tno such reading', 'song4', 'no such reading'],
    ['哈基米\tha1ji1mi3\ta cat', 'ha1 ji1 mi3', 'a cat'],
  ])('%s finds its reading', async (line, pinyin, gloss) => {
    const { items } = await planned(`//x\n${line}`);
    expect(items[0]!.word).toMatchObject({ pinyin, gloss });
  });

  it('says what it leaves out, where and why', async () => {
    await addKnown(db, { simplified: '安利', source: 'card', now: noon });
    const { items, leftOut } = await planned(`种草\n安利\nqwerty\n没有的词\n种草\n${'长'.repeat(500)}`);
    expect(items).toHaveLength(1);
    expect(leftOut.map(({ line, why }) => [line, why])).toEqual([
      [2, 'known'],
      [3, 'not-found'],
      [4, 'not-found'],
      [5, 'twice'],
      [6, 'too-long'],
    ]);
  });

  it('tells new words from those that gain something and those that do not', async () => {
    await savePhrase(db, { word, now: noon });
    expect(await planned('种草\n安利')).toMatchObject({ added: 1, updated: 0, unchanged: 1 });
    expect(await planned('//Shopping\n种草')).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
  });
});

describe('a list brought in', () => {
  it('adds, updates by the natural key, and changes nothing the second time', async () => {
    const kept = await savePhrase(db, { word, now: noon - 5 });
    const text = '//Shopping\n种草[種草]\tzhong4cao3\tother words\n安利\tan1li4\tto sell';
    expect(await bringIn(text)).toEqual({ added: 1, updated: 1, unchanged: 0 });
    const rows = await livePhrases(db);
    expect(rows).toHaveLength(2);
    expect(rows.find(({ id }) => id === kept.id)).toEqual({ ...kept, tags: ['Shopping'], updatedAt: noon });
    expect(rows.find(({ simplified }) => simplified === '安利')).toMatchObject({
      pinyin: 'An1 li4',
      gloss: 'to sell',
      tags: ['Shopping'],
      card: { state: 0 },
    });
    expect(await bringIn(text, noon + 9)).toEqual({ added: 0, updated: 0, unchanged: 2 });
    expect(await livePhrases(db)).toEqual(rows);
  });

  it('brings a deleted word back under its id, with what was learned', async () => {
    const kept = await savePhrase(db, { word, now: noon - 5 });
    await forgetPhrase(db, { id: kept.id, now: noon - 4 });
    expect(await bringIn('种草')).toEqual({ added: 1, updated: 0, unchanged: 0 });
    expect(await livePhrases(db)).toMatchObject([{ id: kept.id, card: kept.card }]);
  });

  it('joins what was saved between the preview and the click', async () => {
    const { items } = await planned('种草');
    const kept = await savePhrase(db, { word, now: noon });
    expect(await importWords(db, { items, now: noon })).toEqual({ added: 0, updated: 0, unchanged: 1 });
    expect(await livePhrases(db)).toEqual([kept]);
  });

  it('keeps the order of the list', async () => {
    await bringIn('安利\n种草\n行');
    const rows = (await livePhrases(db)).sort((one, other) => one.createdAt - other.createdAt);
    expect(rows.map(({ simplified }) => simplified)).toEqual(['安利', '种草', '行']);
  });

  it('is all or nothing when it is stopped half-way', async () => {
    const items = Array.from({ length: 2000 }, (_, index) => ({
      line: index,
      word: { ...word, simplified: `词${index}` },
      note: '',
      tags: [],
      contexts: [],
    }));
    const stop = new AbortController();
    const importing = importWords(db, {
      items,
      now: noon,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(importing).rejects.toThrow();
    expect(await db.phrases.count()).toBe(0);
  });

  it('is all or nothing when the disk is full', async () => {
    db.phrases.hook('creating', (_, row) => {
      if (row.simplified === '安利') throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(bringIn('种草\n安利')).rejects.toMatchObject({ code: 'storage-full' });
    expect(await db.phrases.count()).toBe(0);
  });
});

describe('a list of known words', () => {
  const plan = async (text: string) => {
    const list = await readWordList(text);
    return planKnown(await findListed(list, { find }), { known: await db.known.toArray() });
  };

  it('becomes known words with their source, and no cards', async () => {
    const { items, added, leftOut } = await plan('種草\n没有的词\nqwerty\n种草');
    expect(items).toEqual(['种草', '没有的词']);
    expect(added).toBe(2);
    expect(leftOut.map(({ why }) => why)).toEqual(['not-found', 'twice']);
    expect(await importKnown(db, { words: items, source: 'pleco', now: noon })).toMatchObject({ added: 2 });
    expect(await db.phrases.count()).toBe(0);
    expect(await db.known.toArray()).toMatchObject([
      { simplified: expect.any(String), source: 'pleco', since: noon },
      { simplified: expect.any(String), source: 'pleco', since: noon },
    ]);
    expect(await plan('种草')).toMatchObject({ items: [], added: 0, unchanged: 1 });
  });

  it('sets aside what is saved of them, and gives it back when taken back', async () => {
    await db.phrases.put(phrase());
    await importKnown(db, { words: ['种草'], source: 'list', now: noon + 5 });
    expect(await db.phrases.get('phrase-1')).toMatchObject({ suspendedAt: noon + 5 });
    await removeKnown(db, { simplified: '种草', now: noon + 9 });
    expect((await db.phrases.get('phrase-1'))?.suspendedAt).toBeUndefined();
    await importKnown(db, { words: ['种草'], source: 'list', now: noon + 1 });
    expect(await isKnown(db, '种草')).toBe(true);
    expect(await db.known.count()).toBe(1);
  });
});
