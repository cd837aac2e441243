import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { watchRevision } from '@/utils/store/revision';
import { type Habits, openSitting, type Sitting, type SittingState } from './sitting';

/** Changes come in crowds, and our own are among them. */
const followAfterMs = 250;

export type ReviewSitting = SittingState & Omit<Sitting, 'store'>;

/** The sitting of a page. It follows what other windows do to the phrasebook. */
export function useReview(habits: Habits): ReviewSitting {
  const latest = useRef(habits);
  latest.current = habits;
  const [{ store, ...actions }] = useState(() => openSitting(() => latest.current));
  const state = useStore(store);
  const { refresh } = actions;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and whenever the reader wants another day
  useEffect(() => void refresh(), [refresh, habits.newPerDay, habits.dayEnds]);
  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), followAfterMs);
    };
    watchRevision(soon, ending.signal);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [refresh]);
  return { ...state, ...actions };
}
