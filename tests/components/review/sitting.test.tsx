import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPhrase } from '@/utils/phrasebook/phrases';
import { useReview } from '@/utils/phrasebook/use-review';
import type { Database } from '@/utils/store/database';
import { emptyStore } from '../ui/page';
import { dueCard, phraseOf } from './rows';

let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  await db.phrases.bulkAdd([
    phraseOf({ card: dueCard() }),
    phraseOf({ id: 'phrase-zhongcao', simplified: '种草', pinyin: 'zhong4 cao3' }),
  ]);
});

async function sit() {
  const { result } = renderHook(() => useReview());
  await waitFor(() => expect(result.current.phrase).toBeDefined());
  return result;
}

describe('a sitting', () => {
  it('writes exactly what the button said', async () => {
    const sitting = await sit();
    expect(sitting.current.phrase?.simplified).toBe('踩雷');
    await act(() => sitting.current.show());
    const promised = sitting.current.outcomes![3];
    await act(() => sitting.current.answer(3));
    const kept = await db.phrases.get('phrase-cailei');
    expect(kept?.card).toEqual(promised.card);
    expect(sitting.current.phrase?.simplified).toBe('种草');
    expect(sitting.current.given).toHaveLength(1);
  });

  it('does not answer before the back is shown', async () => {
    const sitting = await sit();
    await act(() => sitting.current.answer(4));
    expect(await db.reviews.count()).toBe(0);
  });

  it('takes one answer for two quick keys', async () => {
    const sitting = await sit();
    await act(() => sitting.current.show());
    await act(() => Promise.all([sitting.current.answer(3), sitting.current.answer(1)]));
    expect(await db.reviews.count()).toBe(1);
  });

  it('takes an answer back exactly, and asks again', async () => {
    const before = (await db.phrases.get('phrase-cailei'))!.card;
    const sitting = await sit();
    await act(() => sitting.current.show());
    await act(() => sitting.current.answer(1));
    await act(() => sitting.current.undo());
    expect((await db.phrases.get('phrase-cailei'))?.card).toEqual(before);
    expect(sitting.current.phrase?.simplified).toBe('踩雷');
    expect(sitting.current.outcomes).toBeUndefined();
    expect(sitting.current.given).toEqual([]);
  });

  it('takes one answer back for two quick keys, and complains of nothing', async () => {
    const sitting = await sit();
    await act(() => sitting.current.show());
    await act(() => sitting.current.answer(3));
    await act(() => Promise.all([sitting.current.undo(), sitting.current.undo()]));
    expect(sitting.current.fault).toBeUndefined();
    expect(sitting.current.phrase?.simplified).toBe('踩雷');
  });

  it('keeps the phrase that is being read when others come', async () => {
    const sitting = await sit();
    await act(() => sitting.current.show());
    await db.phrases.add(
      phraseOf({ id: 'phrase-chupian', simplified: '出片', card: { ...dueCard(), due: 1 } }),
    );
    await act(() => sitting.current.refresh());
    expect(sitting.current.phrase?.simplified).toBe('踩雷');
    expect(sitting.current.outcomes).toBeDefined();
    expect(sitting.current.queue?.phrases).toHaveLength(3);
  });

  it('says so and goes on when the phrase was deleted in another window', async () => {
    const sitting = await sit();
    await act(() => sitting.current.show());
    await forgetPhrase(db, { id: 'phrase-cailei', now: Date.now() });
    await act(() => sitting.current.answer(3));
    expect(sitting.current.fault?.code).toBe('not-found');
    expect(sitting.current.phrase?.simplified).toBe('种草');
  });

  it('leaves an answer of another window as it is', async () => {
    const sitting = await sit();
    await act(() => sitting.current.show());
    await db.phrases.update('phrase-cailei', { card: { ...dueCard(), reps: 9, due: Date.now() + 1e9 } });
    await act(() => sitting.current.answer(3));
    expect(await db.reviews.count()).toBe(0);
    expect(sitting.current.phrase?.simplified).toBe('种草');
    expect(sitting.current.given).toEqual([]);
  });

  it('shows a notice for a damaged card instead of failing', async () => {
    await db.phrases.update('phrase-cailei', { card: { ...dueCard(), stability: 0 } });
    const sitting = await sit();
    await act(() => sitting.current.show());
    expect(sitting.current.fault?.code).toBe('unexpected');
  });
});
