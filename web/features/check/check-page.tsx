import { After } from '../../ui/after.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
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
  const { check, app } = useWords();
  const cases = useCases();
  if (cases.isPending)
    return (
      <After ms={300}>
        <p role="status" className="soft">
          {check.casesLoading}
        </p>
        <Skeleton />
      </After>
    );
  if (cases.isError)
    return (
      <Notice heading={check.casesFailed}>
        <p>{check.casesFailedMeans}</p>
        <Button onPress={() => cases.refetch()}>{app.tryAgain}</Button>
      </Notice>
    );
  if (cases.data.length === 0)
    return (
      <Notice heading={check.noCases}>
        <p>{check.noCasesMeans}</p>
      </Notice>
    );
  return <CheckDesk cases={cases.data} onCaseGone={() => cases.refetch()} />;
}
