import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { bringBackPhrases } from '@/utils/phrasebook/many';
import { findPhrase, forgetPhrase, livePhrases, savedPhrase, savePhrase } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import { revisionKey } from '@/utils/store/revision';
import { emptyDatabase } from '../store/memory';
import { context, minute, noon, word } from './sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const revision = async () => (await browser.storage.local.get(revisionKey))[revisionKey];

describe('saving a word', () => {
  it('keeps it with its sentence, and tells open pages', async () => {
    const saved = await savePhrase(db, { word, context, now: noon });
    expect(await livePhrases(db)).toEqual([saved]);
    expect(saved).toMatchObject({ ...word, contexts: [context], createdAt: noon, note: '', tags: [] });
    expect(savedPhrase(saved)).toEqual({
      id: saved.id,
      simplified: '种草',
      pinyin: 'zhong4 cao3',
      createdAt: noon,
      met: 0,
      from: { postId: context.postId, url: context.url, title: context.title },
      note: '',
      tags: [],
      state: 0,
    });
    expect(await revision()).toMatchObject({ id: expect.any(String) });
  });

  it('changes nothing when the same is saved twice, with another link only the link', async () => {
    const first = await savePhrase(db, { word, context, now: noon });
    expect(await savePhrase(db, { word, context, now: noon + minute })).toEqual(first);
    const later = { ...context, url: context.url?.replace('one', 'two'), seenAt: noon + minute };
    const again = await savePhrase(db, { word, context: later, now: noon + minute });
    expect(again.contexts).toEqual([{ ...later, seenAt: context.seenAt }]);
    expect(await db.phrases.count()).toBe(1);
  });

  it('joins another sentence, and fills in what was missing without writing over what is there', async () => {
    const { explanation: _, glossaryId: __, ...bare } = word;
    const first = await savePhrase(db, { word: { ...bare, gloss: 'mine' }, context, now: noon });
    const other = { ...context, sentence: '又种草', start: 1, end: 3 };
    const joined = await savePhrase(db, { word, context: other, now: noon });
    expect(joined).toMatchObject({
      id: first.id,
      gloss: 'mine',
      explanation: word.explanation,
      glossaryId: word.glossaryId,
      contexts: [context, other],
    });
    expect(joined.updatedAt).toBeGreaterThan(first.updatedAt);
  });

  it('keeps the same sentence of two posts twice', async () => {
    await savePhrase(db, { word, context, now: noon });
    const elsewhere = { ...context, postId: '65f1c0de0000000087654321' };
    expect(await savePhrase(db, { word, context: elsewhere, now: noon })).toMatchObject({
      contexts: [context, elsewhere],
    });
  });

  it('keeps one reading apart from another', async () => {
    await savePhrase(db, { word: { ...word, pinyin: 'zhong3 cao3' }, now: noon });
    await savePhrase(db, { word, now: noon });
    expect(await db.phrases.count()).toBe(2);
  });

  it('makes one row of two that are saved at once', async () => {
    const other = { ...context, sentence: '种草', start: 0, end: 2 };
    await Promise.all([
      savePhrase(db, { word, context, now: noon }),
      savePhrase(db, { word, context: other, now: noon }),
    ]);
    expect((await livePhrases(db)).map((phrase) => phrase.contexts.length)).toEqual([2]);
  });
});

describe('deleting a word', () => {
  it('leaves a tombstone that nobody finds', async () => {
    const { id } = await savePhrase(db, { word, context, now: noon });
    await forgetPhrase(db, { id, now: noon + minute });
    expect(await livePhrases(db)).toEqual([]);
    expect(await findPhrase(db, word)).toBeUndefined();
    expect(await db.phrases.get(id)).toMatchObject({ deletedAt: noon + minute, contexts: [context] });
  });

  it('is no error when it is gone, or never was there', async () => {
    const { id } = await savePhrase(db, { word, now: noon });
    await forgetPhrase(db, { id, now: noon + 1 });
    await forgetPhrase(db, { id, now: noon + 2 });
    await forgetPhrase(db, { id: 'nobody', now: noon + 2 });
    expect(await db.phrases.get(id)).toMatchObject({ deletedAt: noon + 1 });
  });

  it('can be taken back', async () => {
    const saved = await savePhrase(db, { word, context, now: noon });
    await forgetPhrase(db, { id: saved.id, now: noon });
    await bringBackPhrases(db, { ids: [saved.id], now: noon });
    const back = await findPhrase(db, word);
    expect(back).toEqual({ ...saved, updatedAt: noon + 2 });
  });

  it('ends with the same row when the word is saved anew', async () => {
    const saved = await savePhrase(db, { word, context, now: noon });
    await forgetPhrase(db, { id: saved.id, now: noon });
    const other = { ...context, sentence: '种草', start: 0, end: 2 };
    const anew = await savePhrase(db, { word, context: other, now: noon });
    expect(anew).toMatchObject({ id: saved.id, contexts: [context, other], card: saved.card });
    expect(anew).not.toHaveProperty('deletedAt');
  });

  it('ends when the very same is saved again', async () => {
    const saved = await savePhrase(db, { word, context, now: noon });
    await forgetPhrase(db, { id: saved.id, now: noon });
    await savePhrase(db, { word, context, now: noon + 9 });
    expect(await livePhrases(db)).toEqual([{ ...saved, createdAt: noon + 9, updatedAt: noon + 9 }]);
  });

  it('joins when it is taken back beside a live row with the same key', async () => {
    const saved = await savePhrase(db, { word, context, now: noon });
    await db.phrases.put({
      ...saved,
      id: 'tombstone',
      contexts: [{ ...context, start: 0, end: 1 }],
      deletedAt: 1,
    });
    await bringBackPhrases(db, { ids: ['tombstone'], now: noon });
    expect(await findPhrase(db, word)).toMatchObject({ id: saved.id, contexts: [context, { start: 0 }] });
    expect(await livePhrases(db)).toHaveLength(1);
  });

  it('brings nothing back that never was', async () => {
    await bringBackPhrases(db, { ids: ['nobody'], now: noon });
    expect(await db.phrases.count()).toBe(0);
  });
});
