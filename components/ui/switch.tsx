/** On or off. Name it by `label`, or by the id of the text beside it. */
export function Switch({
  on,
  onChange,
  ...name
}: {
  on: boolean;
  onChange: (on: boolean) => void;
} & ({ label: string } | { labelledBy: string; describedBy?: string })) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      aria-describedby={'describedBy' in name ? name.describedBy : undefined}
      onClick={() => onChange(!on)}
    />
  );
}
