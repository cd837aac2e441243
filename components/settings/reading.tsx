import { useTranslation } from 'react-i18next';
import { Segmented } from '@/components/ui/segmented';
import { Switch } from '@/components/ui/switch';
import { settingFields } from '@/utils/settings/schema';
import { Choices } from './choices';
import { LookUpKey, type LookUpKeyProps } from './look-up-key';
import { Marked, type MarkedPart } from './marked';
import type { Row, SectionProps } from './row';
import { Steps } from './steps';

/** What happens on the page. */
export function useReadingRows({
  settings,
  onChange,
  lookUpKey,
}: SectionProps & {
  /** Absent in a browser without keyboard commands. */
  lookUpKey?: LookUpKeyProps;
}): Row[] {
  const { t } = useTranslation('options');
  const marks = [
    { value: 'off', text: t('marksOff'), example: <Example parts={['这家店气氛绝绝子']} /> },
    {
      value: 'slang',
      text: t('marksSlang'),
      example: <Example parts={['这家店气氛', ['绝绝子', 'term']]} />,
    },
    {
      value: 'level',
      text: t('marksLevel'),
      example: <Example parts={['这家店', ['气氛', 'level'], ['绝绝子', 'term']]} />,
    },
    { value: 'mine', text: t('marksMine'), example: <Example parts={['周末去', ['探店', 'mine']]} /> },
  ] as const;
  const each = [
    { value: 'once', text: t('markOnce') },
    { value: 'always', text: t('markAlways') },
  ] as const;
  const openers = [
    { value: 'hover', text: t('peekHover') },
    { value: 'key', text: t('peekHoverKey', { key: t(`keys.${settings.peekKey}`) }) },
    { value: 'click', text: t('peekClick') },
  ] as const;
  const keys = (['Shift', 'Alt', 'Control'] as const).map((value) => ({ value, text: t(`keys.${value}`) }));
  const sizes = (['S', 'M', 'L'] as const).map((value) => ({ value, text: t(`sizes.${value}`) }));

  return [
    {
      id: 'enabled',
      name: t('enabled'),
      text: t('enabledText'),
      control: (ids) => <Switch on={settings.enabled} onChange={(on) => onChange('enabled', on)} {...ids} />,
    },
    {
      id: 'marks',
      name: t('marks'),
      text: t('marksText'),
      choices: marks.map(({ text }) => text),
      wide: true,
      control: (ids) => (
        <Choices
          {...ids}
          options={marks}
          value={settings.marks}
          onChange={(value) => onChange('marks', value)}
        />
      ),
    },
    {
      id: 'markTitles',
      name: t('markTitles'),
      text: t('markTitlesText'),
      control: (ids) => (
        <Switch on={settings.markTitles} onChange={(on) => onChange('markTitles', on)} {...ids} />
      ),
    },
    {
      id: 'markEach',
      name: t('markEach'),
      choices: each.map(({ text }) => text),
      control: (ids) => (
        <Segmented
          {...ids}
          options={each}
          value={settings.markEach}
          onChange={(value) => onChange('markEach', value)}
        />
      ),
    },
    {
      id: 'markSensitive',
      name: t('markSensitive'),
      text: t('markSensitiveText'),
      control: (ids) => (
        <Switch on={settings.markSensitive} onChange={(on) => onChange('markSensitive', on)} {...ids} />
      ),
    },
    {
      id: 'peekOn',
      name: t('peekOn'),
      text: t('peekOnText'),
      choices: openers.map(({ text }) => text),
      control: (ids) => (
        <Segmented
          {...ids}
          options={openers}
          value={settings.peekOn}
          onChange={(value) => onChange('peekOn', value)}
        />
      ),
    },
    {
      id: 'peekKey',
      name: t('peekKey'),
      choices: keys.map(({ text }) => text),
      idle: settings.peekOn !== 'key',
      control: (ids) => (
        <Segmented
          {...ids}
          options={keys}
          value={settings.peekKey}
          onChange={(value) => onChange('peekKey', value)}
        />
      ),
    },
    {
      id: 'peekWait',
      name: t('peekWait'),
      idle: settings.peekOn === 'click',
      control: (ids) => (
        <Steps
          {...ids}
          options={settingFields.peekWait.schema.options}
          value={settings.peekWait}
          text={settings.peekWait === 0 ? t('noWait') : t('waitMs', { ms: settings.peekWait })}
          onChange={(value) => onChange('peekWait', value)}
        />
      ),
    },
    {
      id: 'textSize',
      name: t('textSize'),
      text: t('textSizeText'),
      choices: sizes.map(({ text }) => text),
      control: (ids) => (
        <Segmented
          {...ids}
          options={sizes}
          value={settings.textSize}
          onChange={(value) => onChange('textSize', value)}
        />
      ),
    },
    ...(lookUpKey
      ? [
          {
            id: 'lookUp' as const,
            name: t('lookUp'),
            text: t('lookUpText'),
            control: () => <LookUpKey {...lookUpKey} />,
          },
        ]
      : []),
  ];
}

function Example({ parts }: { parts: readonly MarkedPart[] }) {
  return (
    <span lang="zh-Hans" className="choice-example">
      <Marked parts={parts} />
    </span>
  );
}
