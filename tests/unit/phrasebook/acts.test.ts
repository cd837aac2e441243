import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acts } from '@/utils/phrasebook/acts';
import { addKnown, liveKnown } from '@/utils/phrasebook/known';
import { livePhrases } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../store/memory';
import { noon, phrase } from './sample';

let db: Database;
vi.mock('@/utils/store/database', async (original) => ({
  ...(await original<typeof import('@/utils/store/database')>()),
  database: async () => db,
}));

const a = phrase({ id: 'a' });
const b = phrase({ id: 'b', simplified: '拔草', tags: ['kept'], suspendedAt: noon });

beforeEach(async () => {
  db = await emptyDatabase();
  await db.phrases.bulkAdd([a, b]);
});

/** What a reader sees of their words. */
async function seen() {
  const phrases = await livePhrases(db);
  return {
    phrases: phrases.map(({ id, tags, suspendedAt }) => ({ id, tags, aside: suspendedAt !== undefined })),
    known: [...(await liveKnown(db))].map(({ simplified }) => simplified).sort(),
  };
}

describe('what is done with words', () => {
  it.each([
    ['deleting', () => acts.remove([a, b]), { phrases: [] }],
    ['knowing', () => acts.know([a, b]), { known: ['拔草', '种草'] }],
    ['knowing no more', () => acts.knowNoMore(['拔草']), { known: [] }],
    ['tagging', () => acts.tag([a, b], 'kept'), { phrases: [{ tags: ['kept'] }, { tags: ['kept'] }] }],
    ['setting aside', () => acts.setAside([a, b]), { phrases: [{ aside: true }, { aside: true }] }],
    ['taking up', () => acts.resume([a, b]), { phrases: [{ aside: false }, { aside: false }] }],
  ])('is taken back exactly: %s', async (_, act, after) => {
    // What was so before, of some of them, stays so when the act is taken back.
    await addKnown(db, { simplified: '拔草', source: 'list', now: noon });
    const before = await seen();
    const { work, undo } = act();
    await work();
    expect(await seen()).toMatchObject(after);
    await undo();
    expect(await seen()).toEqual(before);
  });
});
