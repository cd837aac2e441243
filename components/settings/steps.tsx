import type { ControlIds } from './row';

/** A slider over the few numbers that there are. A value between two of them stands at the nearest. */
export function Steps<Value extends number>({
  labelledBy,
  describedBy,
  options,
  value,
  text,
  onChange,
}: ControlIds & {
  /** In rising order. */
  options: readonly Value[];
  value: Value;
  /** The value in words, as it stands beside the slider and is read out. */
  text: string;
  onChange: (value: Value) => void;
}) {
  const at = nearest(options, value);
  return (
    <div className="steps-field">
      <input
        type="range"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-valuetext={text}
        min={0}
        max={options.length - 1}
        step={1}
        value={at}
        style={{ '--filled': `${(at / (options.length - 1)) * 100}%` } as React.CSSProperties}
        onChange={(event) => onChange(options[event.target.valueAsNumber] ?? value)}
      />
      <span className="num" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}

function nearest(options: readonly number[], value: number): number {
  const distances = options.map((option) => Math.abs(option - value));
  return distances.indexOf(Math.min(...distances));
}
