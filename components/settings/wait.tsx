import { useTranslation } from 'react-i18next';
import { type Settings, settingFields } from '@/utils/settings/schema';
import type { ControlIds } from './row';

const waits = settingFields.peekWait.schema.options;

/** How long the pointer must rest: a slider over the few times that there are. */
export function Wait({
  labelledBy,
  describedBy,
  value,
  onChange,
}: ControlIds & {
  value: Settings['peekWait'];
  onChange: (value: Settings['peekWait']) => void;
}) {
  const { t } = useTranslation('options');
  const text = value === 0 ? t('noWait') : t('waitMs', { ms: value });
  const at = waits.indexOf(value);
  return (
    <div className="wait">
      <input
        type="range"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-valuetext={text}
        min={0}
        max={waits.length - 1}
        step={1}
        value={at}
        style={{ '--filled': `${(at / (waits.length - 1)) * 100}%` } as React.CSSProperties}
        onChange={(event) => onChange(waits[event.target.valueAsNumber] ?? value)}
      />
      <span className="num" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
