import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import type { Decided } from './use-decisions.ts';
import '../../ui/table.css';

/** What was decided, the latest first, with the reasons. */
export function DecidedTable({ decided }: { readonly decided: readonly Decided[] }) {
  const { decide } = useWords();
  return (
    <div className="decided">
      <h2>{decide.earlier}</h2>
      {decided.length === 0 ? (
        <p className="soft">{decide.noEarlier}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <section className="table-frame" tabIndex={0} aria-label={decide.earlier}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{decide.when}</th>
                <th scope="col">{decide.case}</th>
                <th scope="col">{decide.place}</th>
                <th scope="col">{decide.decision}</th>
                <th scope="col">{decide.reason}</th>
                <th scope="col">{decide.by}</th>
              </tr>
            </thead>
            <tbody>
              {decided.map(({ id, decision, reason, decidedAt, decidedBy, proposal }) => (
                <tr key={id}>
                  <td className="nowrap">{sayInstant(decidedAt)}</td>
                  <td>
                    {proposal.pseudonym} · {proposal.caseNumber}
                  </td>
                  <td>{proposal.place}</td>
                  <td>
                    <strong>{decide.decided[decision]}</strong>
                  </td>
                  <td>{reason}</td>
                  <td>{decidedBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
