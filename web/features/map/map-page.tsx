import { useQuery } from '@tanstack/react-query';
import { ReleasesDocument } from '#schema/generated/analyst-operations.ts';
import { useSweden } from '../../map/use-sweden.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { Loaded } from '../../service/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { toAtlas } from './atlas.ts';
import { MapDesk } from './map-desk.tsx';
import './map.css';

/** The national map: how densely people are placed, release by release, as a map and as a table. */
export function MapPage() {
  const { map, product } = useWords();
  const ask = useAsk();
  useTitle(`${map.title} · ${product}`);
  // Asked for beside the releases, not after them.
  useSweden();
  const found = useQuery({
    queryKey: ['releases'],
    queryFn: () => ask(ReleasesDocument, {}),
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <h1>{map.heading}</h1>
      <p className="map-lead">{map.lead}</p>
      <Loaded query={found} waiting={map.loading} failed={map.failed}>
        {(data) =>
          data.releases.length === 0 ? (
            <Notice heading={map.none}>
              <p>{map.noneMeans}</p>
            </Notice>
          ) : (
            <MapDesk atlas={toAtlas(data)} />
          )
        }
      </Loaded>
    </>
  );
}
