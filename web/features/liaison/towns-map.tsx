import { useMemo } from 'react';
import type { Scene } from '../../map/open-map.ts';
import { cornersOf } from '../../map/spots.ts';
import type { Sweden } from '../../map/sweden.ts';
import { SwedenMap } from '../../map/sweden-map.tsx';
import { useSweden } from '../../map/use-sweden.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useWords } from '../../words/language.tsx';
import type { Town } from './draft.ts';
import { classOf, townClasses } from './rank-towns.ts';
import type { SuggestedTown } from './use-liaison.ts';
import './towns-map.css';

type Props = {
  readonly judged: readonly SuggestedTown[];
  readonly chosen: readonly Town[];
  readonly pointed: string | null;
  readonly onPoint: (town: string) => void;
};

/** The same towns as in the list, by what tells against them; the list stands without it. */
export function TownsMap(props: Props) {
  const { map } = useWords();
  return (
    <div className="towns-map">
      <Loaded query={useSweden()} waiting={map.drawing} failed={map.notDrawn}>
        {(sweden) => <Drawn sweden={sweden} {...props} />}
      </Loaded>
      <Legend />
    </div>
  );
}

const ignore = () => undefined;
const nowhere: readonly never[] = [];
const plain: Scene = { bandOf: new Map(), marked: new Set(), outlined: null, signs: [], names: [] };

function Drawn({ sweden, judged, chosen, pointed, onPoint }: Props & { readonly sweden: Sweden }) {
  const { map, liaison } = useWords();
  const scene = useMemo((): Scene => {
    const marked = new Set([...chosen.map(({ id }) => id), pointed]);
    const names = judged.filter(({ place }) => marked.has(place.id));
    return {
      ...plain,
      // What tells least against a town lies on top, and what is marked over all.
      spots: judged
        .map((town) => ({
          ...{ id: town.place.id, at: pointOf(town), rank: townClasses.indexOf(classOf(town)) },
          isMarked: marked.has(town.place.id),
        }))
        .toSorted((a, b) => Number(a.isMarked) - Number(b.isMarked) || b.rank - a.rank),
      names: names.map((town) => ({ at: above(pointOf(town)), text: town.place.label })),
    };
  }, [judged, chosen, pointed]);
  const lookedAt = useMemo(() => {
    const found = judged.find(({ place }) => place.id === pointed);
    return found === undefined ? null : pointOf(found);
  }, [judged, pointed]);
  return (
    <SwedenMap
      {...{ sweden, scene, lookedAt }}
      areas={sweden.municipalities}
      view={null}
      label={liaison.townsMap}
      words={map.keys}
      shown={nowhere}
      onPoint={ignore}
      onChoose={ignore}
      onChooseSpot={onPoint}
      onView={ignore}
    />
  );
}

const pointOf = ({ east, north }: SuggestedTown) => [east, north] as const;
const nameMetres = 6_000;
const above = ([east, north]: readonly [number, number]) => [east, north + nameMetres] as const;

/** The sign of each class, as it is drawn on the map. */
function Legend() {
  const { liaison } = useWords();
  return (
    <ul className="towns-legend">
      {townClasses.map((one, rank) => (
        <li key={one}>
          <svg viewBox="-1.4 -1.4 2.8 2.8" width="14" height="14" aria-hidden="true" data-rank={rank}>
            {rank < 2 ? (
              <circle r="1" />
            ) : (
              <polygon points={(cornersOf[rank] ?? []).map((corner) => corner.join(',')).join(' ')} />
            )}
          </svg>
          {liaison.townClasses[one]}
        </li>
      ))}
    </ul>
  );
}
