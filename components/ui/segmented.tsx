import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';

/** One of a few, side by side; arrow keys move the choice. Name it by `label`, or by the id of the text beside it. */
export function Segmented<Value extends string>({
  options,
  value,
  onChange,
  ...name
}: {
  options: readonly { value: Value; text: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
} & ({ label: string } | { labelledBy: string; describedBy?: string })) {
  return (
    <RadioGroup.Root
      className="seg"
      orientation="horizontal"
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      aria-describedby={'describedBy' in name ? name.describedBy : undefined}
      value={value}
      onValueChange={(next) => onChange(next as Value)}
    >
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value}>
          {option.text}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
