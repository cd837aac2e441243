import { useEffect, useState } from 'react';
import { ask, type WordEntry } from '@/utils/messages';

const none: readonly string[] = [];
/** More would make a search slow, and find by words that hardly anyone means. */
const mostEntries = 16;

/** The words that the lexicon takes a query in pinyin or English for. They come a moment after what is written so. */
export function useCandidates(query: string): readonly string[] {
  const [answer, setAnswer] = useState<{ query: string; words: readonly string[] }>();
  const text = query.trim();
  const asks = /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text);
  useEffect(() => {
    if (!asks) return;
    let current = true;
    ask('lexicon.search', { query: text, limit: mostEntries }).then(
      (entries) => current && setAnswer({ query: text, words: wordsOf(entries) }),
      // What is written so is found all the same.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [asks, text]);
  return asks && answer?.query === text ? answer.words : none;
}

/** The headwords in both scripts: a post may be written in either. */
function wordsOf(entries: readonly WordEntry[]): string[] {
  return [...new Set(entries.flatMap(({ simplified, traditional }) => [simplified, traditional]))];
}
