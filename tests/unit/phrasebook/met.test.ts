import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { formsToMeet, meetPhrases, timesMet } from '@/utils/phrasebook/met';
import { forgetPhrase, livePhrases, savedPhrase, savePhrase } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import { revisionKey } from '@/utils/store/revision';
import { mostMeetings, phraseSchema } from '@/utils/store/schemas';
import { emptyDatabase } from '../store/memory';
import { context, minute, noon, word } from './sample';

const here = context.postId!;
const elsewhere = '65f1c0de0000000012345679';
const zhongcao = { form: '种草', entries: [{ simplified: '种草', pinyin: 'zhong4 cao3' }] };

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const only = async () => (await livePhrases(db))[0]!;
const meet = (postId: string, now: number, words = [zhongcao]) => meetPhrases(db, { words, postId, now });

describe('a phrase that is met again', () => {
  it('counts each post once, not the one that it was saved from, and knows when it was last', async () => {
    await savePhrase(db, { word, context, now: noon });
    await meet(here, noon + minute);
    expect(savedPhrase(await only())).toMatchObject({ met: 0, from: { postId: here } });
    await meet(elsewhere, noon + 2 * minute);
    await meet(elsewhere, noon + 3 * minute);
    expect(timesMet(await only())).toBe(1);
    expect((await only()).metIn).toEqual([here, elsewhere]);
    expect(await only()).toMatchObject({ lastMetAt: noon + 3 * minute, updatedAt: noon });
    // A clock that was set back changes nothing.
    await meet(here, noon);
    expect(await only()).toMatchObject({ lastMetAt: noon + 3 * minute });
  });

  it('counts a sentence that was kept from another post as a meeting with it', async () => {
    await savePhrase(db, { word, context, now: noon });
    const other = {
      ...context,
      sentence: '又被种草',
      start: 2,
      end: 4,
      postId: elsewhere,
      seenAt: noon + minute,
    };
    await savePhrase(db, { word, context: other, now: noon + minute });
    expect(timesMet(await only())).toBe(1);
    await meet(elsewhere, noon + 2 * minute);
    expect(timesMet(await only())).toBe(1);
    expect(savedPhrase(await only(), other)).toMatchObject({ hasSentence: true });
    expect(savedPhrase(await only(), { ...other, sentence: '不种草' })).toMatchObject({ hasSentence: false });
  });

  it('was saved from nowhere when its first sentence came later', async () => {
    await savePhrase(db, { word, now: noon });
    await meet(elsewhere, noon + minute);
    await savePhrase(db, {
      word,
      context: { ...context, postId: elsewhere, seenAt: noon + 2 * minute },
      now: noon + 2 * minute,
    });
    expect(savedPhrase(await only())).toMatchObject({ met: 1 });
    expect(savedPhrase(await only())).not.toHaveProperty('from');
  });

  it('tells no page, since no mark depends on it', async () => {
    await savePhrase(db, { word, context, now: noon });
    const { [revisionKey]: before } = await browser.storage.local.get(revisionKey);
    await meet(elsewhere, noon + minute);
    expect((await browser.storage.local.get(revisionKey))[revisionKey]).toEqual(before);
  });

  it('is the one whose reading fits, the best first', async () => {
    const save = (pinyin: string) =>
      savePhrase(db, { word: { ...word, simplified: '行', traditional: '行', pinyin }, now: noon });
    const [xing, hang] = [await save('xing2'), await save('hang2')];
    const entries = ['hang2', 'xing2'].map((pinyin) => ({ simplified: '行', pinyin }));
    expect(await meet(elsewhere, noon, [{ form: '行', entries }])).toEqual([hang.id]);
    // Not in the dictionary, and kept in two readings: nobody can say which.
    expect(await meet(elsewhere, noon, [{ form: '行', entries: [] }])).toEqual([]);
    await forgetPhrase(db, { id: hang.id, now: noon + minute });
    expect(await meet(elsewhere, noon, [{ form: '行', entries: [] }])).toEqual([xing.id]);
    expect(await meet(elsewhere, noon, [{ form: '行', entries }])).toEqual([xing.id]);
  });

  it('remembers a bounded number of posts, which a backup takes', async () => {
    await savePhrase(db, { word, context, now: noon });
    const row = await only();
    const ids = Array.from({ length: mostMeetings }, (_, at) => at.toString(16).padStart(24, '0'));
    await db.phrases.put({ ...row, metIn: ids });
    await meet(elsewhere, noon + minute);
    const after = await only();
    expect(after.metIn).toHaveLength(mostMeetings);
    expect(after.metIn!.at(-1)).toBe(elsewhere);
    expect(v.parse(phraseSchema, after)).toEqual(after);
  });

  it('is looked for by its form, each once', async () => {
    await savePhrase(db, { word, now: noon });
    await savePhrase(db, { word: { ...word, pinyin: 'zhong3 cao3' }, now: noon });
    await savePhrase(db, { word: { ...word, simplified: '烘', pinyin: 'hong1' }, now: noon });
    expect((await formsToMeet(db)).sort()).toEqual(['种草', '烘'].sort());
  });
});
