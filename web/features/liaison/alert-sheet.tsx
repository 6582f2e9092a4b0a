import type { AlertPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { NotDone } from '../../service/not-done.tsx';
import { Button } from '../../ui/button.tsx';
import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import { Findings } from './findings.tsx';
import { LoadedSubject } from './loaded-subject.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { useAcknowledging, useAlert, useReload } from './use-liaison.ts';

export function AlertSheet({ id }: { readonly id: string }) {
  return <LoadedSubject query={useAlert(id)}>{(found) => <Sheet alert={found} />}</LoadedSubject>;
}

/** What has changed, for whom, what to do now, and why. */
function Sheet({ alert }: { readonly alert: AlertPartsFragment }) {
  const { liaison } = useWords();
  const { kind, urgency, number, changedAt, placements, findings, state } = alert;
  return (
    <>
      <header className="question">
        <h1>{liaison.alertKinds[kind]}</h1>
        <p className="alert-line">
          <SeverityMark severity={urgency} />
          <span className="soft">
            {number} · {sayInstant(changedAt)}
          </span>
        </p>
        <p className="alert-now">{state === 'CLOSED' ? liaison.alertClosed : liaison.alertNow[kind]}</p>
        <Turn alert={alert} />
        <Acknowledge alert={alert} />
      </header>
      <section>
        <h2>{liaison.alertPlacements}</h2>
        <ul className="alert-placements">
          {placements.map(({ number: theirs, pseudonym, caseNumber, municipality, place, from, to }) => (
            <li key={`${caseNumber} ${from} ${place.label}`}>
              <strong>{pseudonym}</strong> · {caseNumber} · {municipality} · {place.label} · {from} –{' '}
              {to ?? liaison.openEnded} · {liaison.theirNumber(theirs)}
            </li>
          ))}
        </ul>
      </section>
      {findings.length > 0 && <Findings findings={findings} />}
    </>
  );
}

/** To whom it has gone up, since when, and when it will. */
function Turn({ alert: { acknowledgeBy, goesTo, escalations } }: { readonly alert: AlertPartsFragment }) {
  const { liaison } = useWords();
  return (
    <>
      {escalations.map((one) => (
        <p key={one.level}>{liaison.wentUp(liaison.onLevel[one.level], sayInstant(one.at))}</p>
      ))}
      {acknowledgeBy !== null && (
        <p>
          <strong>{liaison.acknowledgeBy(sayInstant(acknowledgeBy), goesTo && liaison.onLevel[goesTo])}</strong>
        </p>
      )}
    </>
  );
}

function Acknowledge({ alert }: { readonly alert: AlertPartsFragment }) {
  const { liaison } = useWords();
  const reload = useReload();
  const acknowledging = useAcknowledging();
  const acknowledge = () =>
    acknowledging.isPending || acknowledging.mutate({ alertId: alert.id }, { onSuccess: () => void reload() });
  const failure = acknowledging.data?.__typename === 'CouldNotBeChecked' ? acknowledging.data : undefined;
  if (alert.acknowledgedAt !== null)
    return <p role="status">{liaison.acknowledged(sayInstant(alert.acknowledgedAt))}</p>;
  if (alert.state === 'CLOSED') return null;
  return (
    <>
      <div>
        <Button isPending={acknowledging.isPending} onPress={acknowledge}>
          {acknowledging.isPending ? liaison.acknowledging : liaison.acknowledge}
        </Button>
        <p className="soft form-foot">{liaison.acknowledgeMeans}</p>
      </div>
      {(acknowledging.isError || failure !== undefined) && <NotDone failure={failure} onAgain={acknowledge} />}
    </>
  );
}
