import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '@/components/ui/button';
import './progress.css';

/** A chart with its title, what it says in a sentence, and the same as a table for who cannot or would not look. */
export function Chart({
  title,
  text,
  table,
  wide = false,
  children,
}: {
  title: string;
  text: ReactNode;
  /** Over the whole room, its bars in two columns. */
  wide?: boolean;
  /** The heads of its columns, then a row each. */
  table?: { heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  /** Drawn for the eye only. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('progress');
  const id = useId();
  return (
    <section className={classes('chart', wide && 'wide')} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="chart-text">{text}</p>
      {children && (
        <div className="chart-draw" aria-hidden="true">
          {children}
        </div>
      )}
      {table && (
        <details>
          <summary>{t('asTable')}</summary>
          <table>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([head, ...cells]) => (
                <tr key={head}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change place
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

export interface Column {
  key: number;
  /** Under the column; none where there is no room for each. */
  label: string;
  /** 0 to 1 of the height. */
  part: number;
  /** Above the column. */
  value?: string;
  strong?: boolean;
}

/** Columns side by side. */
export function Columns({ columns }: { columns: readonly Column[] }) {
  return (
    <div className="columns">
      {columns.map(({ key, label, part, value, strong }) => (
        <div key={key} className={strong ? 'column strong' : 'column'}>
          <span className="num">{value}</span>
          <i style={{ height: `${Math.max(part > 0 ? 3 : 0, part * 100)}%` }} />
          <small>{label}</small>
        </div>
      ))}
    </div>
  );
}

export interface Bar {
  key: string;
  label: string;
  part: number;
  value: string;
}

/** Bars under each other, each with its name before and its number after it. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <div className="bars">
      {bars.map(({ key, label, part, value }) => (
        <div key={key}>
          <span>{label}</span>
          <span className="bar-track">
            <i style={{ width: `${Math.min(1, part) * 100}%` }} />
          </span>
          <span className="num">{value}</span>
        </div>
      ))}
    </div>
  );
}
