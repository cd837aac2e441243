import { useEffect, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type WordEntry } from '@/utils/messages';

/** A pause in typing after which the dictionary is asked. */
const pauseMs = 60;

export interface Headwords {
  /** What was found; undefined until there is an answer to this query. */
  entries: WordEntry[] | undefined;
  fault: Fault | undefined;
}

/** The words of the dictionary that a query means, best first: hanzi, pinyin or English. */
export function useHeadwords(query: string, limit: number): Headwords {
  const [answer, setAnswer] = useState<{ query: string; entries?: WordEntry[]; fault?: Fault }>();
  const asked = query.trim();
  useEffect(() => {
    if (asked === '') return;
    let current = true;
    const timer = setTimeout(() => {
      ask('lexicon.search', { query: asked.slice(0, 200), limit }).then(
        (entries) => current && setAnswer({ query: asked, entries }),
        (error) => current && setAnswer({ query: asked, fault: toFault(error) }),
      );
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, limit]);
  const own = answer?.query === asked ? answer : undefined;
  return { entries: own?.entries, fault: own?.fault };
}
