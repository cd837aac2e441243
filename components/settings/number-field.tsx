import { useState } from 'react';
import type { ControlIds } from './row';

/** A whole number. What cannot be kept stays in the field while it is being typed, and gives way when it is left. */
export function NumberField({
  labelledBy,
  describedBy,
  value,
  min,
  max,
  onChange,
}: ControlIds & { value: number; min: number; max: number; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState<string>();
  const good = (number: number) => Number.isInteger(number) && number >= min && number <= max;
  return (
    <div className="field sm number">
      <input
        type="number"
        className="num"
        inputMode="numeric"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={typed !== undefined && !good(Number(typed || Number.NaN))}
        min={min}
        max={max}
        step={1}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          if (good(target.valueAsNumber)) onChange(target.valueAsNumber);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  );
}
