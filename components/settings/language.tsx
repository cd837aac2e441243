import { useTranslation } from 'react-i18next';
import { LanguageSelect, languageNames } from './language-select';
import type { Row, SectionProps } from './row';

/** The language of the interface. */
export function useLanguageRows({ settings, onChange }: SectionProps): Row[] {
  const { t } = useTranslation('options');
  return [
    {
      id: 'language',
      name: t('interfaceLanguage'),
      text: t('interfaceLanguageText'),
      choices: Object.values(languageNames),
      control: (ids) => (
        <LanguageSelect
          {...ids}
          auto={t('auto')}
          value={settings.language}
          onChange={(language) => onChange('language', language)}
        />
      ),
    },
  ];
}
