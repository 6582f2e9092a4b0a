import { sayInstant } from '../../../ui/day.ts';
import { useWords } from '../../../words/language.tsx';
import { ChangeTable } from './change-table.tsx';
import { changesOf } from './content-changes.ts';
import { type Fact, sayAuthor } from './say-fact.ts';

/** Everything that was ever entered, asked for or decided of a fact, in order: what, by whom, when, why. */
export function HistoryList({ history }: { readonly history: Fact['history'] }) {
  const words = useWords();
  const { facts } = words;
  return (
    <ol className="history">
      {history.map((change) => (
        <li key={change.id}>
          <p>
            <strong>{facts.changes[change.kind]}</strong>
            {change.on !== null && <> · {facts.ended(change.on)}</>}
            {change.status !== null && <span className="tag">{facts.statuses[change.status]}</span>}
          </p>
          <p className="soft">
            {sayInstant(change.at)} · {sayAuthor(words, change)}
          </p>
          <p>{change.reason}</p>
          {change.content?.ownReference != null && (
            <p className="soft">
              {facts.ownReference}: {change.content.ownReference}
            </p>
          )}
          <ChangeTable changes={changesOf(history, change.id)} />
        </li>
      ))}
    </ol>
  );
}
