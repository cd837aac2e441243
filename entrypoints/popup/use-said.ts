import { useEffect, useMemo, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type ReadWord, type WordEntry } from '@/utils/messages';
import { dictionaryQueries, foundWords, mostFound } from '@/utils/replies/found';
import { type FoundWord, type Said, type Sayable, searchSayable, type Thought } from '@/utils/replies/say';

/** As many as a reader looks through; favourites are all shown. */
const mostShown = 60;

export type Shown =
  | Extract<Said, { kind: 'reply' }>
  | { kind: 'word'; id: string; zh: string; entry: WordEntry };

/**
 * What says a thought, best first. The kit answers at once; words follow with the dictionary's answer, and are shown once their
 * entries are there.
 */
export function useSaid(
  all: Sayable | undefined,
  { query, intent, favourites, likely, onlyFavourites }: Thought & { onlyFavourites: boolean },
): { shown: Shown[]; fault: Fault | undefined } {
  const [answer, setAnswer] = useState<{ query: string; found: FoundWord[] }>();
  const [entries, setEntries] = useState<ReadonlyMap<string, WordEntry>>(new Map());
  const [fault, setFault] = useState<Fault>();
  const asked = query.trim();
  useEffect(() => {
    if (asked === '' || intent) return;
    let current = true;
    Promise.all(
      dictionaryQueries(asked).map((query) =>
        ask('lexicon.search', { query: query.slice(0, 100), limit: mostFound }),
      ),
    )
      .then((answers) => {
        if (!current) return;
        const found = answers.flat();
        setEntries((known) => new Map([...known, ...found.map((entry) => [entry.id, entry] as const)]));
        setAnswer({ query: asked, found: foundWords(answers) });
        setFault(undefined);
      })
      .catch((error) => current && setFault(toFault(error)));
    return () => {
      current = false;
    };
  }, [asked, intent]);

  const found = answer?.query === asked ? answer.found : undefined;
  const said = useMemo(() => {
    if (!all) return [];
    const said = searchSayable(all, { query, found, intent, favourites, likely });
    return onlyFavourites
      ? said.filter((one) => one.kind === 'reply' && favourites?.has(one.reply.id))
      : said.slice(0, mostShown);
  }, [all, query, found, intent, favourites, likely, onlyFavourites]);
  const missing = said.flatMap((one) => (one.kind === 'word' && !entries.has(one.id) ? [one.zh] : []));
  const wanted = missing.join('\n');
  useEffect(() => {
    if (wanted === '') return;
    let current = true;
    const headwords = wanted.split('\n');
    ask('lexicon.entries', { headwords }).then(
      (answers) =>
        current &&
        setEntries((known) => {
          const byId = answers.flat().map((entry) => [entry.id, entry] as const);
          // A word of the list of what people type is known by how it is written.
          const byWord = headwords.flatMap((word, at) =>
            answers[at]?.[0] ? [[word, answers[at][0]] as const] : [],
          );
          return new Map([...byWord, ...known, ...byId]);
        }),
      (error) => current && setFault(toFault(error)),
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  const shown = useMemo(
    () =>
      said.flatMap((one): Shown[] => {
        if (one.kind === 'reply') return [one];
        const entry = entries.get(one.id);
        return entry ? [{ ...one, entry }] : [];
      }),
    [said, entries],
  );
  return { shown, fault };
}

/** The words of texts as they are read, by text; more come as more are asked for. */
export function useReadings(texts: readonly string[]): ReadonlyMap<string, ReadWord[]> {
  const [readings, setReadings] = useState<ReadonlyMap<string, ReadWord[]>>(new Map());
  const missing = JSON.stringify(texts.filter((text) => !readings.has(text)));
  useEffect(() => {
    const texts = JSON.parse(missing) as string[];
    if (texts.length === 0) return;
    let current = true;
    // Without readings a comment is still a comment.
    ask('lexicon.read', { texts }).then(
      (read) =>
        current &&
        setReadings((known) => new Map([...known, ...texts.map((text, at) => [text, read[at]!] as const)])),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [missing]);
  return readings;
}
