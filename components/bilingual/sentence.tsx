import { type CSSProperties, memo } from 'react';
import type { LaidSentence, LaidWord } from '@/utils/bilingual/laid';
import { Reading } from './reading';

/**
 * A sentence word by word: each character with its reading over it, each word with its line under it. The style sheet shows of
 * that what the density asks for, so that switching draws nothing anew. Readings and lines are not selectable: copying gives
 * the text as it was written.
 */
export const Sentence = memo(function Sentence({
  sentence,
  index,
  current,
  title,
}: {
  sentence: LaidSentence;
  /** Of the sentence in its post: with the number of a word it says which word was pointed at. */
  index: number;
  /** The word that the keyboard is at, or that is being spoken. */
  current?: { at: number; spoken: boolean };
  /** It is of the title: the first sentence of that is the heading of the panel. */
  title?: 'first' | 'more';
}) {
  const Element = title === 'first' ? 'h1' : 'p';
  return (
    <Element className={title ? 'il title' : 'il'} lang="zh-Hans" data-sentence={index}>
      {sentence.lead && <span className="lead">{sentence.lead}</span>}
      {sentence.words.map((word, at) => (
        <Word
          // biome-ignore lint/suspicious/noArrayIndexKey: words never change place
          key={at}
          word={word}
          at={at}
          is={current?.at === at ? (current.spoken ? 'spoken' : 'current') : undefined}
        />
      ))}
    </Element>
  );
});

/** Most words stay as they are when the keyboard, or the voice, goes on to the next. */
const Word = memo(function Word({
  word: { word, text, standing, tail, as },
  at,
  is,
}: {
  word: LaidWord;
  at: number;
  is: 'spoken' | 'current' | undefined;
}) {
  const characters = [...text];
  const isHan = word.readings.some((reading) => reading !== null);
  const known = ['w', standing === 'new' && 'new', standing === 'learning' && 'mine', is && `is-${is}`, as];
  return (
    <span
      className={[...known, !isHan && 'x'].filter(Boolean).join(' ')}
      data-word={at}
      data-gloss={word.gloss || undefined}
      style={tail ? ({ '--tail': tail.trimEnd().length } as CSSProperties) : undefined}
    >
      <span className="cs">
        {isHan
          ? characters.map((character, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: characters never change place
              <ruby key={index}>
                {character}
                <Reading numbered={word.readings[index] ?? null} />
              </ruby>
            ))
          : text}
        {tail && <span className="pt">{tail}</span>}
      </span>
    </span>
  );
});
