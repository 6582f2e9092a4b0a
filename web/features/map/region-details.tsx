import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import type { Atlas, Release, Row } from './atlas.ts';
import { BandSwatch } from './band-swatch.tsx';
import { NationDetails } from './nation-details.tsx';
import { PeriodTick } from './period-tick.tsx';
import { sayRange } from './say-range.ts';

type Props = {
  readonly atlas: Atlas;
  readonly row: Row | null;
  readonly release: Release;
  /** Null where none is chosen. */
  readonly onClear: (() => void) | null;
};

/** The region that is pointed at, or otherwise the chosen one: what it is made of, and its course over all releases. */
export function RegionDetails({ atlas, row, release, onClear }: Props) {
  const words = useWords();
  const { map } = words;
  if (row === null) return <NationDetails atlas={atlas} release={release} />;
  const names = row.region.municipalities.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'sv'));
  const together = release.areaRanges[atlas.areas.findIndex(({ regionIds }) => regionIds.includes(row.region.id))];
  return (
    <section className="map-details" aria-label={map.details}>
      <h2>{row.region.name}</h2>
      <p className="map-range">
        <BandSwatch band={row.band} /> {map.persons(sayRange(words, row.range))}
      </p>
      <p className="soft">
        {map.municipalities(names)} {together && map.ofArea(row.region.area, sayRange(words, together))}
      </p>
      <Course atlas={atlas} row={row} release={release} />
      {onClear !== null && (
        <div className="map-clear">
          <Button look="bare" onPress={onClear}>
            {map.clear}
          </Button>
        </div>
      )}
    </section>
  );
}

/** One step a release: how high, and in words. */
function Course({ atlas, row, release }: Pick<Props, 'atlas' | 'release'> & { readonly row: Row }) {
  const words = useWords();
  const at = atlas.regions.indexOf(row.region);
  return (
    <>
      <h3 className="unseen">{words.map.course}</h3>
      <ol className="map-course">
        {atlas.releases.map(({ period, regionBands, bands }) => {
          const band = regionBands[at] ?? 0;
          return (
            <li key={period} aria-current={period === release.period ? 'true' : undefined}>
              <span className="course-bar" data-band={band} aria-hidden="true" />
              <span className="unseen">{sayRange(words, bands[band] ?? { atLeast: 0, atMost: null })}</span>
              <PeriodTick period={period} />
            </li>
          );
        })}
      </ol>
    </>
  );
}
