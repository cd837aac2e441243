import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button';

/** A search field; Escape and the cross empty it. */
export function SearchField({
  label,
  value,
  onChange,
  hint,
  testId = 'search',
  onKey,
  ref,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The key that leads here. */
  hint?: string;
  testId?: string;
  /** What keys do beyond typing; one that has been dealt with has its default prevented. */
  onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  ref?: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <Search className="i" />
      <input
        ref={ref}
        type="search"
        data-testid={testId}
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          onKey?.(event);
          // With text in it, Escape empties the field; without, it closes the popup as everywhere.
          if (event.key !== 'Escape' || !value || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onChange('');
        }}
      />
      {value ? (
        <IconButton small label={t('clear')} icon={X} onClick={() => onChange('')} />
      ) : (
        hint && (
          <span className="kbd" aria-hidden="true">
            {hint}
          </span>
        )
      )}
    </div>
  );
}
