import { beforeEach, describe, expect, it } from 'vitest';
import { addKnown, liveKnown, removeKnownWords } from '@/utils/phrasebook/known';
import {
  bringBackPhrases,
  forgetPhrases,
  resumePhrases,
  suspendPhrases,
  tagPhrases,
} from '@/utils/phrasebook/many';
import { livePhrases, savePhrase } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../store/memory';
import { noon, phrase, word } from './sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
  await db.phrases.bulkAdd([
    phrase({ id: 'a' }),
    phrase({ id: 'b', simplified: '拔草', tags: ['old', 'kept'] }),
    phrase({ id: 'c', simplified: '长草', suspendedAt: noon }),
    phrase({ id: 'gone', simplified: '踩雷', deletedAt: noon }),
  ]);
});

const now = noon + 1000;
const ids = ['a', 'b', 'c', 'gone', 'nobody'];
const live = async () => (await livePhrases(db)).map(({ id }) => id).sort();

describe('many phrases at once', () => {
  it('are deleted, and brought back as they were', async () => {
    const before = await livePhrases(db);
    await forgetPhrases(db, { ids, now });
    expect(await live()).toEqual([]);
    expect(await db.phrases.get('gone')).toMatchObject({ deletedAt: noon });
    await bringBackPhrases(db, { ids: ['a', 'b', 'c'], now });
    expect((await livePhrases(db)).map((row) => ({ ...row, updatedAt: 0 }))).toEqual(
      before.map((row) => ({ ...row, updatedAt: 0 })),
    );
  });

  it('join what was saved anew in between', async () => {
    await forgetPhrases(db, { ids: ['a'], now });
    await db.phrases.add(phrase({ id: 'anew', contexts: [] }));
    await savePhrase(db, { word, now });
    await bringBackPhrases(db, { ids: ['a', 'nobody'], now });
    expect(await live()).toEqual(['anew', 'b', 'c']);
    expect((await db.phrases.get('anew'))?.contexts).toHaveLength(1);
  });

  it('get tags and lose them; what has them already stays untouched', async () => {
    await tagPhrases(db, { ids, add: [' kept ', 'new'], remove: ['old'], now });
    const tags = async (id: string) => (await db.phrases.get(id))?.tags;
    expect([await tags('a'), await tags('b'), await tags('gone')]).toEqual([
      ['kept', 'new'],
      ['kept', 'new'],
      [],
    ]);
    await tagPhrases(db, { ids, add: ['new'], now: now + 9 });
    expect((await db.phrases.get('a'))?.updatedAt).toBe(now);
  });

  it('are set aside and taken back', async () => {
    await suspendPhrases(db, { ids, now });
    expect((await db.phrases.bulkGet(['a', 'c'])).map((row) => row?.suspendedAt)).toEqual([now, noon]);
    await resumePhrases(db, { ids, now });
    expect((await livePhrases(db)).some((row) => 'suspendedAt' in row)).toBe(false);
  });
});

describe('known words', () => {
  it('are listed, the last one first, and many are taken back at once', async () => {
    for (const [index, simplified] of ['种草', '拔草', '你好'].entries()) {
      await addKnown(db, { simplified, source: 'list', now: now + index });
    }
    expect((await liveKnown(db)).map(({ simplified }) => simplified)).toEqual(['你好', '拔草', '种草']);
    await removeKnownWords(db, { words: ['种草', '拔草', '没有'], now });
    expect((await liveKnown(db)).map(({ simplified }) => simplified)).toEqual(['你好']);
    expect((await db.phrases.get('a'))?.suspendedAt).toBeUndefined();
    expect((await db.phrases.get('c'))?.suspendedAt).toBe(noon);
  });
});
