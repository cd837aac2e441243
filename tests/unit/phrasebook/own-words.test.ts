import { beforeEach, expect, it } from 'vitest';
import { addKnown, removeKnown } from '@/utils/phrasebook/known';
import { readersWords } from '@/utils/phrasebook/own-words';
import { newCard } from '@/utils/phrasebook/review/scheduling';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../store/memory';
import { noon, phrase } from './sample';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const card = (state: 0 | 1 | 2 | 3, stability: number) => ({ ...newCard(noon), state, stability });
const zhongcao = { simplified: '种草', traditional: '種草' };

it('has nothing of an empty phrasebook', async () => {
  expect(await readersWords(db)).toEqual({ learning: [], known: [] });
});

it.each([
  ['new', card(0, 0), 'learning'],
  ['in review, and young', card(2, 21), 'learning'],
  ['in review, and remembered well', card(2, 21.1), 'known'],
  ['forgotten, and learned anew', card(3, 40), 'learning'],
] as const)('a word that is %s', async (_, card, state) => {
  await db.phrases.add(phrase({ card }));
  expect(await readersWords(db)).toEqual(
    state === 'learning' ? { learning: [zhongcao], known: [] } : { learning: [], known: ['种草'] },
  );
});

it('leaves out what was deleted', async () => {
  await db.phrases.add(phrase({ deletedAt: noon }));
  expect(await readersWords(db)).toEqual({ learning: [], known: [] });
});

it('counts what the reader says they know as known, saved or not, until they take it back', async () => {
  await db.phrases.add(phrase());
  await addKnown(db, { simplified: '种草', source: 'card', now: noon });
  await addKnown(db, { simplified: '拔草', source: 'card', now: noon });
  expect((await readersWords(db)).learning).toEqual([]);
  expect(new Set((await readersWords(db)).known)).toEqual(new Set(['种草', '拔草']));
  await removeKnown(db, { simplified: '种草', now: noon + 5 });
  expect(await readersWords(db)).toEqual({ learning: [zhongcao], known: ['拔草'] });
});

it('knows a word of two readings when both are known', async () => {
  await db.phrases.bulkAdd([
    phrase({ id: 'a', simplified: '行', traditional: '行', pinyin: 'xing2', card: card(2, 50) }),
    phrase({ id: 'b', simplified: '行', traditional: '行', pinyin: 'hang2', card: card(1, 2) }),
  ]);
  expect(await readersWords(db)).toEqual({ learning: [{ simplified: '行', traditional: '行' }], known: [] });
  await db.phrases.update('b', { card: card(2, 30) });
  expect(await readersWords(db)).toEqual({ learning: [], known: ['行'] });
});
