export type MarkStyle = 'term' | 'level' | 'mine' | 'point';

/** Plain text, or a word with the mark that it has, if any. */
export type MarkedPart = string | readonly [text: string, mark: MarkStyle | undefined];

/** A line of a post, as its marks look on the page. Of marked words that touch, every second one's line steps down. */
export function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  let level = false;
  return parts.map((part, index) => {
    const [text, mark] = typeof part === 'string' ? [part] : part;
    const touches = index > 0 && marked(parts[index - 1]);
    level = touches && !level;
    if (!mark) return text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change place
      <span key={index} className={level ? `m-${mark} m-second` : `m-${mark}`}>
        {text}
      </span>
    );
  });
}

function marked(part: MarkedPart | undefined): boolean {
  return typeof part === 'object' && part[1] !== undefined;
}
