import { useState } from 'react';
import { SearchField } from '../../ui/search-field.tsx';
import { useWords } from '../../words/language.tsx';
import type { Region } from './atlas.ts';

type Props = {
  readonly regions: readonly Region[];
  /** The code of the one that is outlined in the map. */
  readonly chosen: string | null;
  readonly onChoose: (municipality: string, region: string) => void;
};

const most = 8;

/** Finds the region that a municipality is a part of. */
export function MunicipalitySearch({ regions, chosen, onChoose }: Props) {
  const { map } = useWords();
  const places = regions.flatMap((region) => region.municipalities.map(({ code, name }) => ({ code, name, region })));
  const nameOf = (code: string | null) => places.find((one) => one.code === code)?.name ?? '';
  const [text, setText] = useState(() => nameOf(chosen));
  const begun = text.trim().toLocaleLowerCase('sv');
  const matches = places
    .filter(({ name }) => begun !== '' && name.toLocaleLowerCase('sv').startsWith(begun))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .slice(0, most)
    .map(({ code, name, region }) => ({ id: code, text: name, aside: region.name }));
  const choose = (code: string) => {
    const place = places.find((one) => one.code === code);
    if (place === undefined) return;
    setText(place.name);
    onChoose(code, place.region.id);
  };
  return (
    <SearchField
      name="municipality"
      label={map.search}
      text={text}
      onText={setText}
      chosen={text === nameOf(chosen) ? chosen : null}
      onChoose={choose}
      onFocusChange={() => undefined}
      matches={matches}
      emptyText={begun === '' ? map.searchHint : map.noMunicipality}
    />
  );
}
