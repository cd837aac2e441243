import { ChevronDown } from 'lucide-react';
import { classes } from '@/components/ui/button';
import './select-chip.css';

/** A choice that is made in the browser's own list, with the look of a chip; inverted while it narrows what is shown. */
export function SelectChip({
  label,
  any,
  value,
  options,
  onChange,
  always = false,
}: {
  label: string;
  /** What is written for no choice; without it one of the options is always chosen. */
  any?: string;
  value: string;
  options: readonly { value: string; text: string; count?: number }[];
  onChange: (value: string) => void;
  /** Never inverted: a choice that narrows nothing. */
  always?: boolean;
}) {
  return (
    <span className={classes('chip', 'select-chip', value !== '' && !always && 'is-on')}>
      <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === undefined ? option.text : `${option.text} (${option.count})`}
          </option>
        ))}
      </select>
      <ChevronDown className="i s" />
    </span>
  );
}
