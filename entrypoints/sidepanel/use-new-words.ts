import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewWord } from '@/components/bilingual/new-words';
import { wordOf } from '@/components/card/choice';
import { useUndo } from '@/components/ui/use-undo';
import { newWords } from '@/utils/bilingual/knowledge';
import type { LaidSentence } from '@/utils/bilingual/laid';
import { ask, type Word } from '@/utils/messages';
import type { PostOnPage } from '@/utils/page/post';

interface Place {
  sentence: string;
  start: number;
  end: number;
  inComments: boolean;
}
interface Found {
  word: Word;
  place: Place;
}

/**
 * The words of a text that the reader does not know, and what can be done with them. A word that is saved stays in the list with
 * a tick while the text is open, one that is known leaves it.
 * @param inPost how many of the sentences are the post's own; the rest are comments
 * @param open whether the list is on show: then each word says all that it means
 */
export function useNewWords({
  sentences,
  inPost,
  post,
  open,
}: {
  sentences: readonly LaidSentence[];
  inPost: number;
  post?: PostOnPage;
  open: boolean;
}) {
  const { t } = useTranslation('bilingual');
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [savedNow, setSavedNow] = useState(0);
  const [busy, setBusy] = useState(false);
  const [wholes, setWholes] = useState<ReadonlyMap<string, Word>>(new Map());
  const { act, attempt, last, endOffer, fault } = useUndo();
  /** Those that were in the list and are learned now. */
  const kept = useRef(new Map<string, Found>());

  const found = useMemo(() => {
    const words = sentences.flatMap(({ text, words }, index) =>
      words.map(({ word, standing }) => {
        const place: Place = {
          sentence: text,
          start: word.start,
          end: word.end,
          inComments: index >= inPost,
        };
        return { word, standing, place };
      }),
    );
    return newWords(words).map(
      ({ word, place }): Found => ({ word: { ...word.entry!, gloss: word.gloss }, place }),
    );
  }, [sentences, inPost]);

  const all = useMemo(() => {
    const there = new Map(found.map((one) => [one.word.simplified, one]));
    for (const [simplified, one] of kept.current) if (!there.has(simplified)) there.set(simplified, one);
    return [...there.values()];
  }, [found]);
  const waiting = all.filter(({ word }) => !saved.has(word.simplified));

  useEffect(() => {
    const missing = all.filter(({ word }) => !wholes.has(word.simplified)).map(({ word }) => word);
    if (!open || missing.length === 0) return;
    // Without them the short line of each word is there.
    wholeOf(missing).then(
      (words) =>
        setWholes((before) => new Map([...before, ...words.map((word) => [word.simplified, word] as const)])),
      () => {},
    );
  }, [open, all, wholes]);

  async function keep(some: readonly Found[]): Promise<boolean> {
    setBusy(true);
    const done = await attempt(async () => {
      const words = await wholeOf(some.map(({ word }) => word));
      for (const [i, { word, place }] of some.entries()) {
        const { inComments: _, ...sentence } = place;
        const context = {
          ...sentence,
          ...(post && { postId: post.id, url: post.url, ...(post.title && { title: post.title }) }),
          seenAt: Date.now(),
        };
        kept.current.set(word.simplified, { word, place });
        await ask('phrases.save', { word: words[i]!, context });
        setSaved((before) => new Set([...before, word.simplified]));
      }
    });
    setBusy(false);
    return done;
  }

  async function know(words: readonly Word[]): Promise<void> {
    setBusy(true);
    for (const { simplified } of words) kept.current.delete(simplified);
    await act({
      work: () => forEach(words, ({ simplified }) => ask('known.add', { simplified })),
      undo: () => forEach(words, ({ simplified }) => ask('known.remove', { simplified })),
      text: t('knownNow', { count: words.length }),
    });
    setBusy(false);
  }

  return {
    list: all.map(({ word, place }): NewWord => {
      return { word: wholes.get(word.simplified) ?? word, inComments: place.inComments };
    }),
    saved,
    savedNow,
    unsaved: waiting.length,
    busy,
    fault,
    last,
    endOffer,
    save: (word: Word) => keep(all.filter((one) => one.word.simplified === word.simplified)),
    async saveAll() {
      if (await keep(waiting)) setSavedNow(waiting.length);
    },
    know: (word: Word) => know([word]),
    knowAll: () => know(waiting.map(({ word }) => word)),
  };
}

/** The whole of what is kept of a word: its entry is the glossary's or the dictionary's, as on the card. */
async function wholeOf(words: readonly Word[]): Promise<Word[]> {
  const entries = await ask('lexicon.entries', { headwords: words.map(({ simplified }) => simplified) });
  return words.map((word, i) => {
    const entry = entries[i]?.find(({ pinyin }) => pinyin === word.pinyin) ?? entries[i]?.[0];
    return entry ? wordOf(entry) : word;
  });
}

/** One after the other: each is a transaction of its own. */
async function forEach<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
  for (const one of all) await work(one);
}
