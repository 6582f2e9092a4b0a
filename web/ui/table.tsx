import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import { Unbroken } from './unbroken.tsx';
import './table.css';

type Props = {
  readonly label: string;
  /** One for each cell of a row. Where the table is too narrow each cell stands under another, after the name of its column. */
  readonly columns: readonly string[];
  /** Column headings that do something, such as sort; they stay where the names alone would not. */
  readonly head?: ReactNode;
  /** Where every row is a sentence of its own. The names are read and not seen. */
  readonly isHeadUnseen?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/**
 * A dense list. Where its columns have no room its rows become blocks, so that nobody reads sideways; the roles are written out, because a
 * table that is drawn as blocks loses them. Where it is too high, or between the two too wide, it scrolls by itself, with the keyboard too.
 */
export const Table = ({ label, columns, head, isHeadUnseen = false, className, children }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: it groups no fields
  <div
    className={className === undefined ? 'table-frame' : `table-frame ${className}`}
    role="group"
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    tabIndex={0}
    data-columns={isHeadUnseen ? undefined : columns.length}
  >
    {/* biome-ignore lint/a11y/noRedundantRoles: drawn as blocks it would be no table */}
    <table role="table" aria-label={label} className="table" style={namesOf(columns)}>
      <thead
        // biome-ignore lint/a11y/noRedundantRoles: as above
        role="rowgroup"
        className={isHeadUnseen ? 'unseen' : undefined}
        data-works={head === undefined ? undefined : true}
      >
        <Row>{head ?? columns.map((column) => <ColumnHeading key={column}>{column}</ColumnHeading>)}</Row>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tbody role="rowgroup">{children}</tbody>
    </table>
  </div>
);

/** What the style sheet writes before each cell of a row that is drawn as a block: `--column-1: "Ärende"`. */
const namesOf = (columns: readonly string[]): CSSProperties =>
  Object.fromEntries(columns.map((column, at) => [`--column-${at + 1}`, JSON.stringify(column)]));

// biome-ignore lint/a11y/noRedundantRoles: as above
export const Row = (props: ComponentProps<'tr'>) => <tr role="row" {...props} />;

// biome-ignore lint/a11y/noRedundantRoles: as above
export const ColumnHeading = (props: ComponentProps<'th'>) => <th scope="col" role="columnheader" {...props} />;

/** What the row is about. */
export const RowHeading = ({ children, ...props }: ComponentProps<'th'>) => (
  // biome-ignore lint/a11y/noRedundantRoles: as above
  <th scope="row" role="rowheader" {...props}>
    <Unbroken>{children}</Unbroken>
  </th>
);

export const Cell = ({ children, ...props }: ComponentProps<'td'>) => (
  // biome-ignore lint/a11y/noRedundantRoles: as above
  <td role="cell" {...props}>
    <Unbroken>{children}</Unbroken>
  </td>
);
