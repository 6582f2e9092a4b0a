import { useWords } from '../../words/language.tsx';
import type { Without } from './use-liaison.ts';

/** Whether another date or another town would change a finding; nothing about one that is gone already. */
export function Otherwise({ without: { severityNow, later, severityElsewhere } }: { readonly without: Without }) {
  const { liaison, answer } = useWords();
  if (severityNow === null) return null;
  const left = severityElsewhere === null ? liaison.withoutNone : liaison.severities[severityElsewhere];
  return (
    <dl className="otherwise" aria-label={liaison.otherwise}>
      <div>
        <dt>{liaison.otherDate}</dt>
        <dd>
          {later === null ? (
            liaison.noOtherDate
          ) : (
            <>
              {liaison.fromDay(later.from)}:{' '}
              <strong>{later.severity === null ? liaison.withoutNone : liaison.severities[later.severity]}</strong>.{' '}
              {liaison.answerThen}: {answer.words[later.answer].word}.
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{liaison.otherTown}</dt>
        <dd>
          {severityElsewhere === severityNow ? (
            liaison.noOtherTown
          ) : (
            <>
              {liaison.outOfReach}: <strong>{left}</strong>.
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
