import { useMemo } from 'react';
import { readProposal } from '../../coordinator/proposal.ts';
import { useCases } from '../../coordinator/use-cases.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { CheckDesk } from './check-desk.tsx';
import './check.css';

/** Whether a participant can be placed at one place for one period. */
export function CheckPage() {
  const { check, product } = useWords();
  useTitle(`${check.title} · ${product}`);
  return (
    <>
      <h1 className="check-heading">{check.heading}</h1>
      <WithCases />
    </>
  );
}

function WithCases() {
  const { check } = useWords();
  const cases = useCases();
  const { subject } = useRooms();
  const proposal = useMemo(() => readProposal(subject), [subject]);
  return (
    <Loaded query={cases} waiting={check.casesLoading} failed={check.casesFailed}>
      {(found) =>
        found.length === 0 ? (
          <Notice heading={check.noCases}>
            <p>{check.noCasesMeans}</p>
          </Notice>
        ) : (
          <CheckDesk cases={found} proposal={proposal} onCaseGone={() => cases.refetch()} />
        )
      }
    </Loaded>
  );
}
