import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useWords } from '../../words/language.tsx';
import { AreaTable } from './area-table.tsx';
import type { Atlas, Release, Row } from './atlas.ts';
import { RegionTable } from './region-table.tsx';
import { type Sorting, sortRows } from './sort-rows.ts';
import { toCsv } from './to-csv.ts';

type Props = {
  readonly atlas: Atlas;
  readonly release: Release;
  readonly since: Release | null;
  readonly rows: readonly Row[];
  readonly pointed: readonly string[];
  readonly chosen: Row | null;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly onPoint: (regions: readonly string[]) => void;
  readonly onChoose: (region: string) => void;
};

/** The map's equal: the same regions, the same release, the same highlight; and the larger areas that they make. */
export function Tables({ atlas, release, since, rows, sorting, onPoint, ...table }: Props) {
  const words = useWords();
  const { map } = words;
  const [level, setLevel] = useState('regions');
  const sorted = sortRows(rows, sorting);
  const download = () => save(toCsv(words, { release, since, rows: sorted }), `isar-${release.period}.csv`);
  return (
    <section
      className="map-tables"
      aria-label={level === 'regions' ? map.table(release.period) : map.tableAreas(release.period)}
    >
      <div className="map-tables-head">
        <ChoiceField
          name="level"
          label={map.level}
          options={[
            { id: 'regions', text: map.regions },
            { id: 'areas', text: map.areas },
          ]}
          value={level}
          onChange={setLevel}
        />
        <Button look="quiet" onPress={download}>
          {map.download}
        </Button>
      </div>
      {level === 'regions' ? (
        <RegionTable {...{ period: release.period, rows: sorted, since, sorting, onPoint, ...table }} />
      ) : (
        <AreaTable {...{ atlas, release, rows, onPoint }} />
      )}
    </section>
  );
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
