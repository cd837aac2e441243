import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { EngineForm, type EngineProps } from './engine-form';
import type { Row, SectionProps } from './row';

/** What translates, and what is done with it. */
export function useTranslationRows({
  settings,
  onChange,
  engine,
  forgotten,
  onForget,
}: SectionProps & {
  /** Absent until it is known what is chosen. */
  engine?: EngineProps;
  /** What was translated has just been forgotten. */
  forgotten: boolean;
  onForget: () => void;
}): Row[] {
  const { t } = useTranslation('translation');
  const kinds = ['none', 'browser', 'libretranslate', 'deepl', 'openai'] as const;
  return [
    {
      id: 'engine',
      name: t('engine'),
      text: t('engineText'),
      choices: kinds.map((kind) => t(`engines.${kind}`)),
      wide: true,
      control: (ids) => engine && <EngineForm {...ids} {...engine} kinds={kinds} />,
    },
    {
      id: 'lines',
      name: t('lines'),
      text: t('linesText'),
      control: (ids) => <Switch on={settings.lines} onChange={(on) => onChange('lines', on)} {...ids} />,
    },
    {
      id: 'forget',
      name: t('forget'),
      text: t('forgetText'),
      control: () => (
        <Button size="sm" data-testid="forget-translations" disabled={forgotten} onClick={onForget}>
          <span aria-live="polite">{t(forgotten ? 'forgotten' : 'forget')}</span>
        </Button>
      ),
    },
  ];
}
