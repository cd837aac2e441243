import { useId } from 'react';
import type { Row } from './row';

/** A setting: its name, what it does, and the control, which is named by both. */
export function Field({ name, text, wide = false, control, from }: Omit<Row, 'id'>) {
  const id = useId();
  const labelledBy = `${id}-name`;
  const describedBy = text && `${id}-text`;
  return (
    <div className={wide ? 'f wide' : 'f'}>
      <div className="f-say">
        <b id={labelledBy}>{name}</b>
        {text && <p id={describedBy}>{text}</p>}
        {from && <p className="f-from">{from}</p>}
      </div>
      {control?.({ labelledBy, describedBy })}
    </div>
  );
}

/** The lines of a section, one under the other. */
export function Fields({ rows }: { rows: readonly Row[] }) {
  return rows.map(({ id, ...row }) => <Field key={id} {...row} />);
}
