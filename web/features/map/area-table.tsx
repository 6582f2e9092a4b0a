import { useWords } from '../../words/language.tsx';
import type { Atlas, Release, Row } from './atlas.ts';
import { BandSwatch } from './band-swatch.tsx';
import { sayRange } from './say-range.ts';
import '../../ui/table.css';

type Props = {
  readonly atlas: Atlas;
  readonly release: Release;
  readonly rows: readonly Row[];
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing that could be focused */}
      <section className="table-frame map-table" aria-label={map.areas} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{map.columns.area}</th>
              <th scope="col">{map.columns.regions}</th>
              <th scope="col">{map.columns.band}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, regionIds, range }) => (
              <tr key={id} onMouseEnter={() => onPoint(regionIds)} onMouseLeave={() => onPoint([])}>
                <th scope="row">{name}</th>
                <td>
                  <span className="map-range">
                    {regionIds.length}{' '}
                    {regionIds.map((region) => (
                      <BandSwatch key={region} band={bandOf.get(region) ?? 0} />
                    ))}
                  </span>
                </td>
                <td>{sayRange(words, range)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
