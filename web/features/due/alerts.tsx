import { AcknowledgeAlertDocument, type AcknowledgeAlertMutation } from '#schema/generated/coordinator-operations.ts';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import { ContactCard } from '../../coordinator/receipt/contact-card.tsx';
import { sayPeriod, sayWhoAndWhere } from '../../coordinator/receipt/say-question.ts';
import { room } from '../../coordinator/rooms.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayInstant } from '../../ui/day.ts';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/language.tsx';
import type { DueAlert } from './use-due.ts';

export function Alerts({ alerts }: { readonly alerts: readonly DueAlert[] }) {
  const { due } = useWords();
  if (alerts.length === 0) return null;
  return (
    <Section heading={due.alerts}>
      <ul className="alerts">
        {alerts.map((alert) => (
          <AlertCard key={alert.id} alert={alert} />
        ))}
      </ul>
    </Section>
  );
}

/** What it means and what to do now, in a fixed text: never whom, where or what it is about. */
function AlertCard({ alert }: { readonly alert: DueAlert }) {
  const words = useWords();
  const { due, check, steps } = words;
  const { open } = useRooms();
  const { placement, kind, number, cause } = alert;
  const text = due.alertKinds[kind];
  const hasContact = kind === 'STANDING_PLACEMENT' || kind === 'EMERGENCY_ENDED';
  return (
    <li className="alert">
      <div className="alert-head">
        <h3>{text.heading}</h3>
        <span className="soft">
          {number} · {sayInstant(alert.changedAt)}
        </span>
      </div>
      <p>
        <strong>{placement.case.caseNumber}</strong> · {sayWhoAndWhere(words, placement)} ·{' '}
        {sayPeriod(words, placement)}
      </p>
      <p>
        {text.means} {cause !== null && check.causes[cause.kind]}
      </p>
      <p>
        <strong>{due.doNow}</strong> {text.now(number)}
      </p>
      {hasContact && <ContactCard contact={alert.contact} />}
      <div className="deed-actions">
        {alert.acknowledgedAt === null ? (
          <Acknowledging alertId={alert.id} number={number} />
        ) : (
          <span className="soft">{due.acknowledged(sayInstant(alert.acknowledgedAt))}</span>
        )}
        <Button look="quiet" onPress={() => open(room.placements, placement.id)}>
          {steps.toStay}
        </Button>
      </div>
    </li>
  );
}

type Content = { readonly alertId: string };

function Acknowledging({ alertId, number }: Content & { readonly number: string }) {
  const { due } = useWords();
  const acknowledging = useDeed<Content, AcknowledgeAlertMutation['acknowledgeAlert']>(
    async (ask, input) => (await ask(AcknowledgeAlertDocument, { input })).acknowledgeAlert,
  );
  return (
    <DeedForm
      label={`${due.acknowledge}: ${number}`}
      submit={due.acknowledge}
      deed={acknowledging}
      problems={{}}
      fields={[]}
      onSubmit={() => acknowledging.mutate({ alertId })}
    />
  );
}
