import { useEffect, useRef } from 'react';
import { Cell, ColumnHeading, Row, RowHeading, Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import type { Row as RegionRow, Release } from './atlas.ts';
import { BandSwatch } from './band-swatch.tsx';
import { sayRange } from './say-range.ts';
import type { Column, Sorting } from './sort-rows.ts';

type Props = {
  readonly period: string;
  readonly rows: readonly RegionRow[];
  readonly since: Release | null;
  readonly sorting: Sorting;
  readonly pointed: readonly string[];
  readonly chosen: RegionRow | null;
  readonly onSort: (sorting: Sorting) => void;
  readonly onPoint: (regions: readonly string[]) => void;
  readonly onChoose: (region: string) => void;
};

/** One line a region. Pointing at a line, or coming to it with the keyboard, marks the region in the map; its name chooses it. */
export function RegionTable({ period, rows, since, sorting, pointed, chosen, onSort, onPoint, onChoose }: Props) {
  const words = useWords();
  const { map } = words;
  const { columns } = map;
  const line = useRef<HTMLTableRowElement>(null);
  const chosenId = chosen?.region.id;
  useEffect(() => {
    if (chosenId !== undefined) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  const head = (column: Column, text: string) => <SortHead {...{ column, text, sorting, onSort }} />;
  return (
    <Table
      label={map.table(period)}
      className="map-table"
      columns={[columns.region, columns.area, columns.band, ...(since === null ? [] : [map.changeSince(since.period)])]}
      head={
        <>
          {head('region', columns.region)}
          {head('area', columns.area)}
          {head('band', columns.band)}
          {since !== null && head('change', map.changeSince(since.period))}
        </>
      }
    >
      {rows.map(({ region, band, range, steps }) => (
        <Row
          key={region.id}
          ref={region.id === chosenId ? line : null}
          className={pointed.includes(region.id) ? 'pointed' : undefined}
          aria-current={region.id === chosenId ? 'true' : undefined}
          onMouseEnter={() => onPoint([region.id])}
          onMouseLeave={() => onPoint([])}
          onFocus={() => onPoint([region.id])}
          onBlur={() => onPoint([])}
        >
          <RowHeading>
            <button type="button" className="map-row-name" onClick={() => onChoose(region.id)}>
              {region.name}
            </button>
          </RowHeading>
          <Cell>{region.area}</Cell>
          <Cell>
            <span className="map-range">
              <BandSwatch band={band} /> {sayRange(words, range)}
            </span>
          </Cell>
          {steps !== null && (
            <Cell>
              <Steps steps={steps} />
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  );
}

type HeadProps = Pick<Props, 'sorting' | 'onSort'> & { readonly column: Column; readonly text: string };

/** Pressed once it sorts by this; pressed again, the other way round. What is most comes first of numbers. */
function SortHead({ column, text, sorting, onSort }: HeadProps) {
  const isOwn = sorting.by === column;
  const isDescending = isOwn ? !sorting.isDescending : column === 'band' || column === 'change';
  return (
    <ColumnHeading aria-sort={isOwn ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="map-sort" onClick={() => onSort({ by: column, isDescending })}>
        {text} <span aria-hidden="true">{isOwn ? (sorting.isDescending ? '↓' : '↑') : '↕'}</span>
      </button>
    </ColumnHeading>
  );
}

function Steps({ steps }: { readonly steps: number }) {
  const { map } = useWords();
  return (
    <>
      {steps !== 0 && <span aria-hidden="true">{steps > 0 ? '▲ ' : '▼ '}</span>}
      <span className={steps === 0 ? 'soft' : undefined}>{map.steps(steps)}</span>
    </>
  );
}
