import { useEffect, useState } from 'react';
import { toFault } from '@/utils/faults';
import { database } from '@/utils/store/database';
import type { Stored } from '@/utils/store/use-stored';
import { openShelf, type ShelfView } from './shelf';

/** The kept posts, followed as they change in any context. */
export function useShelf(): Stored<ShelfView> {
  const [round, setRound] = useState(0);
  const [shelf, setShelf] = useState<Stored<ShelfView>>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens it anew
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const onFault = (error: unknown) => {
      if (signal.aborted) return;
      const retry = () => setRound((last) => last + 1);
      setShelf({ state: 'fault', fault: toFault(error), retry });
    };
    database().then((db) => {
      if (signal.aborted) return;
      openShelf(db, { onChange: (value) => setShelf({ state: 'ready', value }), onFault }, signal);
    }, onFault);
    return () => control.abort();
  }, [round]);
  return shelf;
}
