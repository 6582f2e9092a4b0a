import { Loaded } from '../../service/loaded.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { DecidedTable } from './decided-table.tsx';
import { useDecisions } from './use-decisions.ts';
import { Waiting } from './waiting.tsx';
import './decide.css';

/** What awaits the decision of whom the delegation order names, and what was decided. */
export function DecidePage() {
  const { decide, product } = useWords();
  useTitle(`${decide.title} · ${product}`);
  const decisions = useDecisions();
  return (
    <div className="decide">
      <h1>{decide.heading}</h1>
      <Loaded query={decisions} waiting={decide.loading} failed={decide.failed}>
        {({ proposals, decisions: decided }) => (
          <>
            <Waiting proposals={proposals} />
            <DecidedTable decided={decided} />
          </>
        )}
      </Loaded>
    </div>
  );
}
