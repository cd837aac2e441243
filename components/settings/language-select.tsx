import type { Language } from '@/utils/i18n/types';
import type { Settings } from '@/utils/settings/schema';

/** Every language in its own name, so that whoever reads it finds it. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  es: 'Español',
};

export function LanguageSelect({
  auto,
  value,
  onChange,
  ...name
}: {
  /** What the choice that follows the browser is called. */
  auto: string;
  value: Settings['language'];
  onChange: (language: Settings['language']) => void;
} & ({ labelledBy: string; describedBy?: string } | { label: string })) {
  return (
    <div className="field sm">
      <select
        data-testid="language"
        aria-label={'label' in name ? name.label : undefined}
        aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
        aria-describedby={'describedBy' in name ? name.describedBy : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value as Settings['language'])}
      >
        <option value="auto">{auto}</option>
        {Object.entries(languageNames).map(([language, text]) => (
          <option key={language} value={language} lang={language}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
