import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NetworkDocument, type RivalryLevel } from '#schema/generated/police-recorder-operations.ts';
import { useAsk } from '../../../service/ask-context.tsx';
import { Loaded } from '../../../service/loaded.tsx';
import { readDay } from '../../../ui/day.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useWords } from '../../../words/language.tsx';
import { DayField } from '../fact/period-fields.tsx';
import { policeKey } from '../fact/use-facts.ts';
import { layOut } from './lay-out.ts';
import { Legend } from './legend.tsx';
import { NetworkList } from './network-list.tsx';
import { NetworkPicture } from './network-picture.tsx';
import './network.css';

type Props = {
  readonly grouping: { readonly id: string; readonly name: string };
  readonly onOpenFact: (id: string) => void;
  readonly onOpenGrouping: (id: string) => void;
};

const levels: readonly RivalryLevel[] = ['TENSION', 'CONFLICT', 'ARMED_CONFLICT'];
/** As many as the service takes at once. */
const mostExpanded = 12;

/** What surrounds a grouping, as a picture and as a list, on a day and from a level on; each neighbour can be followed further. */
export function NetworkView({ grouping, ...open }: Props) {
  const { network, facts } = useWords();
  const [expanded, setExpanded] = useState<readonly string[]>([grouping.id]);
  const [written, setWritten] = useState('');
  const [minLevel, setLevel] = useState<RivalryLevel>('TENSION');
  const on = readDay(written);
  const query = useNetwork({ groupings: expanded, on, minLevel });
  const toggle = (id: string) =>
    setExpanded(
      expanded.includes(id) ? expanded.filter((one) => one !== id) : [...expanded, id].slice(0, mostExpanded),
    );
  return (
    <div className="network">
      <div className="network-filters">
        <DayField
          name="on"
          label={network.on}
          hint={network.onHint}
          error={written.trim() !== '' && on === null && written.trim().length >= 8 ? facts.problems.NOT_A_DATE : null}
          value={written}
          onChange={setWritten}
        />
        <SelectField
          name="minLevel"
          label={network.level}
          placeholder=""
          options={levels.map((id) => ({ id, text: facts.levels[id] }))}
          value={minLevel}
          onChange={(id) => levels.filter((one) => one === id).forEach(setLevel)}
        />
      </div>
      <Loaded query={query} waiting={network.waiting} failed={network.failed}>
        {(found) => {
          const spots = found === null ? [] : layOut(found, grouping.id);
          if (found === null || spots.length < 2)
            return (
              <Notice heading={network.lonely}>
                <p>{network.lonelyMeans}</p>
              </Notice>
            );
          return (
            <>
              {found.isCut && <p role="status">{network.isCut}</p>}
              <NetworkPicture spots={spots} name={grouping.name} expanded={expanded} onToggle={toggle} />
              <Legend />
              <h2>{network.list}</h2>
              <NetworkList spots={spots} expanded={expanded} onToggle={toggle} {...open} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

type Asked = { readonly groupings: readonly string[]; readonly on: string | null; readonly minLevel: RivalryLevel };

function useNetwork(asked: Asked) {
  const ask = useAsk();
  return useQuery({
    queryKey: policeKey('network', asked),
    queryFn: async () => (await ask(NetworkDocument, asked)).network,
    placeholderData: keepPreviousData,
  });
}
