import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import type { Atlas, Row as RegionRow, Release } from './atlas.ts';
import { BandSwatch } from './band-swatch.tsx';
import { sayRange } from './say-range.ts';

type Props = {
  readonly atlas: Atlas;
  readonly release: Release;
  readonly rows: readonly RegionRow[];
  readonly onPoint: (regions: readonly string[]) => void;
};

/** Counties as sums of whole regions. */
export function AreaTable({ atlas, release, rows, onPoint }: Props) {
  const words = useWords();
  const { map } = words;
  const bandOf = new Map(rows.map(({ region, band }) => [region.id, band]));
  const lines = atlas.areas
    .map((area, index) => ({ ...area, range: release.areaRanges[index] ?? { atLeast: 0, atMost: null } }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <>
      <p className="soft">{map.areasMean}</p>
      <Table
        label={map.areas}
        className="map-table"
        columns={[map.columns.area, map.columns.regions, map.columns.band]}
      >
        {lines.map(({ id, name, regionIds, range }) => (
          <Row key={id} onMouseEnter={() => onPoint(regionIds)} onMouseLeave={() => onPoint([])}>
            <RowHeading>{name}</RowHeading>
            <Cell>
              <span className="map-swatches">
                {regionIds.length}{' '}
                {regionIds.map((region) => (
                  <BandSwatch key={region} band={bandOf.get(region) ?? 0} />
                ))}
              </span>
            </Cell>
            <Cell>{sayRange(words, range)}</Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
