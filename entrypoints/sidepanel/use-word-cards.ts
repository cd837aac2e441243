import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { LaidSentence, LaidWord } from '@/utils/bilingual/laid';
import { type Fault, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import type { PostOnPage } from '@/utils/page/post';
import { useSettings } from '@/utils/settings/store';
import type { PointedWord, WordCards } from './word-cards';

interface At {
  sentence: number;
  word: number;
}

/**
 * The card over the words of a text, for pointer and keys: Left and Right go from word to word, Enter opens the card. The card
 * itself comes late, so that the text is there first.
 */
export function useWordCards({
  container,
  sentences,
  post,
  onSentence,
  onFind,
}: {
  container: RefObject<HTMLElement | null>;
  sentences: readonly LaidSentence[];
  post?: Pick<PostOnPage, 'id' | 'url' | 'title'>;
  /** The keyboard has come to a sentence. */
  onSentence?: (sentence: string) => void;
  /** The reader wants to see the sentence on the page. */
  onFind?: (sentence: string) => void;
}): {
  currentIn: (sentence: number) => { at: number; spoken: boolean } | undefined;
  key: (event: KeyboardEvent) => void;
  fault: Fault | undefined;
} {
  const settings = useSettings((state) => state.settings);
  const [fault, setFault] = useState<Fault>();
  const [current, setCurrent] = useState<At>();
  const cards = useRef<WordCards>(null);
  const latest = useRef(sentences);
  latest.current = sentences;
  const there = sentences.length > 0;
  const { id, url, title } = post ?? {};
  // The density is no matter of the card: it need not be made anew for it.
  const { density: _, ...cardSettings } = settings;
  const looks = JSON.stringify(cardSettings);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other settings, another card
  useEffect(() => {
    if (!there) return;
    const control = new AbortController();
    const { signal } = control;
    const onFault = (error: unknown) => !signal.aborted && setFault(toFault(error));
    const start = async () => {
      const [module, state] = await Promise.all([import('./word-cards'), ask('reader.start', {})]);
      if (signal.aborted || !container.current) return;
      cards.current = new module.WordCards(
        {
          text: container.current,
          state,
          wordAt: (element) => wordOf(element, latest.current),
          ...(id !== undefined && { post: { id, url: url!, title: title! } }),
          onFault,
        },
        signal,
      );
    };
    start().catch(onFault);
    return () => control.abort();
  }, [container, there, id, url, title, looks]);

  const elementOf = ({ sentence, word }: At) =>
    container.current?.querySelector(`[data-sentence="${sentence}"] > [data-word="${word}"]`);
  const go = (next: At | undefined) => {
    const element = next && elementOf(next);
    const word = element && wordOf(element, latest.current);
    if (!next || !word) return;
    setCurrent(next);
    element.scrollIntoView({ block: 'nearest' });
    cards.current?.walk(word);
    onSentence?.(word.sentence);
  };

  return {
    fault,
    currentIn: (sentence) =>
      current?.sentence === sentence ? { at: current.word, spoken: false } : undefined,
    key(event) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (by) {
        event.preventDefault();
        go(step(current, by, sentences));
      } else if (event.key.toLowerCase() === 'f' && current) {
        const sentence = sentences[current.sentence];
        if (sentence) onFind?.(sentence.text);
      } else if (event.key === 'Enter' && current && (event.target as Element).closest('button') === null) {
        const element = elementOf(current);
        const word = element && wordOf(element, latest.current);
        if (!word) return;
        event.preventDefault();
        cards.current?.full(word);
      }
    },
  };
}

function canBeExplained({ word }: LaidWord): boolean {
  return word.readings.some((reading) => reading !== null);
}

/** The word after another one, or before it: of hanzi, since nothing else can be explained. */
function step(from: At | undefined, by: number, sentences: readonly LaidSentence[]): At | undefined {
  const words = sentences.flatMap(({ words }, sentence) =>
    words.flatMap((laid, at) => (laid.word.entry && canBeExplained(laid) ? [{ sentence, word: at }] : [])),
  );
  const index = words.findIndex((one) => one.sentence === from?.sentence && one.word === from.word);
  return from && index >= 0 ? words[index + by] : by > 0 ? words[0] : words.at(-1);
}

function wordOf(element: Element, sentences: readonly LaidSentence[]): PointedWord | null {
  const word = element.closest<HTMLElement>('[data-word]');
  const sentence = sentences[Number(word?.closest<HTMLElement>('[data-sentence]')?.dataset.sentence ?? -1)];
  const laid = sentence?.words[Number(word?.dataset.word ?? -1)];
  if (!word || !sentence || !laid || !canBeExplained(laid)) return null;
  return { element: word, sentence: sentence.text, start: laid.word.start, end: laid.word.end };
}
