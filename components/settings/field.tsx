import { type ReactNode, useId } from 'react';

/** A setting: its name, what it does, and the control, which is named by both. */
export function Field({
  name,
  text,
  wide = false,
  children,
}: {
  name: string;
  text?: string;
  /** The control gets a line of its own. */
  wide?: boolean;
  children: (ids: { labelledBy: string; describedBy?: string }) => ReactNode;
}) {
  const id = useId();
  const labelledBy = `${id}-name`;
  const describedBy = text && `${id}-text`;
  return (
    <div className={wide ? 'f wide' : 'f'}>
      <div>
        <b id={labelledBy}>{name}</b>
        {text && <p id={describedBy}>{text}</p>}
      </div>
      {children({ labelledBy, describedBy })}
    </div>
  );
}
