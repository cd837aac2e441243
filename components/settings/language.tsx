import { useTranslation } from 'react-i18next';
import { Field } from './field';
import { LanguageSelect } from './language-select';
import type { SectionProps } from './reading';

/** The language of the interface. */
export function LanguageSection({ settings, onChange }: SectionProps) {
  const { t } = useTranslation('options');
  return (
    <Field name={t('interfaceLanguage')} text={t('interfaceLanguageText')}>
      {(ids) => (
        <LanguageSelect
          {...ids}
          auto={t('auto')}
          value={settings.language}
          onChange={(language) => onChange('language', language)}
        />
      )}
    </Field>
  );
}
