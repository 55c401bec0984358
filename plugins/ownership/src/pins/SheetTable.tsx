import { ReactNode } from 'react';

/** A column; its width is a share of the paper, for the same in each table. */
export type SheetColumn<T> = [
  title: string,
  read: (item: T) => ReactNode,
  percent?: number,
];

/** A plain table: its head stands on every page, and no row is cut. */
export function SheetTable<T extends { ref: string }>(props: {
  label: string;
  columns: ReadonlyArray<SheetColumn<T>>;
  items: readonly T[];
}) {
  const { label, columns, items } = props;
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map(([title, , percent]) => (
            <th
              key={title}
              scope="col"
              style={percent ? { width: `${percent}%` } : undefined}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.ref}>
            {columns.map(([title, read]) => (
              <td key={title}>{read(item)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
