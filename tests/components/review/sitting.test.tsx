import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addKnown } from '@/utils/phrasebook/known';
import { forgetPhrase } from '@/utils/phrasebook/phrases';
import { takeUp } from '@/utils/phrasebook/review/review';
import { scheduleOf } from '@/utils/phrasebook/review/scheduling';
import type { Habits } from '@/utils/phrasebook/review/sitting';
import { useReview } from '@/utils/phrasebook/review/use-review';
import { defaults } from '@/utils/settings/schema';
import type { Database } from '@/utils/store/database';
import { emptyStore } from '../ui/page';
import { day, dueCard, phraseOf } from './rows';

let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  await db.phrases.bulkAdd([
    phraseOf({ card: dueCard() }),
    phraseOf({ id: 'phrase-zhongcao', simplified: '种草', pinyin: 'zhong4 cao3' }),
  ]);
});

const habits: Habits = { newPerDay: 5, dayEnds: 4, schedule: scheduleOf(defaults) };

async function sit(differs: Partial<Habits> = {}) {
  const { result } = renderHook(() => useReview({ ...habits, ...differs }));
  await waitFor(() => expect(result.current.shown).toBeDefined());
  return {
    get now() {
      return result.current;
    },
    get word() {
      return result.current.shown?.phrase.simplified;
    },
    show: () => act(() => result.current.show()),
    do: (work: (sitting: typeof result.current) => Promise<unknown>) => act(() => work(result.current)),
  };
}

const card = async () => (await db.phrases.get('phrase-cailei'))?.card;

/** The disk is full from now on. */
function fillDisk() {
  const refuse = () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  db.phrases.hook('updating', refuse);
  return () => db.phrases.hook('updating').unsubscribe(refuse);
}

describe('an answer', () => {
  it('is written exactly as the button said', async () => {
    const sitting = await sit();
    expect(sitting.word).toBe('踩雷');
    sitting.show();
    const promised = sitting.now.shown!.back!.outcomes![3];
    await sitting.do(({ rate }) => rate(3));
    expect(await card()).toEqual(promised.card);
    expect(sitting.word).toBe('种草');
    expect(sitting.now.steps).toHaveLength(1);
  });

  it('is reckoned with the schedule of the reader, which is kept with it', async () => {
    const parameters = habits.schedule.parameters.map((value) => value * 1.02);
    const sitting = await sit({ schedule: { retention: 0.8, parameters } });
    sitting.show();
    const promised = sitting.now.shown!.back!.outcomes![3];
    await sitting.do(({ rate }) => rate(3));
    expect(await card()).toEqual(promised.card);
    expect(await db.reviews.toArray()).toMatchObject([{ retention: 0.8, parameters }]);
  });

  it('is on its way before the next phrase is drawn, which does not wait for it', async () => {
    const sitting = await sit();
    sitting.show();
    let written: Promise<void> | undefined;
    act(() => {
      written = sitting.now.rate(3);
    });
    expect(sitting.word).toBe('种草');
    expect(await db.reviews.count()).toBe(0);
    await act(() => written!);
    expect(await db.reviews.count()).toBe(1);
  });

  it('is none before the back is shown', async () => {
    const sitting = await sit();
    await sitting.do(({ rate }) => rate(4));
    expect(await db.reviews.count()).toBe(0);
  });

  it('is one for two quick keys', async () => {
    const sitting = await sit();
    sitting.show();
    await sitting.do(({ rate }) => Promise.all([rate(3), rate(1)]));
    expect(await db.reviews.count()).toBe(1);
  });

  it('that could not be kept brings its phrase back, to be answered once there is room', async () => {
    const sitting = await sit();
    sitting.show();
    const empty = fillDisk();
    const before = await card();
    await sitting.do(({ rate }) => rate(3));
    expect(sitting.now.fault?.code).toBe('storage-full');
    expect(sitting.word).toBe('踩雷');
    expect(sitting.now.shown?.back?.outcomes).toBeDefined();
    expect(sitting.now.steps).toEqual([]);
    expect([await card(), await db.reviews.count()]).toEqual([before, 0]);
    empty();
    await sitting.do(({ rate }) => rate(3));
    expect([sitting.now.fault, await db.reviews.count()]).toEqual([undefined, 1]);
    expect(sitting.word).toBe('种草');
  });

  it('of another window stands, and is counted once', async () => {
    const sitting = await sit();
    const other = await sit();
    sitting.show();
    other.show();
    await other.do(({ rate }) => rate(4));
    const theirs = await card();
    await sitting.do(({ rate }) => rate(1));
    expect(await db.reviews.count()).toBe(1);
    expect(await card()).toEqual(theirs);
    expect(sitting.word).toBe('种草');
    expect(sitting.now.steps).toEqual([]);
    expect(sitting.now.news).toMatchObject({ kind: 'elsewhere', phrase: { simplified: '踩雷' } });
  });

  it('to a phrase that was deleted in another window is refused, and the next one comes', async () => {
    const sitting = await sit();
    sitting.show();
    await forgetPhrase(db, { id: 'phrase-cailei', now: Date.now() });
    await sitting.do(({ rate }) => rate(3));
    expect(sitting.now.fault?.code).toBe('not-found');
    expect(sitting.word).toBe('种草');
  });

  it('that is the eighth lapse sets the phrase aside, and says so', async () => {
    await db.phrases.update('phrase-cailei', { card: { ...dueCard(), lapses: 7, reps: 30 } });
    const sitting = await sit();
    sitting.show();
    await sitting.do(({ rate }) => rate(1));
    expect(sitting.now.news).toMatchObject({ kind: 'leech', phrase: { simplified: '踩雷' } });
    expect(sitting.now.queue?.ids).toEqual(['phrase-zhongcao']);
    await sitting.do(({ undo }) => undo());
    expect((await db.phrases.get('phrase-cailei'))?.suspendedAt).toBeUndefined();
    expect(sitting.word).toBe('踩雷');
  });
});

describe('taking back', () => {
  it('brings the card back exactly, and asks again', async () => {
    const before = await card();
    const sitting = await sit();
    sitting.show();
    await sitting.do(({ rate }) => rate(1));
    await sitting.do(({ undo }) => undo());
    expect(await card()).toEqual(before);
    expect(sitting.word).toBe('踩雷');
    expect(sitting.now.shown?.back).toBeUndefined();
    expect(sitting.now.steps).toEqual([]);
  });

  it('goes back step by step over answers, what was set aside and what was started over', async () => {
    const before = await db.phrases.toArray();
    const sitting = await sit();
    await sitting.do(({ setAside }) => setAside());
    expect((await db.phrases.get('phrase-cailei'))?.suspendedAt).toBeDefined();
    sitting.show();
    await sitting.do(({ rate }) => rate(4));
    expect(sitting.now.shown).toBeUndefined();
    await sitting.do(({ undo }) => undo());
    expect(sitting.word).toBe('种草');
    await sitting.do(({ undo }) => undo());
    expect(sitting.word).toBe('踩雷');
    await sitting.do(({ startOver }) => startOver());
    expect((await card())?.state).toBe(0);
    await sitting.do(({ undo }) => undo());
    expect(sitting.word).toBe('踩雷');
    const withoutTimes = (rows: object[]) => rows.map((row) => ({ ...row, updatedAt: 0 }));
    expect(withoutTimes(await db.phrases.toArray())).toEqual(withoutTimes(before));
  });

  it('makes a word unknown again that was known by mistake, unless it was known before', async () => {
    const sitting = await sit();
    const known = async () => (await db.known.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    await sitting.do(({ know }) => know());
    expect(await known()).toMatchObject([{ simplified: '踩雷', source: 'review' }]);
    expect((await db.phrases.get('phrase-cailei'))?.suspendedAt).toBeTypeOf('number');
    await addKnown(db, { simplified: '种草', source: 'card', now: Date.now() });
    await takeUp(db, { id: 'phrase-zhongcao', now: Date.now() });
    await sitting.do(({ know }) => know());
    expect(sitting.now.shown).toBeUndefined();
    await sitting.do(({ undo }) => undo());
    await sitting.do(({ undo }) => undo());
    expect(sitting.word).toBe('踩雷');
    expect((await known()).map(({ simplified }) => simplified)).toEqual(['种草']);
    expect(await db.phrases.filter(({ suspendedAt }) => suspendedAt !== undefined).count()).toBe(0);
  });

  it('is once for two quick keys, and complains of nothing', async () => {
    const sitting = await sit();
    sitting.show();
    await sitting.do(({ rate }) => rate(3));
    await sitting.do(({ undo }) => Promise.all([undo(), undo()]));
    expect(sitting.now.fault).toBeUndefined();
    expect(sitting.word).toBe('踩雷');
  });

  it('waits for the write that it takes back', async () => {
    const before = await card();
    const sitting = await sit();
    sitting.show();
    await sitting.do(({ rate, undo }) => Promise.all([rate(3), undo()]));
    expect(await card()).toEqual(before);
    expect(await db.reviews.filter(({ deletedAt }) => deletedAt === undefined).count()).toBe(0);
  });

  it('can be tried again when there was no room for it', async () => {
    const before = await card();
    const sitting = await sit();
    sitting.show();
    await sitting.do(({ rate }) => rate(3));
    const empty = fillDisk();
    await sitting.do(({ undo }) => undo());
    expect(sitting.now.fault?.code).toBe('storage-full');
    empty();
    await sitting.do(({ undo }) => undo());
    expect(await card()).toEqual(before);
  });
});

describe('what is shown', () => {
  it('stays while it is read when others come', async () => {
    const sitting = await sit();
    sitting.show();
    await db.phrases.add(
      phraseOf({ id: 'phrase-chupian', simplified: '出片', card: { ...dueCard(), due: 1 } }),
    );
    await sitting.do(({ refresh }) => refresh());
    expect(sitting.word).toBe('踩雷');
    expect(sitting.now.shown?.back).toBeDefined();
    expect(sitting.now.queue?.ids).toHaveLength(3);
  });

  it('is read anew when it was edited, with its back still shown', async () => {
    const sitting = await sit();
    sitting.show();
    await db.phrases.update('phrase-cailei', { note: 'mine' });
    await sitting.do(({ refresh }) => refresh());
    expect(sitting.now.shown).toMatchObject({ phrase: { note: 'mine' }, back: { outcomes: {} } });
  });

  it('can be started over when its card is damaged, instead of being first for ever', async () => {
    await db.phrases.update('phrase-cailei', { card: { ...dueCard(), stability: 0 } });
    const sitting = await sit();
    sitting.show();
    expect(sitting.now.shown?.back).toEqual({ at: expect.any(Number) });
    await sitting.do(({ rate }) => rate(3));
    expect(await db.reviews.count()).toBe(0);
    await sitting.do(({ startOver }) => startOver());
    expect(sitting.now.queue?.ids[0]).toBe('phrase-zhongcao');
    sitting.show();
    expect(sitting.now.shown?.back?.outcomes).toBeDefined();
  });

  it('goes on with new words beyond those of the day, when the reader wants more', async () => {
    await db.phrases.update('phrase-cailei', { card: { ...dueCard(), due: Date.now() + 9 * day } });
    const { result } = renderHook(() => useReview({ ...habits, newPerDay: 0 }));
    await waitFor(() => expect(result.current.queue).toMatchObject({ ids: [], waiting: 1 }));
    await act(() => result.current.learnMore(5));
    expect(result.current.shown?.phrase.simplified).toBe('种草');
  });
});

describe('a page that is opened again', () => {
  const next = async (differs: Partial<Habits> = {}) => {
    const page = renderHook(() => useReview({ ...habits, ...differs })).result;
    await waitFor(() => expect(page.current.queue).toBeDefined());
    return page;
  };
  /** Keeping does not hold up the next phrase. */
  const keptAfter = (steps: number) =>
    waitFor(async () => {
      const { sitting } = await fakeBrowser.storage.session.get('sitting');
      expect((sitting as { steps: unknown[] }).steps).toHaveLength(steps);
    });

  it('goes on where the reader was, and takes back what was done before', async () => {
    const before = await card();
    const sitting = await sit();
    sitting.show();
    await sitting.do(({ rate }) => rate(1));
    await sitting.do(({ setAside }) => setAside());
    await keptAfter(2);
    const page = await next();
    expect(page.current.steps).toMatchObject([
      { kind: 'rated', rating: 1, phrase: { simplified: '踩雷', contexts: [{}] } },
      { kind: 'aside', phrase: { id: 'phrase-zhongcao' } },
    ]);
    await act(() => page.current.undo());
    expect(page.current.shown?.phrase.simplified).toBe('种草');
    await act(() => page.current.undo());
    expect(await card()).toEqual(before);
    await keptAfter(0);
  });

  it('still has the new words that were asked for', async () => {
    const page = await next({ newPerDay: 0 });
    await act(() => page.current.learnMore(5));
    await keptAfter(0);
    expect((await next({ newPerDay: 0 })).current.queue?.fresh).toBe(1);
  });

  it('begins anew on another day, and where nothing is kept', async () => {
    const sitting = await sit();
    await sitting.do(({ setAside }) => setAside());
    await keptAfter(1);
    vi.useFakeTimers({ now: Date.now() + day, toFake: ['Date'] });
    expect((await next()).current.steps).toEqual([]);
    vi.useRealTimers();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('no session'));
    expect((await next()).current.steps).toEqual([]);
  });
});
