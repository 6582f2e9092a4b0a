import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { LiveMapDocument } from '#schema/generated/police-liaison-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { Loaded } from '../../service/loaded.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { type Layer, type LiveMap, layers, orderRows, rowsOf } from './layers.ts';
import { Legend } from './legend.tsx';
import { MunicipalityTable } from './municipality-table.tsx';
import { Picture } from './picture.tsx';
import './live-map.css';

/** What stands and what is going on now, by municipality, as a map and as an equal table. */
export function LiveMapPage() {
  const { liveMap, product } = useWords();
  useTitle(`${liveMap.title} · ${product}`);
  const ask = useAsk();
  const query = useQuery({
    queryKey: ['live-map'],
    queryFn: async () => (await ask(LiveMapDocument, {})).liveMap,
    refetchOnMount: 'always',
  });
  return (
    <div className="live-map-page">
      <h1>{liveMap.heading}</h1>
      <p className="soft">{liveMap.lead}</p>
      <Loaded query={query} waiting={liveMap.loading} failed={liveMap.failed}>
        {(found) => <Desk map={found} />}
      </Loaded>
    </div>
  );
}

function Desk({ map }: { readonly map: LiveMap }) {
  const { liveMap } = useWords();
  const [layer, setLayer] = useState<Layer>('STANDING');
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = useMemo(() => rowsOf(map), [map]);
  const ordered = useMemo(() => orderRows(rows, layer), [rows, layer]);
  return (
    <div className="live-map-desk">
      <div className="live-map-left">
        <Picture rows={rows} layer={layer} chosen={chosen} onChoose={setChosen} />
        <Legend layer={layer} />
      </div>
      <div className="live-map-right">
        <ChoiceField
          name="layer"
          label={liveMap.layer}
          options={layers.map((id) => ({ id, text: liveMap.layers[id] }))}
          value={layer}
          onChange={(id) => setLayer(layers.find((one) => one === id) ?? 'STANDING')}
        />
        <MunicipalityTable rows={ordered} chosen={chosen} onChoose={setChosen} />
      </div>
    </div>
  );
}
