import { beforeEach, describe, expect, it } from 'vitest';
import { editPhrase, mergePhrases } from '@/utils/phrasebook/edit';
import type { Database } from '@/utils/store/database';
import type { Review } from '@/utils/store/model';
import { emptyDatabase } from '../store/memory';
import { context, day, noon, phrase } from './sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const now = noon + day;
const review = (differs: Partial<Review>): Review => ({
  id: 'review-1',
  phraseId: 'phrase-1',
  rating: 3,
  reviewedAt: noon,
  before: phrase().card,
  parameters: [],
  retention: 0.9,
  elapsedMs: 900,
  ...differs,
});

describe('editing', () => {
  it('writes only what was changed, so that another window’s change stays', async () => {
    await db.phrases.add(phrase({ note: 'from the other window' }));
    await editPhrase(db, { id: 'phrase-1', changes: { gloss: '  mine ', tags: [' a', 'a', '', 'b'] }, now });
    expect(await db.phrases.get('phrase-1')).toEqual(
      phrase({ note: 'from the other window', gloss: 'mine', tags: ['a', 'b'], updatedAt: now }),
    );
  });

  it('takes another reading, where no phrase has it', async () => {
    await db.phrases.bulkAdd([phrase(), phrase({ id: 'gone', pinyin: 'zhong3 cao3', deletedAt: noon })]);
    const edited = await editPhrase(db, { id: 'phrase-1', changes: { pinyin: 'zhong3 cao3' }, now });
    expect(edited).toMatchObject({ kind: 'edited', phrase: { id: 'phrase-1', pinyin: 'zhong3 cao3' } });
  });

  it('asks before it joins the phrase that has the reading, and writes nothing until then', async () => {
    const other = phrase({ id: 'other', pinyin: 'zhong3 cao3', gloss: 'to plant grass', contexts: [] });
    await db.phrases.bulkAdd([phrase({ note: 'mine' }), other]);
    await db.reviews.add(review({}));
    const changes = { pinyin: 'zhong3 cao3' };
    expect(await editPhrase(db, { id: 'phrase-1', changes, now })).toEqual({ kind: 'taken', by: other });
    expect(await db.phrases.get('phrase-1')).toEqual(phrase({ note: 'mine' }));

    await editPhrase(db, { id: 'phrase-1', changes, join: true, now });
    expect(await db.phrases.get('other')).toMatchObject({
      gloss: 'to plant grass; to be sold on something',
      note: 'mine',
      contexts: [context],
    });
    expect(await db.phrases.get('phrase-1')).toMatchObject({ deletedAt: expect.any(Number) });
    expect(await db.reviews.get('review-1')).toMatchObject({ phraseId: 'other' });
  });

  it('says that the phrase is gone', async () => {
    await db.phrases.add(phrase({ deletedAt: noon }));
    await expect(editPhrase(db, { id: 'phrase-1', changes: { note: 'x' }, now })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('merging', () => {
  it('keeps the word of the first and everything of the others', async () => {
    const shown = { ...phrase().card, state: 2 as const, lastReview: noon, reps: 4 };
    await db.phrases.bulkAdd([
      phrase({ tags: ['a'], suspendedAt: noon }),
      phrase({ id: 'b', simplified: '长草', pinyin: 'zhang3 cao3', gloss: '', tags: ['b'], packs: ['food'] }),
      phrase({
        id: 'c',
        simplified: '拔草',
        pinyin: 'ba2 cao3',
        card: shown,
        lastMetAt: noon,
        metIn: ['65f1c0de0000000012345679'],
        note: 'later',
      }),
    ]);
    await db.reviews.add(review({ phraseId: 'c' }));
    const merged = await mergePhrases(db, { ids: ['phrase-1', 'b', 'c'], now });
    expect(merged).toEqual(
      phrase({
        tags: ['a', 'b'],
        packs: ['food'],
        card: shown,
        lastMetAt: noon,
        metIn: ['65f1c0de0000000012345679'],
        note: 'later',
        updatedAt: now,
      }),
    );
    expect((await db.phrases.toArray()).filter((row) => row.deletedAt === undefined)).toEqual([merged]);
    expect(await db.reviews.toArray()).toMatchObject([{ phraseId: 'phrase-1' }]);
  });

  it('does nothing when one of them is gone', async () => {
    await db.phrases.bulkAdd([phrase(), phrase({ id: 'b', simplified: '长草', deletedAt: noon })]);
    await expect(mergePhrases(db, { ids: ['phrase-1', 'b'], now })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await db.phrases.get('phrase-1')).toEqual(phrase());
  });
});
