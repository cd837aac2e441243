import { Children, type ElementType, isValidElement, type ReactNode } from 'react';

interface Parts<Row> {
  as?: ElementType;
  item?: ElementType;
  data?: readonly Row[];
  children: ReactNode | ((row: Row, index: number) => ReactNode);
}

/** Stands in for virtua where there is no layout, so that it would find room for no row: all of them are drawn. */
export function Virtualizer<Row>({ as: List = 'div', item: Item = 'div', data, children }: Parts<Row>) {
  const rows = typeof children === 'function' ? (data ?? []).map(children) : Children.toArray(children);
  return (
    <List>
      {rows.map((row, index) => (
        // As there: a row is known by the key that it was given.
        <Item key={isValidElement(row) ? row.key : index}>{row}</Item>
      ))}
    </List>
  );
}
