import { useMemo } from 'react';
import type { Sweden } from '../../map/sweden.ts';
import { SwedenMap } from '../../map/sweden-map.tsx';
import { useSweden } from '../../map/use-sweden.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useWords } from '../../words/language.tsx';
import type { Layer, Row } from './layers.ts';

type Props = {
  readonly rows: readonly Row[];
  readonly layer: Layer;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

/** The map, or that its drawing is on its way or did not come. The table stands without it. */
export function Picture(props: Props) {
  const { map } = useWords();
  return (
    <div className="live-map-picture">
      <Loaded query={useSweden()} waiting={map.drawing} failed={map.notDrawn}>
        {(sweden) => <Drawn sweden={sweden} {...props} />}
      </Loaded>
    </div>
  );
}

const ignore = () => undefined;

function Drawn({ sweden, rows, layer, chosen, onChoose }: Props & { readonly sweden: Sweden }) {
  const { map, liveMap } = useWords();
  const scene = useMemo(() => {
    const named = rows.filter(({ bands }) => bands[layer] > 0).map(({ id }) => id);
    return {
      bandOf: new Map(rows.map(({ id, bands }) => [id, bands[layer]])),
      marked: new Set(chosen === null ? [] : [chosen]),
      outlined: null,
      signs: [],
      names: sweden.municipalities
        .filter(({ id }) => named.includes(id))
        .map(({ name, mark }) => ({ at: mark, text: name })),
    };
  }, [sweden, rows, layer, chosen]);
  const shown = useMemo(() => sweden.municipalities.filter(({ id }) => id === chosen), [sweden, chosen]);
  return (
    <SwedenMap
      {...{ sweden, scene, shown, onChoose }}
      areas={sweden.municipalities}
      view={null}
      label={liveMap.map}
      words={map.keys}
      onPoint={ignore}
      onView={ignore}
    />
  );
}
