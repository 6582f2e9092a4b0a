import type { FindingPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { useWords } from '../../words/language.tsx';
import { Otherwise } from './otherwise.tsx';
import { PathList } from './path-list.tsx';
import { PathPicture } from './path-picture.tsx';
import { SeverityMark } from './severity-mark.tsx';
import type { Without } from './use-liaison.ts';

type Props = { readonly finding: FindingPartsFragment; readonly without: Without | undefined };

/** One finding: what it is, its path as a picture to be read from left to right, and the same as a list. */
export function FindingCard({ finding, without }: Props) {
  const { liaison } = useWords();
  const { rule, severity, scope, subject, path, support, lowered } = finding;
  const hasChanged = without !== undefined && without.severityNow !== severity;
  return (
    <article className="finding">
      <header className="finding-head">
        <h3>{liaison.rules[rule]}</h3>
        <SeverityMark severity={severity} />
        {scope !== null && <span className="soft">{liaison.scopes[scope]}</span>}
        {lowered.length > 0 && (
          <span className="soft">
            {liaison.loweredBy} {lowered.map((reason) => liaison.lowered[reason]).join(', ')}
          </span>
        )}
      </header>
      {hasChanged && (
        <p className="form-note">
          {liaison.changedSince(
            without.severityNow === null ? liaison.withoutNone : liaison.severities[without.severityNow],
          )}
        </p>
      )}
      {path.length === 0 ? (
        <p className="soft">{liaison.noPath}</p>
      ) : (
        <>
          <PathPicture steps={path} subject={subject?.id} />
          <PathList steps={path} subject={subject?.id} without={without} />
        </>
      )}
      {without !== undefined && <Otherwise without={without} />}
      {support.length > 0 && (
        <details className="support">
          <summary>{liaison.otherPaths(support.length)}</summary>
          {support.map((steps, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paths have no names but their order
            <PathPicture key={index} steps={steps} subject={subject?.id} />
          ))}
        </details>
      )}
    </article>
  );
}
