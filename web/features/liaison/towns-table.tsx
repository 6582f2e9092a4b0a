import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';
import { mostTowns, type Town } from './draft.ts';
import { classOf, countClasses, findTowns, townClasses } from './rank-towns.ts';
import { SeverityMark } from './severity-mark.tsx';
import type { SuggestedTown } from './use-liaison.ts';

type Props = {
  readonly judged: readonly SuggestedTown[];
  readonly chosen: readonly Town[];
  readonly onChoose: (town: Town) => void;
};

const mostShown = 40;

/** Fetched with Leaflet once somebody looks for towns. */
const TownsMap = lazy(() => import('./towns-map.tsx').then(({ TownsMap: Lazy }) => ({ default: Lazy })));

/** Towns by what tells against them, the least first; the reasons by class, never by person. */
export function TownsTable({ judged, chosen, onChoose }: Props) {
  const { liaison } = useWords();
  const { townColumns } = liaison;
  const [written, setWritten] = useState('');
  const [pointed, setPointed] = useState<string | null>(null);
  const found = findTowns(judged, written);
  const counts = countClasses(judged);
  const shown = withPointed(found.slice(0, mostShown), { judged, pointed });
  return (
    <div className="towns">
      <p role="status" className="soft">
        {liaison.townsFound(judged.length)}:{' '}
        {townClasses.map((one) => `${liaison.townClasses[one]} ${counts.get(one)}`).join(' · ')}
      </p>
      <TextField name="town-filter" label={liaison.townFilter} value={written} onChange={setWritten} />
      <div className="towns-beside">
        <Suspense fallback={<Skeleton />}>
          <TownsMap {...{ judged, chosen, pointed }} onPoint={setPointed} />
        </Suspense>
        {shown.length === 0 ? (
          <p className="soft">{liaison.noTownsFound}</p>
        ) : (
          <Table
            label={liaison.suggest}
            className="towns-frame"
            columns={[
              townColumns.town,
              townColumns.reasons,
              townColumns.km,
              townColumns.population,
              townColumns.choose,
            ]}
          >
            {shown.map((town) => (
              <TownRow
                key={town.place.id}
                town={town}
                {...{ chosen, onChoose, onPoint: setPointed }}
                isPointed={town.place.id === pointed}
              />
            ))}
          </Table>
        )}
      </div>
      <p className="soft">
        {chosen.length >= mostTowns ? liaison.fullTowns : liaison.townShown(shown.length, found.length)}
      </p>
    </div>
  );
}

/** Whoever points at a town on the map finds it in the list, first where it stands further down. */
function withPointed(
  shown: readonly SuggestedTown[],
  { judged, pointed }: { readonly judged: readonly SuggestedTown[]; readonly pointed: string | null },
): readonly SuggestedTown[] {
  const town = judged.find(({ place }) => place.id === pointed);
  return town === undefined || shown.includes(town) ? shown : [town, ...shown];
}

type RowProps = {
  readonly town: SuggestedTown;
  readonly isPointed: boolean;
  readonly onPoint: (town: string) => void;
} & Pick<Props, 'chosen' | 'onChoose'>;

function TownRow({ town, isPointed, onPoint, chosen, onChoose }: RowProps) {
  const { liaison, locale } = useWords();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isPointed) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isPointed]);
  const { place, county, distanceKm, population, reasons } = town;
  const isChosen = chosen.some(({ id }) => id === place.id);
  return (
    <Row ref={row} data-pointed={isPointed}>
      <RowHeading>
        <button
          type="button"
          className="town-name"
          aria-label={liaison.showOnMap(place.label)}
          onClick={() => onPoint(place.id)}
        >
          {place.label}
        </button>
        <span className="soft"> {county}</span>
      </RowHeading>
      <Cell>
        {classOf(town) === 'NONE' ? (
          liaison.townClasses.NONE
        ) : (
          <span className="town-reasons">
            {reasons.map(({ rule, severity }) => (
              <span key={rule}>
                <SeverityMark severity={severity} /> {liaison.rules[rule]}
              </span>
            ))}
          </span>
        )}
      </Cell>
      <Cell className="number nowrap">{liaison.km(distanceKm)}</Cell>
      <Cell className="number">{population.toLocaleString(locale)}</Cell>
      <Cell>
        {isChosen ? (
          <strong>{liaison.chosen}</strong>
        ) : (
          <Button
            look="bare"
            isDisabled={chosen.length >= mostTowns}
            aria-label={liaison.choose(place.label)}
            onPress={() => onChoose({ id: place.id, label: place.label })}
          >
            {liaison.pick}
          </Button>
        )}
      </Cell>
    </Row>
  );
}
