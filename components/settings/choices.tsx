import { type ReactNode, useId } from 'react';

/** One of a few, one under the other, each with an example of what it does. Native radios: arrow keys, forms, names. */
export function Choices<Value extends string>({
  labelledBy,
  describedBy,
  options,
  value,
  onChange,
  across = false,
}: {
  labelledBy: string;
  describedBy?: string;
  options: readonly { value: Value; text: string; example?: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Side by side. */
  across?: boolean;
}) {
  const group = useId();
  return (
    <div
      className={across ? 'choices across' : 'choices'}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {options.map((option) => (
        <label key={option.value}>
          <input
            className="radio"
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
          {option.example}
        </label>
      ))}
    </div>
  );
}
