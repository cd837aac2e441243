import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CutText, cutUp, type Line, type Text } from '@/utils/bilingual/cut';
import type { Knowledge } from '@/utils/bilingual/knowledge';
import { type LaidSentence, layOut } from '@/utils/bilingual/laid';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type ReadWord } from '@/utils/messages';

/** A sentence as it is drawn, and whether a line is left empty before it. */
export interface LaidLine {
  sentence: LaidSentence;
  gap: boolean;
}

export interface LaidText {
  title: LaidLine[];
  body: LaidLine[];
  tags: string[];
  comments: { id: string; author: string; lines: LaidLine[] }[];
}

/** As many texts as one message may carry, and as many that a first answer may wait for. */
const inMessage = 200;

/**
 * The text laid out word by word. What was laid out before is not asked for again, nor laid out again: comments come ten at a
 * time, and what the reader knows changes without the words.
 */
export function useLaid(
  text: Text,
  knowledge: Knowledge | null,
): { laid: LaidText | null; fault?: Fault; retry: () => void } {
  const [read, setRead] = useState<ReadonlyMap<string, ReadWord[]>>(new Map());
  const [fault, setFault] = useState<Fault>();
  const [tries, setTries] = useState(0);
  const asked = useRef(new Set<string>());
  const cut = useMemo(() => cutUp(text), [text]);
  /** What is drawn: a sentence in which nothing has changed is not drawn again when a word elsewhere is kept. */
  const drawn = useRef(new Map<string, LaidSentence>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the reader wants it
  useEffect(() => {
    const missing = [...new Set(all(cut))].filter((sentence) => !asked.current.has(sentence));
    for (let from = 0; from < missing.length; from += inMessage) {
      const texts = missing.slice(from, from + inMessage);
      for (const sentence of texts) asked.current.add(sentence);
      ask('lexicon.read', { texts }).then(
        (answers) => {
          setFault(undefined);
          setRead((before) => new Map([...before, ...texts.map((one, i) => [one, answers[i]!] as const)]));
        },
        (error: unknown) => {
          for (const sentence of texts) asked.current.delete(sentence);
          setFault(toFault(error));
        },
      );
    }
  }, [cut, tries]);

  const laid = useMemo(() => {
    if (!knowledge || [...cut.title, ...cut.body].some(({ text }) => !read.has(text))) return null;
    const lay = (lines: readonly Line[]) =>
      lines.flatMap(({ text, gap }): LaidLine[] => {
        const words = read.get(text);
        if (!words) return [];
        const next = layOut(text, words, knowledge);
        const before = drawn.current.get(text);
        const sentence = before && standsAs(before, next) ? before : next;
        drawn.current.set(text, sentence);
        return [{ sentence, gap }];
      });
    return {
      title: lay(cut.title),
      body: lay(cut.body),
      tags: cut.tags,
      comments: cut.comments.map(({ id, author, lines }) => ({ id, author, lines: lay(lines) })),
    };
  }, [cut, read, knowledge]);
  /** While a text that has changed is read, what was there stays, and with it the place where the reader is. */
  const last = useRef(laid);
  if (laid) last.current = laid;
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { laid: laid ?? last.current, ...(fault && { fault }), retry };
}

const all = ({ title, body, comments }: CutText): string[] =>
  [...title, ...body, ...comments.flatMap(({ lines }) => lines)].map(({ text }) => text);

/** Whether the same sentence is drawn in the same way: only how well its words are known can change. */
function standsAs(before: LaidSentence, next: LaidSentence): boolean {
  return before.words.every(({ standing }, at) => standing === next.words[at]?.standing);
}
