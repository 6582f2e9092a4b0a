import { useMemo, useState } from 'react';
import type { Atlas } from './atlas.ts';
import { rowsOf } from './atlas.ts';
import { Controls } from './controls.tsx';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import { RegionDetails } from './region-details.tsx';
import { ReleaseSource } from './release-source.tsx';
import { Summary } from './summary.tsx';
import { Tables } from './tables.tsx';
import { useShown } from './use-shown.ts';

/** Map, legend, details and table, which all show the same release and point at the same regions. */
export function MapDesk({ atlas }: { readonly atlas: Atlas }) {
  const [shown, show] = useShown();
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const newest = atlas.releases.at(-1);
  const release = atlas.releases.find(({ period }) => period === shown.period) ?? newest;
  const since = atlas.releases.find(({ period }) => period === shown.since && period !== release?.period) ?? null;
  const rows = useMemo(() => (release === undefined ? [] : rowsOf(atlas, release, since)), [atlas, release, since]);
  const chosen = rows.find(({ region }) => region.id === shown.region) ?? null;
  if (release === undefined) return null;
  const choose = (region: string | null) => show({ region, municipality: null });
  const pointedRow = rows.find(({ region }) => pointed.length === 1 && region.id === pointed[0]);
  return (
    <div className="map-desk">
      <Controls {...{ atlas, release, since }} municipality={shown.municipality} onShow={show} />
      <Summary release={release} since={since} rows={rows} chosen={chosen} />
      <div className="map-left">
        <Picture
          {...{ rows, since, shown, pointed }}
          onPoint={(region) => setPointed(region === null ? [] : [region])}
          onChoose={choose}
          onView={(view) => show({ view })}
        />
        <Legend release={release} isCompared={since !== null} />
      </div>
      <div className="map-right">
        <RegionDetails
          {...{ atlas, release }}
          row={pointedRow ?? chosen}
          onClear={chosen === null ? null : () => choose(null)}
        />
        <Tables
          {...{ atlas, release, since, rows, pointed, chosen }}
          sorting={shown.sorting}
          onSort={(sorting) => show({ sorting })}
          onPoint={setPointed}
          onChoose={choose}
        />
      </div>
      <ReleaseSource release={release} />
    </div>
  );
}
