import { Loaded } from '../../service/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { CheckDesk } from './check-desk.tsx';
import { useCases } from './use-cases.ts';
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
  return (
    <Loaded query={cases} waiting={check.casesLoading} failed={check.casesFailed}>
      {(found) =>
        found.length === 0 ? (
          <Notice heading={check.noCases}>
            <p>{check.noCasesMeans}</p>
          </Notice>
        ) : (
          <CheckDesk cases={found} onCaseGone={() => cases.refetch()} />
        )
      }
    </Loaded>
  );
}
