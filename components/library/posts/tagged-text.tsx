/** The text of a post with its hashtags in their own colour. */
export function TaggedText({
  text,
  hashtags,
}: {
  text: string;
  /** Without #. */
  hashtags: readonly string[];
}) {
  return byHashtag(text, hashtags).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change place
    <span key={index} className={index % 2 === 1 ? 'hashtag' : undefined}>
      {part}
    </span>
  ));
}

/** Those of the hashtags that the text does not show: #咖啡馆 shows 咖啡馆, and not 咖啡. */
export function hashtagsBeside(text: string, hashtags: readonly string[]): string[] {
  const shown = byHashtag(text, hashtags).filter((_, index) => index % 2 === 1);
  return hashtags.filter((hashtag) => !shown.includes(`#${hashtag}`));
}

/** The text cut at every hashtag, the longest first: each second part is one. */
function byHashtag(text: string, hashtags: readonly string[]): string[] {
  if (hashtags.length === 0) return [text];
  const either = hashtags
    .toSorted((one, other) => other.length - one.length)
    .map((hashtag) => `#${hashtag}`.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return text.split(new RegExp(`(${either})`, 'u'));
}
