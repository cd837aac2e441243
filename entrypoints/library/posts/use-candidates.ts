import { useEffect, useMemo, useRef, useState } from 'react';
import { type Candidates, noCandidates } from '@/utils/library/search';
import { ask } from '@/utils/messages';
import { headwordsIn, lookUpsOf } from './candidates';

/** More would make a search slow, and find by words that hardly anyone means. */
const mostEntries = 16;

/**
 * The words that the lexicon takes a query in pinyin or English for. They come a moment after what is written so; until then
 * those of the last query stand, so that what it found does not come and go between two keys.
 */
export function useCandidates(query: string): Candidates {
  const [answers, setAnswers] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const last = useRef(noCandidates);
  const { whole, words } = useMemo(() => lookUpsOf(query), [query]);
  useEffect(() => {
    let current = true;
    const missing = [
      ...whole.map((text) => ({ text, bySound: true })),
      ...words.map((text) => ({ text, bySound: false })),
    ].filter((one) => !answers.has(keyOf(one)));
    if (missing.length === 0) return;
    const found = missing.map(async (one) => {
      // Without an answer, what is written so is found all the same.
      const entries = await ask('lexicon.search', { query: one.text, limit: mostEntries }).catch(() => []);
      return [keyOf(one), headwordsIn(entries, one.text, one)] as const;
    });
    void Promise.all(found).then((more) => {
      if (current) setAnswers((before) => new Map([...before, ...more]));
    });
    return () => {
      current = false;
    };
  }, [whole, words, answers]);
  return useMemo(() => {
    const ofWhole = whole.map((text) => answers.get(keyOf({ text, bySound: true })));
    const ofWords = words.map((text) => [text, answers.get(keyOf({ text, bySound: false }))] as const);
    if (whole.length + words.length === 0) last.current = noCandidates;
    else if (![...ofWhole, ...ofWords.map(([, found]) => found)].includes(undefined)) {
      last.current = {
        whole: ofWhole.flatMap((found) => found ?? []),
        words: new Map(ofWords.map(([word, found]) => [word, found ?? []])),
      };
    }
    return last.current;
  }, [whole, words, answers]);
}

function keyOf({ text, bySound }: { text: string; bySound: boolean }): string {
  return `${bySound ? 'whole' : 'word'} ${text}`;
}
