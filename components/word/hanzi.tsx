/**
 * A run of Chinese. The font follows `lang`, so that 直 and 骨 have the shapes their readers expect.
 *
 * @param song Serif, for a word that stands alone.
 * @param size One of the hanzi sizes of the tokens; without it the size of the text around.
 */
export function Hanzi({
  text,
  lang = 'zh-Hans',
  song = false,
  size,
}: {
  text: string;
  lang?: 'zh-Hans' | 'zh-Hant';
  song?: boolean;
  size?: 16 | 18 | 22 | 24 | 28 | 40 | 56;
}) {
  return (
    <span
      lang={lang}
      className={song ? 'song' : undefined}
      style={size ? { fontSize: `var(--z-${size})` } : undefined}
    >
      {text}
    </span>
  );
}
