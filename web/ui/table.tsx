import type { ReactNode } from 'react';
import './table.css';

type Props = { readonly label: string; readonly columns: readonly string[]; readonly children: ReactNode };

/** A dense list. It scrolls by itself where it is too wide, with the keyboard too. */
export const Table = ({ label, columns, children }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: it groups no fields
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
  <div className="table-frame" role="group" aria-label={label} tabIndex={0}>
    <table className="table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
