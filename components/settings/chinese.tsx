import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '@/components/ui/segmented';
import { Pinyin } from '@/components/word/pinyin';
import { Choices } from './choices';
import { LevelSelect } from './level-select';
import type { Row, SectionProps } from './row';

/** How Chinese is written, and how much of it the reader has. */
export function useChineseRows({ settings, onChange }: SectionProps): Row[] {
  const { t } = useTranslation('options');
  const scripts: { value: 'simplified' | 'traditional'; name: string; text: ReactNode }[] = [
    { value: 'simplified', name: t('simplified'), text: <WithSign name={t('simplified')} sign="简" /> },
    {
      value: 'traditional',
      name: t('traditional'),
      text: <WithSign name={t('traditional')} sign="繁" lang="zh-Hant" />,
    },
  ];
  const readings = [
    { value: 'pinyin', text: t('pinyin') },
    { value: 'zhuyin', text: t('zhuyin') },
    { value: 'none', text: t('noReading') },
  ] as const;
  const firsts = [
    { value: 'meaning', text: t('meaningFirst') },
    { value: 'reading', text: t('readingFirst') },
  ] as const;
  const colours = (['classic', 'safe', 'off'] as const).map((value) => ({
    value,
    text: t(`tones.${value}`),
    example: (
      <span className="tones">
        <Pinyin numbered="ma1 ma2 ma3 ma4 ma5" colours={value} />
      </span>
    ),
  }));

  return [
    {
      id: 'script',
      name: t('script'),
      text: t('scriptText'),
      choices: scripts.map(({ name }) => name),
      control: (ids) => (
        <Segmented
          {...ids}
          options={scripts}
          value={settings.script}
          onChange={(value) => onChange('script', value)}
        />
      ),
    },
    {
      id: 'reading',
      name: t('readings'),
      choices: readings.map(({ text }) => text),
      control: (ids) => (
        <Segmented
          {...ids}
          options={readings}
          value={settings.reading}
          onChange={(value) => onChange('reading', value)}
        />
      ),
    },
    {
      id: 'meaningFirst',
      name: t('comesFirst'),
      text: t('comesFirstText'),
      choices: firsts.map(({ text }) => text),
      control: (ids) => (
        <Segmented
          {...ids}
          options={firsts}
          value={settings.meaningFirst ? 'meaning' : 'reading'}
          onChange={(value) => onChange('meaningFirst', value === 'meaning')}
        />
      ),
    },
    {
      id: 'toneColours',
      name: t('toneColours'),
      text: t('toneColoursText'),
      choices: colours.map(({ text }) => text),
      wide: true,
      control: (ids) => (
        <Choices
          {...ids}
          across
          options={colours}
          value={settings.toneColours}
          onChange={(value) => onChange('toneColours', value)}
        />
      ),
    },
    {
      id: 'level',
      name: t('level'),
      text: t('levelText'),
      choices: ['HSK'],
      control: (ids) => (
        <LevelSelect {...ids} value={settings.level} onChange={(level) => onChange('level', level)} />
      ),
    },
  ];
}

function WithSign({
  name,
  sign,
  lang = 'zh-Hans',
}: {
  name: string;
  sign: string;
  lang?: 'zh-Hans' | 'zh-Hant';
}) {
  return (
    <>
      {name}
      <span lang={lang} aria-hidden="true">
        {sign}
      </span>
    </>
  );
}
