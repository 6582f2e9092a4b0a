import { useEffect, useEffectEvent, useState } from 'react';
import { SearchField } from '../../ui/search-field.tsx';
import { useWords } from '../../words/language.tsx';
import { sayProblem } from '../problems.ts';
import { type FoundPlace, sayPlace } from './place.ts';
import type { StayPartProps } from './stay-draft.ts';
import { useCauses, usePlaces } from './use-places.ts';
import './stay.css';

export function PlaceField({ draft, problems, onChange }: StayPartProps) {
  const words = useWords();
  const { check } = words;
  const places = usePlaces(draft);
  const say = (place: FoundPlace) => sayPlace(place, words);
  const choose = (place: FoundPlace | undefined) =>
    place !== undefined && onChange({ place, placeText: say(place), partId: null });
  // Where another room has written the place, it is found though the keyboard is here.
  const [isWriting, setWriting] = useState(false);
  const write = (placeText: string) => {
    const isChosen = draft.place !== null && placeText === say(draft.place);
    if (placeText === draft.placeText) return;
    setWriting(true);
    onChange(isChosen ? { placeText } : { placeText, place: null, partId: null });
  };
  const chooseMeant = useEffectEvent(() => choose(findMeant(places.matches, draft.placeText, say)));
  const isUnclear = draft.place === null && !isWriting && places.isComplete;
  useEffect(() => {
    if (isUnclear) chooseMeant();
  }, [isUnclear]);
  return (
    <div className="place-field">
      <SearchField
        name="place"
        label={check.place}
        hint={check.placeHint}
        error={sayProblem(words, problems['place'], check.required.place)}
        text={draft.placeText}
        onText={write}
        chosen={draft.place?.id ?? null}
        onChoose={(id) => choose(places.matches.find((place) => place.id === id))}
        onFocusChange={(isHere) => !isHere && setWriting(false)}
        matches={places.matches.map((place) => ({
          id: place.id,
          text: say(place),
          aside: check.kinds[place.kind],
          note: place.causes.map(({ kind }) => check.causes[kind]).join(' ') || undefined,
        }))}
        emptyText={places.hasFailed ? check.searchFailed : places.isFresh ? check.noPlaces : check.searching}
      />
      <Causes causes={useCauses(draft)} />
    </div>
  );
}

/** Who writes a whole name that only one place has means that place. */
function findMeant(matches: readonly FoundPlace[], text: string, say: (place: FoundPlace) => string) {
  const written = text.trim().toLowerCase();
  const [only, ...others] = matches.filter((place) =>
    [place.name, say(place)].some((name) => name.toLowerCase() === written),
  );
  return others.length === 0 ? only : undefined;
}

function Causes({ causes }: { readonly causes: FoundPlace['causes'] }) {
  const { check } = useWords();
  return (
    <div role="status">
      {causes.length > 0 && (
        <div className="form-note">
          <strong>{check.unavailableHere}</strong>
          {causes.map(({ kind }) => (
            <p key={kind}>{check.causes[kind]}</p>
          ))}
        </div>
      )}
    </div>
  );
}
