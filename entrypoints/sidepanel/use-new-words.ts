import { useMemo, useRef, useState } from 'react';
import type { NewWord } from '@/components/bilingual/new-words';
import { wordOf } from '@/components/card/choice';
import { newWords } from '@/utils/bilingual/knowledge';
import type { LaidSentence } from '@/utils/bilingual/laid';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type Word } from '@/utils/messages';
import type { PostOnPage } from '@/utils/page/post';

interface Place {
  sentence: string;
  start: number;
  end: number;
  inComments: boolean;
}

/**
 * The words of a text that the reader does not know, and what can be done with them. A word that is saved stays in the list with
 * a tick while the text is open, one that is known leaves it.
 * @param inPost how many of the sentences are the post's own; the rest are comments
 */
export function useNewWords({
  sentences,
  inPost,
  post,
}: {
  sentences: readonly LaidSentence[];
  inPost: number;
  post?: PostOnPage;
}) {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [savedNow, setSavedNow] = useState(0);
  const [fault, setFault] = useState<Fault>();
  /** Those that were in the list and are learned now. */
  const kept = useRef(new Map<string, { word: Word; place: Place }>());

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
    return newWords(words).map(({ word, place }) => ({
      word: { ...word.entry!, gloss: word.gloss } as Word,
      place,
    }));
  }, [sentences, inPost]);

  const all = useMemo(() => {
    const there = new Map(found.map((one) => [one.word.simplified, one]));
    for (const [simplified, one] of kept.current) if (!there.has(simplified)) there.set(simplified, one);
    return [...there.values()];
  }, [found]);
  const list: NewWord[] = all.map(({ word, place }) => ({ word, inComments: place.inComments }));
  const waiting = all.filter(({ word }) => !saved.has(word.simplified));

  /** The whole of what is kept of a word: its entry is the glossary's or the dictionary's, as on the card. */
  async function whole(words: readonly Word[]): Promise<Word[]> {
    const entries = await ask('lexicon.entries', { headwords: words.map(({ simplified }) => simplified) });
    return words.map((word, i) => {
      const entry = entries[i]?.find(({ pinyin }) => pinyin === word.pinyin) ?? entries[i]?.[0];
      return entry ? wordOf(entry) : word;
    });
  }

  async function keep(some: readonly { word: Word; place: Place }[]): Promise<void> {
    try {
      const words = await whole(some.map(({ word }) => word));
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
      setFault(undefined);
    } catch (error) {
      setFault(toFault(error));
    }
  }

  return {
    list,
    saved,
    savedNow,
    unsaved: waiting.length,
    fault,
    async save(word: Word) {
      await keep(all.filter((one) => one.word.simplified === word.simplified));
    },
    async saveAll() {
      await keep(waiting);
      setSavedNow(waiting.length);
    },
    async know({ simplified }: Word) {
      try {
        await ask('known.add', { simplified });
        kept.current.delete(simplified);
        setFault(undefined);
      } catch (error) {
        setFault(toFault(error));
      }
    },
  };
}
