import { useTranslation } from 'react-i18next';
import { Pinyin } from '@/components/word/pinyin';
import { Choices } from './choices';
import { Field } from './field';
import type { SectionProps } from './reading';

/** How Chinese is written. */
export function ChineseSection({ settings, onChange }: SectionProps) {
  const { t } = useTranslation('options');
  const names = { classic: t('tonesClassic'), safe: t('tonesSafe'), off: t('tonesOff') } as const;
  return (
    <Field name={t('toneColours')} text={t('toneColoursText')} wide>
      {(ids) => (
        <Choices
          {...ids}
          across
          options={(['classic', 'safe', 'off'] as const).map((value) => ({
            value,
            text: names[value],
            example: (
              <span className="tones">
                <Pinyin numbered="ma1 ma2 ma3 ma4 ma5" colours={value} />
              </span>
            ),
          }))}
          value={settings.toneColours}
          onChange={(colours) => onChange('toneColours', colours)}
        />
      )}
    </Field>
  );
}
