import { useTranslation } from 'react-i18next';
import { Segmented } from '@/components/ui/segmented';
import { LanguageSelect, languageNames } from './language-select';
import type { Row, SectionProps } from './row';

/** The language of the interface, and its light. */
export function useLanguageRows({ settings, onChange }: SectionProps): Row[] {
  const { t } = useTranslation('options');
  const themes = (['auto', 'light', 'dark'] as const).map((value) => ({ value, text: t(`themes.${value}`) }));
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
    {
      id: 'theme',
      name: t('theme'),
      text: t('themeText'),
      choices: themes.map(({ text }) => text),
      control: (ids) => (
        <Segmented
          {...ids}
          options={themes}
          value={settings.theme}
          onChange={(value) => onChange('theme', value)}
        />
      ),
    },
  ];
}
