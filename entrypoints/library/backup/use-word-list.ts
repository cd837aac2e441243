import { useEffect, useRef, useState } from 'react';
import { wordOf } from '@/components/card/choice';
import type { As, ListStep } from '@/components/exchange/word-list-dialog';
import { toFault } from '@/utils/faults';
import { ask, type Word } from '@/utils/messages';
import { importKnown, importWords } from '@/utils/phrasebook/exchange/import-words';
import type { ListFormat } from '@/utils/phrasebook/exchange/list-columns';
import { largestList, textOfList } from '@/utils/phrasebook/exchange/list-file';
import {
  findListed,
  inOrder,
  type ListedWord,
  type ListPlan,
  planCards,
  planKnown,
} from '@/utils/phrasebook/exchange/list-plan';
import { readWordList } from '@/utils/phrasebook/exchange/word-list';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { database } from '@/utils/store/database';

/** How many words of a list are shown before it comes in. */
const shown = 5;

interface Plans {
  format: ListFormat;
  cards: ListPlan<ListedWord>;
  known: ListPlan<string>;
}

/** Whether a file may be a list of words: a backup begins with a brace, or is packed. */
export async function isWordList(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  const packed = (head[0] === 0x50 && head[1] === 0x4b) || (head[0] === 0x1f && head[1] === 0x8b);
  if (packed) return false;
  return !new TextDecoder().decode(head).replaceAll('\0', '').trimStart().startsWith('{');
}

/** Bringing a list of words in: read and look up all of it, show what it would do, write only then. */
export function useWordList() {
  const [step, setStep] = useState<ListStep>();
  const [as, setAs] = useState<As>('cards');
  const plans = useRef<Plans>(undefined);
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  /** Run `job` until it ends or is stopped; what comes of it is the step. */
  const run = async (job: (signal: AbortSignal) => Promise<ListStep>) => {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    let next: ListStep;
    try {
      next = await job(controller.signal);
    } catch (error) {
      next = controller.signal.aborted ? { at: 'stopped' } : { at: 'fault', fault: toFault(error) };
    }
    if (work.current === controller) setStep(next);
  };

  const read = (file: File): Promise<void> =>
    run(async (signal) => {
      setAs('cards');
      setStep({ at: 'reading', share: 0 });
      if (file.size > largestList) return { at: 'no-list', why: 'too-large' };
      const content = textOfList(new Uint8Array(await file.arrayBuffer()));
      if ('why' in content) return { at: 'no-list', why: content.why };
      const list = await readWordList(content.text, {
        signal,
        onProgress: (share) => setStep({ at: 'reading', share }),
      });
      if (list.rows.length === 0) return { at: 'no-list', why: 'no-words' };
      setStep({ at: 'looking', share: 0 });
      const found = await findListed(list, {
        find: dictionary,
        signal,
        onProgress: (share) => setStep({ at: 'looking', share }),
      });
      const db = await database();
      const known = await db.known.toArray();
      const cards = await planCards(found, { phrases: await livePhrases(db), known, signal });
      const knowns = await planKnown(found, { known, signal });
      plans.current = { format: list.format, cards, known: knowns };
      for (const plan of [cards, knowns]) plan.leftOut = inOrder([...list.problems, ...plan.leftOut]);
      return {
        at: 'preview',
        format: list.format,
        rows: list.rows.length,
        outcome: { cards, known: knowns },
        first: cards.items.slice(0, shown).map(({ word }) => word),
      };
    });

  const confirm = (): Promise<void> =>
    run(async (signal) => {
      const { format, cards, known } = plans.current!;
      setStep({ at: 'writing', share: 0 });
      const onProgress = (share: number) => setStep({ at: 'writing', share });
      const db = await database();
      const now = Date.now();
      const plan = as === 'cards' ? cards : known;
      const done =
        as === 'cards'
          ? await importWords(db, { items: cards.items, now, signal, onProgress })
          : await importKnown(db, { words: known.items, source: format, now, signal, onProgress });
      // What the plan of known words has left aside as known already is not among what was written.
      const unchanged = as === 'known' ? known.unchanged + done.unchanged : done.unchanged;
      return { at: 'done', as, outcome: { ...done, unchanged, leftOut: plan.leftOut } };
    });

  return {
    step,
    as,
    setAs,
    read,
    confirm,
    stop: () => work.current?.abort(new DOMException('Stopped', 'AbortError')),
    close: () => {
      work.current?.abort();
      work.current = undefined;
      plans.current = undefined;
      setStep(undefined);
    },
  };
}

async function dictionary(headwords: string[]): Promise<Word[][]> {
  const found = await ask('lexicon.entries', { headwords });
  return found.map((entries) => entries.map(wordOf));
}
