import { useEffect, useMemo, useRef, useState } from 'react';
import type { Knowledge } from '@/utils/bilingual/knowledge';
import { type LaidSentence, layOut } from '@/utils/bilingual/laid';
import { sentencesOf } from '@/utils/bilingual/sentences';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type ReadWord } from '@/utils/messages';

/** What is read: a post, or a text that was pasted. */
export interface Text {
  title: string;
  body: string;
  comments: readonly { id: string; author: string; text: string }[];
}

export interface LaidText {
  title: LaidSentence[];
  body: LaidSentence[];
  comments: { id: string; author: string; sentences: LaidSentence[] }[];
}

/** As many texts as one message may carry, and as many that a first answer may wait for. */
const inMessage = 200;

/**
 * The text laid out word by word. What was laid out before is not asked for again: comments come ten at a time, and what the
 * reader knows changes without the words.
 */
export function useLaid(
  text: Text | null,
  knowledge: Knowledge | null,
): { laid: LaidText | null; fault?: Fault } {
  const [read, setRead] = useState<ReadonlyMap<string, ReadWord[]>>(new Map());
  const [fault, setFault] = useState<Fault>();
  const asked = useRef(new Set<string>());
  const cut = useMemo(() => text && cutUp(text), [text]);

  useEffect(() => {
    if (!cut) return;
    const missing = [...new Set(all(cut))].filter((sentence) => !asked.current.has(sentence));
    for (let from = 0; from < missing.length; from += inMessage) {
      const texts = missing.slice(from, from + inMessage);
      for (const sentence of texts) asked.current.add(sentence);
      ask('lexicon.read', { texts }).then(
        (answers) => {
          setFault(undefined);
          setRead(
            (before) => new Map([...before, ...texts.map((sentence, i) => [sentence, answers[i]!] as const)]),
          );
        },
        (error: unknown) => {
          for (const sentence of texts) asked.current.delete(sentence);
          setFault(toFault(error));
        },
      );
    }
  }, [cut]);

  const laid = useMemo(() => {
    if (!cut || !knowledge) return null;
    const lay = (sentences: readonly string[]) =>
      sentences.flatMap((sentence) => {
        const words = read.get(sentence);
        return words ? [layOut(sentence, words, knowledge)] : [];
      });
    const whole = all(cut).length > 0 && [...cut.title, ...cut.body].some((sentence) => !read.has(sentence));
    if (whole) return null;
    return {
      title: lay(cut.title),
      body: lay(cut.body),
      comments: cut.comments.map(({ id, author, sentences }) => ({ id, author, sentences: lay(sentences) })),
    };
  }, [cut, read, knowledge]);
  return { laid, ...(fault && { fault }) };
}

interface CutText {
  title: string[];
  body: string[];
  comments: { id: string; author: string; sentences: string[] }[];
}

function cutUp({ title, body, comments }: Text): CutText {
  const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return {
    title: cut(title),
    body: cut(body),
    comments: comments.map(({ id, author, text }) => ({ id, author, sentences: cut(text) })),
  };
}

const all = ({ title, body, comments }: CutText): string[] => [
  ...title,
  ...body,
  ...comments.flatMap(({ sentences }) => sentences),
];
