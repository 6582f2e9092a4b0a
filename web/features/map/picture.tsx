import { useMemo } from 'react';
import type { Scene, View } from '../../map/open-map.ts';
import type { Sweden } from '../../map/sweden.ts';
import { SwedenMap } from '../../map/sweden-map.tsx';
import { useSweden } from '../../map/use-sweden.ts';
import { After } from '../../ui/after.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';
import type { Shown } from './address.ts';
import type { Release, Row } from './atlas.ts';

type Props = {
  readonly rows: readonly Row[];
  readonly since: Release | null;
  readonly shown: Shown;
  readonly pointed: readonly string[];
  readonly onPoint: (region: string | null) => void;
  readonly onChoose: (region: string) => void;
  readonly onView: (view: View) => void;
};

/** The map itself, or that its drawing is on its way or did not come. The table stands without it. */
export function Picture(props: Props) {
  const { map, app } = useWords();
  const drawing = useSweden();
  return (
    <div className="map-picture">
      {drawing.data && <Drawn sweden={drawing.data} {...props} />}
      {drawing.isPending && (
        <After ms={300}>
          <p className="soft">{map.drawing}</p>
        </After>
      )}
      {drawing.isError && (
        <Notice heading={map.notDrawn}>
          <p>{app.serviceSilent}</p>
          <Button onPress={() => drawing.refetch()}>{app.tryAgain}</Button>
        </Notice>
      )}
    </div>
  );
}

function Drawn({ sweden, rows, since, shown, pointed, ...listeners }: Props & { readonly sweden: Sweden }) {
  const { map } = useWords();
  const still = useMemo(() => drawingOf({ sweden, rows, isCompared: since !== null }), [sweden, rows, since]);
  const scene = useMemo(
    (): Scene => ({
      ...still,
      marked: new Set(shown.region === null ? pointed : [...pointed, shown.region]),
      outlined: shown.municipality,
    }),
    [still, pointed, shown.region, shown.municipality],
  );
  const sought = useMemo(
    () => (shown.municipality === null ? [] : sweden.regions.filter(({ id }) => id === shown.region)),
    [sweden, shown.municipality, shown.region],
  );
  return (
    <SwedenMap
      {...{ sweden, scene, ...listeners }}
      areas={sweden.regions}
      view={shown.view}
      label={map.map}
      words={map.keys}
      shown={sought}
    />
  );
}

type Seen = Pick<Props, 'rows'> & { readonly sweden: Sweden; readonly isCompared: boolean };

/** What stays while one points. Arrows where the band has changed; otherwise each region's first name where it has room. */
function drawingOf({ sweden, rows, isCompared }: Seen): Pick<Scene, 'bandOf' | 'signs' | 'names'> {
  const markOf = new Map(sweden.municipalities.map(({ id, mark }) => [`R${id}`, mark]));
  const rowOf = new Map(rows.map((row) => [row.region.id, row]));
  const signs = sweden.regions.flatMap(({ id }) => {
    const at = markOf.get(id);
    const steps = rowOf.get(id)?.steps ?? 0;
    return at === undefined || steps === 0 ? [] : [{ at, text: (steps > 0 ? '▲' : '▼').repeat(Math.abs(steps)) }];
  });
  const names = sweden.regions.flatMap(({ id }) => {
    const at = markOf.get(id);
    const name = rowOf.get(id)?.region.name.split('–')[0];
    return at === undefined || name === undefined || isCompared ? [] : [{ at, text: name }];
  });
  return { bandOf: new Map(rows.map(({ region, band }) => [region.id, band])), signs, names };
}
