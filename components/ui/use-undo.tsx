import { type ReactNode, useCallback, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import type { Undoable } from './toast';

/** Something that can be taken back: what it does, what it says, and how it is undone. */
export interface Act {
  work: () => Promise<unknown>;
  undo: () => Promise<unknown>;
  text: ReactNode;
}

/** Does things at once and offers to take the last of them back. Resolves to whether it was done. */
export function useUndo() {
  const [last, setLast] = useState<Undoable>();
  const [fault, setFault] = useState<Fault>();
  const attempt = useCallback(async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setFault(undefined);
      return true;
    } catch (error) {
      setFault(toFault(error));
      return false;
    }
  }, []);
  const act = useCallback(
    async ({ work, undo, text }: Act): Promise<boolean> => {
      const done = await attempt(work);
      if (done) setLast({ text, undo: () => void attempt(undo) });
      return done;
    },
    [attempt],
  );
  return { act, attempt, last, endOffer: useCallback(() => setLast(undefined), []), fault };
}
