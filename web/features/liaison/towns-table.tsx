import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
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
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          <section className="table-frame towns-frame" tabIndex={0} aria-label={liaison.suggest}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{townColumns.town}</th>
                  <th scope="col">{townColumns.reasons}</th>
                  <th scope="col" className="number">
                    {townColumns.km}
                  </th>
                  <th scope="col" className="number">
                    {townColumns.population}
                  </th>
                  <th scope="col">{townColumns.choose}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((town) => (
                  <TownRow
                    key={town.place.id}
                    town={town}
                    {...{ chosen, onChoose, onPoint: setPointed }}
                    isPointed={town.place.id === pointed}
                  />
                ))}
              </tbody>
            </table>
          </section>
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
    <tr ref={row} data-pointed={isPointed}>
      <th scope="row">
        <button
          type="button"
          className="town-name"
          aria-label={liaison.showOnMap(place.label)}
          onClick={() => onPoint(place.id)}
        >
          {place.label}
        </button>
        <span className="soft"> {county}</span>
      </th>
      <td>
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
      </td>
      <td className="number nowrap">{liaison.km(distanceKm)}</td>
      <td className="number">{population.toLocaleString(locale)}</td>
      <td>
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
      </td>
    </tr>
  );
}
