/** Text of a post with the reader's own words underlined, the longest first where they overlap. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return split(text, words).map((part, index) =>
    // Every second part is a word. The parts of a text never change place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
  );
}

/** The text of a post with its hashtags in their own colour, and the reader's words underlined in both. */
export function TaggedText({
  text,
  words,
  hashtags,
}: {
  text: string;
  words: readonly string[];
  /** Without #. */
  hashtags: readonly string[];
}) {
  return byHashtag(text, hashtags).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change place
    <span key={index} className={index % 2 === 1 ? 'hashtag' : undefined}>
      <MarkedText text={part} words={words} />
    </span>
  ));
}

/** Those of the hashtags that the text does not show: #咖啡馆 shows 咖啡馆, and not 咖啡. */
export function hashtagsBeside(text: string, hashtags: readonly string[]): string[] {
  const shown = byHashtag(text, hashtags).filter((_, index) => index % 2 === 1);
  return hashtags.filter((hashtag) => !shown.includes(`#${hashtag}`));
}

function byHashtag(text: string, hashtags: readonly string[]): string[] {
  return split(
    text,
    hashtags.map((hashtag) => `#${hashtag}`),
  );
}

/** The text cut at every occurrence of one of `pieces`, the longest first: each second part is one. */
function split(text: string, pieces: readonly string[]): string[] {
  if (pieces.length === 0) return [text];
  const either = [...pieces]
    .sort((one, other) => other.length - one.length)
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return text.split(new RegExp(`(${either})`, 'u'));
}
