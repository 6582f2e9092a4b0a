import { useState } from 'react';
import type { GroupingPartsFragment } from '#schema/generated/police-recorder-operations.ts';
import { Loaded } from '../../../service/loaded.tsx';
import { useRooms } from '../../../service/rooms-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/language.tsx';
import { FactPanel } from '../fact/fact-panel.tsx';
import { FactTable } from '../fact/fact-table.tsx';
import type { Fact } from '../fact/say-fact.ts';
import { useGrouping } from '../fact/use-facts.ts';
import { NetworkView } from '../network/network-view.tsx';

type Props = { readonly id: string; readonly onOpen: (id: string) => void; readonly onBack: () => void };

/** What the police have recorded of one grouping, as facts or as a picture of what surrounds it. Who is in it is not here. */
export function GroupingSheet({ id, onOpen, onBack }: Props) {
  const { groupings } = useWords();
  const query = useGrouping(id);
  return (
    <div className="grouping-sheet">
      <Button look="bare" onPress={onBack}>
        ← {groupings.all}
      </Button>
      <Loaded query={query} waiting={groupings.oneWaiting} failed={groupings.oneFailed}>
        {(found) =>
          found === null ? (
            <Notice heading={groupings.gone} level={1}>
              <p>{groupings.goneMeans}</p>
            </Notice>
          ) : (
            <Sheet grouping={found} onOpen={onOpen} />
          )
        }
      </Loaded>
    </div>
  );
}

const views = ['LIST', 'NETWORK'] as const;
type SheetProps = { readonly grouping: GroupingPartsFragment; readonly onOpen: (id: string) => void };

function Sheet({ grouping, onOpen }: SheetProps) {
  const { groupings } = useWords();
  const [view, setView] = useState<(typeof views)[number]>('LIST');
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <h1>{grouping.name}</h1>
      <Kin grouping={grouping} onOpen={onOpen} />
      {opened !== null ? (
        <FactPanel key={opened} id={opened} backTo={grouping.name} onBack={() => setOpened(null)} />
      ) : (
        <>
          <ChoiceField
            name="view"
            label={groupings.view}
            options={views.map((id) => ({ id, text: id === 'LIST' ? groupings.asList : groupings.asNetwork }))}
            value={view}
            onChange={setView}
            isWide
          />
          {view === 'LIST' ? (
            <Facts facts={grouping.facts} name={grouping.name} onOpen={setOpened} />
          ) : (
            <NetworkView grouping={grouping} onOpenFact={setOpened} onOpenGrouping={onOpen} />
          )}
        </>
      )}
    </>
  );
}

/** Its other names, what it is part of and its parts. */
function Kin({ grouping: { aliases, partOf, parts }, onOpen }: SheetProps) {
  const { groupings } = useWords();
  const links = (list: typeof parts) =>
    list.map(({ id, name }) => (
      <Button key={id} look="bare" onPress={() => onOpen(id)}>
        {name}
      </Button>
    ));
  return (
    <dl className="grouping-kin">
      {aliases.length > 0 && (
        <div>
          <dt>{groupings.aliases}</dt>
          <dd>{aliases.join(', ')}</dd>
        </div>
      )}
      {partOf.length > 0 && (
        <div>
          <dt>{groupings.partOf}</dt>
          <dd>{links(partOf)}</dd>
        </div>
      )}
      {parts.length > 0 && (
        <div>
          <dt>{groupings.parts}</dt>
          <dd>{links(parts)}</dd>
        </div>
      )}
    </dl>
  );
}

const open: readonly Fact['state'][] = ['LIVE', 'PENDING', 'CLOSING'];

function Facts(props: {
  readonly facts: readonly Fact[];
  readonly name: string;
  readonly onOpen: (id: string) => void;
}) {
  const { facts, name, onOpen } = props;
  const { groupings } = useWords();
  const rooms = useRooms();
  const [isAll, setAll] = useState(false);
  const shown = facts.filter(({ state }) => isAll || open.includes(state));
  const closed = facts.filter(({ state }) => !open.includes(state)).length;
  return (
    <>
      {shown.length === 0 ? (
        <Notice heading={groupings.noFacts}>
          <p>{groupings.noFactsMeans}</p>
          <Button look="quiet" onPress={() => rooms.open('/registrera')}>
            {groupings.recordNew}
          </Button>
        </Notice>
      ) : (
        <FactTable facts={shown.toSorted(byKind)} caption={name} onOpen={onOpen} />
      )}
      {closed > 0 && (
        <CheckBox isSelected={isAll} onChange={setAll}>
          {groupings.closedFacts(closed)}
        </CheckBox>
      )}
      <p className="soft">
        {groupings.people}{' '}
        <Button look="bare" onPress={() => rooms.open('/person')}>
          {groupings.lookUp}
        </Button>
      </p>
    </>
  );
}

const kinds: readonly Fact['kind'][] = ['RIVALRY', 'ALLIANCE', 'PART', 'TERRITORY'];

/** Feuds first; the newest first within a kind. */
const byKind = (a: Fact, b: Fact): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.recordedAt.localeCompare(a.recordedAt);
