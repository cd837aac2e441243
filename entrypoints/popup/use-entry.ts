import { useEffect, useState } from 'react';
import { ask, type RecentWord, type WordEntry } from '@/utils/messages';

/** The entry of a word that was looked up; undefined until it is there, or when the dictionary cannot be read. */
export function useEntry(word: RecentWord | undefined): WordEntry | undefined {
  const [entry, setEntry] = useState<WordEntry>();
  useEffect(() => {
    if (!word) return;
    let current = true;
    ask('lexicon.entries', { headwords: [word.simplified] }).then(
      ([entries]) => current && setEntry(entries?.find(({ id }) => id === word.id)),
      () => current && setEntry(undefined),
    );
    return () => {
      current = false;
    };
  }, [word]);
  return entry?.id === word?.id ? entry : undefined;
}
