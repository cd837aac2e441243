import { useCallback, useEffect, useRef, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { database } from '@/utils/store/database';
import type { Phrase, Rating } from '@/utils/store/model';
import { dueQueue, newPerDay, type Queue, rate, undoReview } from './review';
import { answers, type Outcomes } from './scheduling';
import type { Given } from './session';

export interface ReviewSitting {
  /** Undefined until it was read once. */
  queue: Queue | undefined;
  /** The phrase that is shown; undefined when nothing is left. */
  phrase: Phrase | undefined;
  /** The four outcomes, from the moment the back is shown. What they say is what an answer does. */
  outcomes: Outcomes | undefined;
  given: readonly Given[];
  fault: Fault | undefined;
  show: () => Promise<void>;
  answer: (rating: Rating) => Promise<void>;
  undo: () => Promise<void>;
  /** Read the queue again: phrases may have come or gone. */
  refresh: () => Promise<void>;
}

interface Shown {
  phrase: Phrase;
  /** When its front came up. */
  since: number;
  /** When its back came up: the time for which the outcomes hold. */
  back?: { at: number; outcomes: Outcomes };
}

/** One sitting of review, from opening the popup to closing it. */
export function useReview(): ReviewSitting {
  const [queue, setQueue] = useState<Queue>();
  const [shown, setShown] = useState<Shown>();
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [fault, setFault] = useState<Fault>();
  const busy = useRef(false);

  const load = useCallback(async (first?: Phrase, keep = false) => {
    const now = Date.now();
    const next = await dueQueue(await database(), { now, newPerDay });
    setQueue(next);
    setShown((last) => {
      const same = keep && next.phrases.find((phrase) => phrase.id === last?.phrase.id);
      if (last && same && same.card.reps === last.phrase.card.reps) return last;
      const phrase = first ?? next.phrases[0];
      return phrase && { phrase, since: now };
    });
  }, []);

  /** One thing at a time: a second key before the first answer is written does nothing. */
  const doing = useCallback(
    async (work: () => Promise<void>) => {
      if (busy.current) return;
      busy.current = true;
      try {
        await work();
        setFault(undefined);
      } catch (error) {
        const fault = toFault(error);
        setFault(fault);
        // It was deleted in another window: the next phrase comes, the notice says why.
        if (fault.code === 'not-found') await load().catch(console.error);
      } finally {
        busy.current = false;
      }
    },
    [load],
  );

  const refresh = useCallback(() => doing(() => load(undefined, true)), [doing, load]);
  useEffect(() => void refresh(), [refresh]);

  const show = useCallback(
    () =>
      doing(async () => {
        if (!shown || shown.back) return;
        const { phrase } = shown;
        const at = Date.now();
        // A damaged card throws here, not while the page is drawn.
        setShown({ ...shown, back: { at, outcomes: answers(phrase.card, { now: at, seed: phrase.id }) } });
      }),
    [doing, shown],
  );

  const answer = useCallback(
    (rating: Rating) =>
      doing(async () => {
        if (!shown?.back) return;
        const { phrase, since, back } = shown;
        const rated = await rate(await database(), {
          phraseId: phrase.id,
          rating,
          card: phrase.card,
          now: back.at,
          elapsedMs: Date.now() - since,
        });
        // Answered in another window meanwhile: that answer stands, and the next phrase comes.
        if (rated.kind === 'rated') {
          setGiven((before) => [...before, { reviewId: rated.review.id, phrase, rating }]);
        }
        await load();
      }),
    [doing, load, shown],
  );

  const undo = useCallback(
    () =>
      doing(async () => {
        const last = given.at(-1);
        if (!last) return;
        setGiven((before) => before.filter(({ reviewId }) => reviewId !== last.reviewId));
        await load(await undoReview(await database(), { reviewId: last.reviewId, now: Date.now() }));
      }),
    [doing, load, given],
  );

  return {
    queue,
    phrase: shown?.phrase,
    outcomes: shown?.back?.outcomes,
    given,
    fault,
    show,
    answer,
    undo,
    refresh,
  };
}
