import { useTranslation } from 'react-i18next';
import { type Settings, settingFields } from '@/utils/settings/schema';
import type { ControlIds } from './row';

/** The reader's level, always by the name of its list: the levels of HSK 3.0 are others. */
export function LevelSelect({
  labelledBy,
  describedBy,
  value,
  onChange,
}: ControlIds & {
  value: Settings['level'];
  onChange: (level: Settings['level']) => void;
}) {
  const { t } = useTranslation(['options', 'word']);
  return (
    <div className="field sm">
      <select
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(Number(event.target.value) as Settings['level'])}
      >
        {settingFields.level.schema.options.map((level) => (
          <option key={level} value={level}>
            {level === 0 ? t('noLevel') : t('word:hsk', { level })}
          </option>
        ))}
      </select>
    </div>
  );
}
