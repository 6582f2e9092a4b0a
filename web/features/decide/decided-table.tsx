import { sayInstant } from '../../ui/day.ts';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import type { Decided } from './use-decisions.ts';

/** What was decided, the latest first, with the reasons. */
export function DecidedTable({ decided }: { readonly decided: readonly Decided[] }) {
  const { decide } = useWords();
  return (
    <div className="decided">
      <h2>{decide.earlier}</h2>
      {decided.length === 0 ? (
        <p className="soft">{decide.noEarlier}</p>
      ) : (
        <Table
          label={decide.earlier}
          columns={[decide.when, decide.case, decide.place, decide.decision, decide.reason, decide.by]}
        >
          {decided.map(({ id, decision, reason, decidedAt, decidedBy, proposal }) => (
            <Row key={id}>
              <Cell className="nowrap">{sayInstant(decidedAt)}</Cell>
              <Cell>
                {proposal.pseudonym} · {proposal.caseNumber}
              </Cell>
              <Cell>{proposal.place}</Cell>
              <Cell>
                <strong>{decide.decided[decision]}</strong>
              </Cell>
              <Cell>{reason}</Cell>
              <Cell>{decidedBy}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
