import { useState } from 'react';
import { writeProposal } from '../../coordinator/proposal.ts';
import { room } from '../../coordinator/rooms.ts';
import { sayPlace } from '../../coordinator/stay/place.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { today } from '../../ui/day.ts';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/language.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { PlacementFacts } from './placement-facts.tsx';
import { PresenceDialog } from './presence-dialog.tsx';
import { ShortenDialog } from './shorten-dialog.tsx';
import { usePlacement, type WholePlacement } from './use-placements.ts';

export function PlacementPage({ id }: { readonly id: string }) {
  const { placements, form } = useWords();
  const { open } = useRooms();
  const placement = usePlacement(id);
  return (
    <Loaded query={placement} waiting={placements.waitingOne} failed={placements.failedOne}>
      {(found) =>
        found === null ? (
          <Notice heading={placements.gone} level={1}>
            <p>{form.notFound}</p>
            <Button onPress={() => open(room.placements)}>{placements.title}</Button>
          </Notice>
        ) : (
          <Whole stay={found} />
        )
      }
    </Loaded>
  );
}

function Whole({ stay }: { readonly stay: WholePlacement }) {
  const words = useWords();
  const { placements, steps } = words;
  const { open } = useRooms();
  return (
    <>
      <Head
        heading={sayPlace(stay.place, words, stay.district)}
        lead={`${stay.case.caseNumber} · ${stay.members.map(({ pseudonym }) => pseudonym).join(', ')}`}
        back={{ text: placements.title, onBack: () => open(room.placements) }}
      />
      <PlacementFacts stay={stay} />
      {stay.status === 'CONFIRMED' && <Changes stay={stay} />}
      <div className="deed-actions">
        <Button look="quiet" onPress={() => open(room.placements, `${stay.id}/record`)}>
          {steps.toRecord}
        </Button>
        <Button look="quiet" onPress={() => open(room.cases, stay.case.id)}>
          {steps.toCase(stay.case.caseNumber)}
        </Button>
      </div>
    </>
  );
}

type Change = 'PRESENCE' | 'SHORTEN' | 'END' | 'CANCEL' | 'MISTAKEN';

/** What can be done with a stay, each with what it means; only what its days allow. */
function Changes({ stay }: { readonly stay: WholePlacement }) {
  const { placements } = useWords();
  const [opened, setOpened] = useState<Change | null>(null);
  const close = () => setOpened(null);
  const hasBegun = stay.from <= today();
  const offered: readonly Change[] = hasBegun
    ? ['PRESENCE', 'SHORTEN', 'END', 'MISTAKEN']
    : ['SHORTEN', 'CANCEL', 'MISTAKEN'];
  return (
    <Section heading={placements.change}>
      <ul className="changes">
        <ExtendOrMove stay={stay} />
        {offered.map((change) => (
          <li key={change}>
            <Button look="quiet" onPress={() => setOpened(change)}>
              {placements.changes[change].verb}
            </Button>
            <span>{placements.changes[change].means}</span>
          </li>
        ))}
      </ul>
      {opened === 'PRESENCE' && <PresenceDialog stay={stay} onClose={close} />}
      {opened === 'SHORTEN' && <ShortenDialog stay={stay} onClose={close} />}
      {opened === 'END' && <EndDialog stay={stay} onClose={close} />}
      {opened === 'CANCEL' && <CancelDialog stay={stay} enteredInError={false} onClose={close} />}
      {opened === 'MISTAKEN' && <CancelDialog stay={stay} enteredInError onClose={close} />}
    </Section>
  );
}

/** Judged like a new stay, so it begins with a check. */
function ExtendOrMove({ stay }: { readonly stay: WholePlacement }) {
  const words = useWords();
  const { placements } = words;
  const { open } = useRooms();
  const proposal = {
    caseId: stay.case.id,
    memberIds: stay.members.map(({ id }) => id),
    offer: stay.check?.offer ?? '',
    placementId: stay.id,
  };
  const begins = [stay.from, today()].toSorted()[1] ?? stay.from;
  const extension = { placeText: sayPlace(stay.place, words), from: begins, to: null };
  return (
    <>
      {stay.to !== null && (
        <li>
          <Button look="quiet" onPress={() => open(room.check, writeProposal({ ...proposal, ...extension }))}>
            {placements.extend}
          </Button>
          <span>{placements.extendMeans}</span>
        </li>
      )}
      <li>
        <Button look="quiet" onPress={() => open(room.check, writeProposal(proposal))}>
          {placements.move}
        </Button>
        <span>{placements.moveMeans}</span>
      </li>
    </>
  );
}
