import { Fragment, use } from 'react';
import { joined as asOneWord, syllables, zhuyin } from '@/utils/lexicon/syllables';
import type { Settings } from '@/utils/settings/schema';
import { HabitsContext } from './habits';

/**
 * A reading as the reader wants it, from numbered pinyin: as pinyin, as zhuyin, or not at all.
 *
 * @param colours The reader's setting; the tone mark is always written too.
 * @param joined For English text, `zhòngcǎo`, which is never coloured. Elsewhere, and in zhuyin, syllables are spaced.
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
  const { reading } = use(HabitsContext);
  if (reading === 'none') return null;
  const sounds = reading === 'zhuyin' ? zhuyin(numbered).split(' ') : null;
  return (
    <span className="py" lang={sounds ? 'zh-Bopo' : 'zh-Latn'} data-tones={colours}>
      {joined && !sounds
        ? asOneWord(numbered)
        : syllables(numbered).map(({ text, tone }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: syllables never change place
            <Fragment key={index}>
              {index > 0 && !closesUp.test(text) && ' '}
              <span className={colours !== 'off' && tone ? `t${tone}` : undefined}>
                {sounds?.[index] ?? text}
              </span>
            </Fragment>
          ))}
    </span>
  );
}

/** The r of erhua belongs to the syllable before it, and punctuation to the word before it. */
const closesUp = /^(?:r$|[,，·])/;
