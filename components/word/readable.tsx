import { createContext, type KeyboardEvent, type PointerEvent, type ReactNode, use, useState } from 'react';

/** A span of a text in UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Offsets are UTF-16, into the text that is shown. */
export interface LookUp {
  /** The word at an offset, if it is one. */
  spanAt(text: string, offset: number): Promise<Span | null>;
  open(text: string, offset: number): void;
}

/** Set by whoever can look words up; without it Chinese is plain text. */
export const LookUpContext = createContext<LookUp | null>(null);

/**
 * A run of Chinese whose words can be looked up where they stand: the one under the pointer shows itself, a click opens
 * it.
 *
 * @param word It stands for one word, which the keyboard reaches too.
 * @param children Lays the text out from its parts, `part(from, to)` each; without it the text is one part.
 */
export function Readable({
  text,
  lang = 'zh-Hans',
  word = false,
  as: Element = 'span',
  className,
  children = (part) => part(0, text.length),
}: {
  text: string;
  lang?: 'zh-Hans' | 'zh-Hant';
  word?: boolean;
  as?: 'span' | 'p';
  className?: string;
  children?: (part: (from: number, to: number) => ReactNode) => ReactNode;
}) {
  const lookUp = use(LookUpContext);
  const [pointed, setPointed] = useState<Span | null>(null);
  if (!lookUp) {
    return (
      <Element lang={lang} className={className}>
        {children((from, to) => text.slice(from, to))}
      </Element>
    );
  }

  const isPointed = (at: number) => pointed !== null && pointed.start <= at && at < pointed.end;
  const part = (from: number, to: number) =>
    charactersOf(text.slice(from, to)).map(({ text: character, at }) => (
      <span
        key={at}
        className={isPointed(from + at) ? 'hz is-pointed' : 'hz'}
        data-at={han.test(character) ? from + at : undefined}
      >
        {character}
      </span>
    ));
  const onPointerOver = async ({ target, pointerType }: PointerEvent) => {
    const at = offsetOf(target);
    if (pointerType === 'touch' || at === null || isPointed(at)) return;
    setPointed(await lookUp.spanAt(text, at));
  };
  return (
    <Element
      lang={lang}
      className={className}
      onPointerOver={(event) => void onPointerOver(event)}
      onPointerLeave={() => setPointed(null)}
      onClick={({ target }) => {
        const at = offsetOf(target) ?? (word ? 0 : null);
        if (at !== null) lookUp.open(text, at);
      }}
      {...(word && {
        role: 'link',
        // Else it is read character by character.
        'aria-label': text,
        tabIndex: 0,
        onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && lookUp.open(text, 0),
      })}
    >
      {children(part)}
    </Element>
  );
}

const han = /\p{Script=Han}/u;

function charactersOf(text: string): { text: string; at: number }[] {
  return [...text.matchAll(/./gsu)].map((match) => ({ text: match[0], at: match.index }));
}

function offsetOf(target: EventTarget): number | null {
  const at = target instanceof HTMLElement ? target.dataset.at : undefined;
  return at === undefined ? null : Number(at);
}
