import { Fragment } from 'react';
import { joined as asOneWord, syllables } from '@/utils/lexicon/syllables';
import type { Settings } from '@/utils/settings/schema';

/**
 * Pinyin as people read it, from numbered pinyin.
 *
 * @param colours The reader's setting; the tone mark is always written too.
 * @param joined For English text, `zhòngcǎo`, which is never coloured. Elsewhere syllables are spaced.
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
  return (
    <span className="py" lang="zh-Latn" data-tones={colours}>
      {joined
        ? asOneWord(numbered)
        : syllables(numbered).map(({ text, tone }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: syllables never change place
            <Fragment key={index}>
              {index > 0 && !closesUp.test(text) && ' '}
              <span className={colours !== 'off' && tone ? `t${tone}` : undefined}>{text}</span>
            </Fragment>
          ))}
    </span>
  );
}

/** The r of erhua belongs to the syllable before it, and punctuation to the word before it. */
const closesUp = /^(?:r$|[,，·])/;
