import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/language.tsx';
import type { Shown } from './address.ts';
import type { Atlas, Release } from './atlas.ts';
import { MunicipalitySearch } from './municipality-search.tsx';
import { ReleaseSlider } from './release-slider.tsx';

type Props = {
  readonly atlas: Atlas;
  readonly release: Release;
  readonly since: Release | null;
  readonly municipality: string | null;
  readonly onShow: (change: Partial<Shown>) => void;
};

const noComparison = 'none';

/** Which release, against which other, and where. */
export function Controls({ atlas, release, since, municipality, onShow }: Props) {
  const { map } = useWords();
  const others = atlas.releases.filter(({ period }) => period !== release.period).toReversed();
  const options = [
    { id: noComparison, text: map.noComparison },
    ...others.map(({ period }) => ({ id: period, text: period })),
  ];
  return (
    <section className="map-controls" aria-label={map.controls}>
      <ReleaseSlider releases={atlas.releases} release={release} onChoose={(period) => onShow({ period })} />
      <SelectField
        name="since"
        label={map.compare}
        placeholder={map.noComparison}
        options={options}
        value={since?.period ?? noComparison}
        onChange={(period) => onShow({ since: period === noComparison ? null : period })}
      />
      <MunicipalitySearch
        regions={atlas.regions}
        chosen={municipality}
        onChoose={(municipality, region) => onShow({ municipality, region })}
      />
    </section>
  );
}
