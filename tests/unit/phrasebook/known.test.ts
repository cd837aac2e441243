import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { addKnown, isKnown, removeKnown } from '@/utils/phrasebook/known';
import { findPhrase, notePhrase, savePhrase } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import { revisionKey } from '@/utils/store/revision';
import { emptyDatabase } from '../store/memory';
import { minute, noon, word } from './sample';

const { simplified } = word;
let db: Database;

beforeEach(async () => {
  db = await emptyDatabase();
});

it('keeps a word once, and tells open pages', async () => {
  expect(await isKnown(db, simplified)).toBe(false);
  await addKnown(db, { simplified, source: 'card', now: noon });
  await addKnown(db, { simplified, source: 'card', now: noon + minute });
  expect(await isKnown(db, simplified)).toBe(true);
  expect(await db.known.toArray()).toEqual([
    { id: expect.any(String), simplified, source: 'card', since: noon },
  ]);
  expect((await browser.storage.local.get(revisionKey))[revisionKey]).toBeTruthy();
});

it('comes back under its id after it was taken back', async () => {
  await addKnown(db, { simplified, source: 'card', now: noon });
  // The clock was set back: the change still counts as the later one.
  await removeKnown(db, { simplified, now: noon - minute });
  expect(await db.known.toArray()).toMatchObject([{ deletedAt: noon + 1 }]);
  expect(await isKnown(db, simplified)).toBe(false);
  await addKnown(db, { simplified, source: 'card', now: noon + minute });
  const rows = await db.known.toArray();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ since: noon + minute });
  expect(rows[0]).not.toHaveProperty('deletedAt');
});

it('sets what is saved of the word aside, in every reading, and no other word', async () => {
  const readings = ['zhong4 cao3', 'zhong3 cao3'];
  for (const pinyin of readings) await savePhrase(db, { word: { ...word, pinyin }, now: noon });
  await savePhrase(db, { word: { ...word, simplified: '种草机' }, now: noon });
  await addKnown(db, { simplified, source: 'card', now: noon + minute });
  const setAside = async () =>
    (await db.phrases.toArray()).filter((row) => row.suspendedAt !== undefined).map((row) => row.pinyin);
  expect((await setAside()).sort()).toEqual([...readings].sort());
  await removeKnown(db, { simplified, now: noon + 2 * minute });
  expect(await setAside()).toEqual([]);
});

it('leaves aside what the reader had set aside before', async () => {
  const { id } = await savePhrase(db, { word, now: noon });
  await db.phrases.update(id, { suspendedAt: noon + 7 });
  await addKnown(db, { simplified, source: 'card', now: noon + minute });
  await removeKnown(db, { simplified, now: noon + 2 * minute });
  expect(await findPhrase(db, word)).toMatchObject({ suspendedAt: noon + 7 });
});

it('takes back what was never known', async () => {
  await removeKnown(db, { simplified, now: noon });
  expect(await db.known.count()).toBe(0);
});

it('keeps a note and tags on a phrase, trimmed and once each', async () => {
  const { id, updatedAt } = await savePhrase(db, { word, now: noon });
  const noted = await notePhrase(db, {
    id,
    note: ' Jia says it.\n',
    tags: ['food', ' food', 'Jia'],
    now: noon,
  });
  expect(noted).toMatchObject({ note: 'Jia says it.', tags: ['food', 'Jia'] });
  expect(noted.updatedAt).toBeGreaterThan(updatedAt);
  expect(await findPhrase(db, word)).toEqual(noted);
});

it('says so when the phrase is gone', async () => {
  await expect(notePhrase(db, { id: 'nobody', note: 'x', tags: [], now: noon })).rejects.toMatchObject({
    code: 'not-found',
  });
});
