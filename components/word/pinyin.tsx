import { syllables } from '@/utils/lexicon/syllables';
import type { Settings } from '@/utils/settings/schema';

type Syllable = ReturnType<typeof syllables>[number];

/**
 * Pinyin as people read it, from numbered pinyin.
 *
 * @param colours The reader's setting; the tone mark is always written too.
 * @param joined For English text: `zhòngcǎo`. Elsewhere syllables are spaced.
 */
export function Pinyin({
  numbered,
  colours = 'off',
  joined = false,
}: {
  numbered: string;
  colours?: Settings['toneColours'];
  joined?: boolean;
}) {
  const parts = syllables(numbered);
  return (
    <span className="py" lang="zh-Latn" data-tones={colours}>
      {parts.map((syllable, index) => (
        // Syllables are never reordered: their place is their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Spaced key={index} between={between(parts[index - 1], syllable, joined)}>
          <span className={colours !== 'off' && syllable.tone ? `t${syllable.tone}` : undefined}>
            {syllable.text}
          </span>
        </Spaced>
      ))}
    </span>
  );
}

function Spaced({ between, children }: { between: string; children: React.ReactNode }) {
  return (
    <>
      {between}
      {children}
    </>
  );
}

/** Pinyin as plain text, for names that only a screen reader hears. */
export function pinyinText(numbered: string, joined = false): string {
  const parts = syllables(numbered);
  return parts.map((part, index) => between(parts[index - 1], part, joined) + part.text).join('');
}

/** What is written between two syllables: nothing, a space, or the apostrophe that keeps `xī'ān` from reading as `xiān`. */
function between(before: Syllable | undefined, syllable: Syllable, joined: boolean): string {
  // The r of erhua belongs to the syllable before it, and a comma to the word before it.
  if (!before || syllable.text === 'r' || /^[,，·]/.test(syllable.text)) return '';
  if (!joined || before.tone === 0 || syllable.tone === 0) return ' ';
  return /^[aeoāáǎàēéěèōóǒò]/.test(syllable.text) ? '’' : '';
}
