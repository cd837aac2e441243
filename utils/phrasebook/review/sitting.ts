import { createStore } from 'zustand/vanilla';
import { type Fault, toFault } from '@/utils/faults';
import { database } from '@/utils/store/database';
import type { Phrase, Rating } from '@/utils/store/model';
import { addKnown, isKnown, removeKnown } from '../known';
import { keepSitting, keptSitting } from './kept-sitting';
import { dueQueue, type Queue, type QueueOptions } from './queue';
import { putCardBack, rate, sameCard, setAside, startOver, takeUp, undoReview } from './review';
import { answers, type Outcomes, type Schedule } from './scheduling';
import type { Step } from './session';

/** How the reader reviews. */
export type Habits = Omit<QueueOptions, 'now'> & { schedule: Schedule };

export interface Shown {
  phrase: Phrase;
  /** When its front came up. */
  since: number;
  /** When its back came up: the time for which the outcomes hold. None of them when the card is damaged. */
  back?: { at: number; outcomes?: Outcomes };
}

/** Something that the reader should know and need do nothing about. */
export type News = { kind: 'leech' | 'elsewhere'; phrase: Phrase };

export interface SittingState {
  /** Undefined until it was read once. */
  queue: Queue | undefined;
  /** Undefined when nothing is left. */
  shown: Shown | undefined;
  steps: readonly Step[];
  news: News | undefined;
  fault: Fault | undefined;
}

export type Sitting = ReturnType<typeof openSitting>;

/**
 * One sitting of review: a page's, which goes on with what was done earlier this day. What is shown never waits for the
 * disk: an answer is on its way there when the next phrase is drawn, one write after the other, and when it cannot be kept
 * its phrase comes back.
 *
 * @param habits as they are at any time: a reader may change them in another window.
 */
export function openSitting(habits: () => Habits) {
  const store = createStore<SittingState>(() => ({
    queue: undefined,
    shown: undefined,
    steps: [],
    news: undefined,
    fault: undefined,
  }));
  const { getState: get, setState: set } = store;
  let writing: Promise<void> = Promise.resolve();
  /** Ids whose writes are on their way: the queue that was read last still has them. */
  const leaving = new Set<string>();
  /** New words that the reader has asked for beyond those of the day. */
  let extra = 0;
  /** A phrase that was called back: it stays, also where the queue would have it later. */
  let calledBack: string | undefined;
  /** What was done before this page was opened, until it has been taken up. */
  let earlier: ReturnType<typeof keptSitting> | undefined = keptSitting(moment());

  function moment() {
    return { now: Date.now(), dayEnds: habits().dayEnds };
  }

  /** Keep what was done for the page that is opened next. */
  function keep(): Promise<void> {
    return keepSitting({ steps: get().steps, extra }, moment());
  }

  /** Read the queue. What is shown stays, with its back, while it is still to be reviewed. */
  async function load(): Promise<void> {
    const { now, dayEnds } = moment();
    const { newPerDay } = habits();
    const waiting = earlier;
    // At once: the first card waits for both.
    const [kept, db] = await Promise.all([waiting, database()]);
    // Two loads may have waited for it.
    if (kept && waiting === earlier) {
      earlier = undefined;
      extra = kept.extra;
      set({ steps: kept.steps });
    }
    const queue = await dueQueue(db, { now, dayEnds, newPerDay: newPerDay + extra });
    if (leaving.size > 0) return;
    const { shown } = get();
    const row = queue.first.find(({ id }) => id === shown?.phrase.id);
    const there = shown && (queue.ids.includes(shown.phrase.id) || calledBack === shown.phrase.id);
    const stays = there && (!row || sameCard(row.card, shown.phrase.card));
    const [next] = queue.first;
    set({
      queue,
      shown: stays ? { ...shown, phrase: row ?? shown.phrase } : next && { phrase: next, since: now },
    });
  }

  /** Write one after the other. @param failed what to do for the reader when it could not be kept */
  function write(work: () => Promise<void>, failed: (fault: Fault) => void): Promise<void> {
    set({ fault: undefined, news: undefined });
    writing = writing.then(async () => {
      try {
        await work();
      } catch (error) {
        const fault = toFault(error);
        failed(fault);
        set({ fault });
      }
    });
    return writing;
  }

  /** Draw what comes after a phrase, at once when its row has been read ahead. */
  function leave(id: string): void {
    leaving.add(id);
    const { queue } = get();
    const next = queue?.first.find((phrase) => !leaving.has(phrase.id));
    const ids = queue?.ids.filter((other) => other !== id) ?? [];
    if (queue) set({ queue: { ...queue, ids } });
    // Without one, its back stays for the moment that it takes to read the queue: whether anything is left is not known.
    if (next) set({ shown: { phrase: next, since: Date.now() } });
  }

  /** Do something with what is shown that leads to the next phrase and can be taken back. */
  async function step(
    shown: Shown,
    done: Step,
    work: () => Promise<News | 'changed' | undefined>,
  ): Promise<void> {
    const { phrase } = shown;
    if (leaving.has(phrase.id)) return;
    calledBack = undefined;
    set(({ steps }) => ({ steps: [...steps, done] }));
    const without = () => set(({ steps }) => ({ steps: steps.filter((other) => other !== done) }));
    let failed = false;
    let news: News | undefined;
    const written = write(
      async () => {
        const result = await work();
        if (result === 'changed') without();
        news = result === 'changed' ? { kind: 'elsewhere', phrase } : result;
      },
      () => {
        without();
        failed = true;
      },
    );
    leave(phrase.id);
    await written;
    leaving.delete(phrase.id);
    const gone = get().fault?.code === 'not-found';
    // It could not be kept: the phrase comes back as it was, to be answered again.
    if (failed && !gone) set({ shown });
    void keep();
    if (leaving.size === 0) await attempt(load);
    if (news) set({ news });
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      set({ fault: toFault(error) });
    }
  }

  return {
    store,

    /** Read the queue again: phrases may have come or gone. What is being read stays. */
    async refresh(): Promise<void> {
      await writing;
      await attempt(async () => {
        await load();
        set({ fault: undefined });
      });
    },

    /** Meet so many new words today beyond those of the day. */
    async learnMore(words: number): Promise<void> {
      extra += words;
      void keep();
      await attempt(load);
    },

    /** Turn the card over. */
    show(): void {
      const { shown } = get();
      if (!shown || shown.back || leaving.has(shown.phrase.id)) return;
      const { phrase } = shown;
      const at = Date.now();
      try {
        const outcomes = answers(phrase.card, { now: at, seed: phrase.id, schedule: habits().schedule });
        set({ shown: { ...shown, back: { at, outcomes } }, news: undefined });
      } catch (error) {
        console.warn('A damaged card', error);
        set({ shown: { ...shown, back: { at } }, news: undefined });
      }
    },

    async rate(rating: Rating): Promise<void> {
      const { shown } = get();
      if (!shown?.back?.outcomes) return;
      const { phrase, since, back } = shown;
      const reviewId = crypto.randomUUID();
      const { schedule } = habits();
      const elapsedMs = Math.max(0, Date.now() - since);
      await step(shown, { kind: 'rated', reviewId, phrase, rating }, async () => {
        const { id: phraseId, card } = phrase;
        const given = { reviewId, phraseId, rating, card, now: back.at, schedule, elapsedMs };
        const rated = await rate(await database(), given);
        if (rated.kind === 'changed') return 'changed';
        return rated.aside ? { kind: 'leech', phrase } : undefined;
      });
    },

    /** The reader knows the word: it is reviewed no more. */
    async know(): Promise<void> {
      const { shown } = get();
      if (!shown) return;
      const { phrase } = shown;
      const { id, simplified } = phrase;
      const done: Step = { kind: 'known', phrase, before: false };
      await step(shown, done, async () => {
        const db = await database();
        const now = Date.now();
        done.before = await isKnown(db, simplified);
        await addKnown(db, { simplified, source: 'review', now });
        // One that was known and is reviewed all the same is not set aside by that.
        if (done.before) await setAside(db, { id, now });
        return undefined;
      });
    },

    /** Set the phrase aside. */
    async setAside(): Promise<void> {
      const { shown } = get();
      if (!shown) return;
      const { phrase } = shown;
      await step(shown, { kind: 'aside', phrase }, async () => {
        await setAside(await database(), { id: phrase.id, now: Date.now() });
        return undefined;
      });
    },

    /** Make the phrase new again. */
    async startOver(): Promise<void> {
      const { shown } = get();
      if (!shown) return;
      const { phrase } = shown;
      const done: Step = { kind: 'over', phrase, after: phrase.card };
      await step(shown, done, async () => {
        done.after = (await startOver(await database(), { id: phrase.id, now: Date.now() })).card;
        return undefined;
      });
    },

    /** Take the last step back and show its phrase again. */
    async undo(): Promise<void> {
      const last = get().steps.at(-1);
      if (!last) return;
      set(({ steps }) => ({ steps: steps.slice(0, -1) }));
      await write(
        async () => {
          const phrase = await takenBack(last);
          calledBack = phrase.id;
          set({ shown: { phrase, since: Date.now() } });
        },
        ({ code }) => {
          const lost = code === 'not-found' || code === 'conflict';
          if (!lost) set(({ steps }) => ({ steps: [...steps, last] }));
        },
      );
      void keep();
      await attempt(load);
    },
  };
}

async function takenBack(step: Step): Promise<Phrase> {
  const db = await database();
  const now = Date.now();
  const { id } = step.phrase;
  switch (step.kind) {
    case 'rated':
      return undoReview(db, { reviewId: step.reviewId, now });
    case 'known':
      if (!step.before) await removeKnown(db, { simplified: step.phrase.simplified, now });
      return takeUp(db, { id, now });
    case 'aside':
      return takeUp(db, { id, now });
    case 'over':
      return putCardBack(db, { id, before: step.phrase.card, after: step.after, now });
  }
}
