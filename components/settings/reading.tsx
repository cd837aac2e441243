import { useTranslation } from 'react-i18next';
import { Switch } from '@/components/ui/switch';
import type { SettingKey, Settings } from '@/utils/settings/schema';
import { Choices } from './choices';
import { Field } from './field';

export interface SectionProps {
  settings: Settings;
  onChange: <K extends SettingKey>(key: K, value: Settings[K]) => void;
}

/** What happens on the page. */
export function ReadingSection({ settings, onChange }: SectionProps) {
  const { t } = useTranslation('options');
  return (
    <>
      <Field name={t('enabled')} text={t('enabledText')}>
        {(ids) => (
          <Switch on={settings.enabled} onChange={(enabled) => onChange('enabled', enabled)} {...ids} />
        )}
      </Field>
      <Field name={t('marks')} text={t('marksText')} wide>
        {(ids) => (
          <Choices
            {...ids}
            options={[
              { value: 'off', text: t('marksOff'), example: <Marked /> },
              { value: 'slang', text: t('marksSlang'), example: <Marked by="m-term" /> },
            ]}
            value={settings.marks}
            onChange={(marks) => onChange('marks', marks)}
          />
        )}
      </Field>
    </>
  );
}

function Marked({ by }: { by?: 'm-term' }) {
  return (
    <span lang="zh-Hans" className="choice-example">
      这家店真的<span className={by}>绝绝子</span>
    </span>
  );
}
