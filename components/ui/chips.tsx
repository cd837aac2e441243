/** A choice of filters, each with how many it holds. */
export function Chips<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { value: Value; text: string; count?: number }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    // A fieldset would need a legend that is seen; the group's name is for those who hear it.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div className="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
          {option.count !== undefined && <span className="num"> {option.count}</span>}
        </button>
      ))}
    </div>
  );
}
