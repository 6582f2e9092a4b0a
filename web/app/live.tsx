import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import {
  AlertChangedDocument,
  type AlertChangedSubscription,
  ConsultationChangedDocument,
  type TypedDocument,
} from '#schema/generated/coordinator-operations.ts';
import { ProposalsChangedDocument } from '#schema/generated/decision-maker-operations.ts';
import { FactsChangedDocument } from '#schema/generated/police-recorder-operations.ts';
import { audienceOf } from '../service/ask.ts';
import { askAnew } from '../service/ask-anew.ts';
import { follow } from '../service/follow.ts';
import { useRooms } from '../service/rooms-context.tsx';
import { After } from '../ui/after.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/language.tsx';
import './live.css';

/** Roles whose contract has both streams, in the same words. */
const followers: readonly string[] = ['COORDINATOR', 'POLICE_LIAISON'];
/** Roles that are only told that there is something else to see. */
const listeners: Readonly<Record<string, TypedDocument<unknown, never>>> = {
  RECORDER: FactsChangedDocument,
  REVIEWER: FactsChangedDocument,
  DECISION_MAKER: ProposalsChangedDocument,
};

type Props = { readonly role: string; readonly firstRoom: string };

/** Follows what others do: what is on screen is asked for again, a new alert is said, and so is it when nothing comes any more. */
export function Live(props: Props) {
  if (followers.includes(props.role)) return <Following {...props} />;
  const document = listeners[props.role];
  return document !== undefined && <Listening role={props.role} document={document} />;
}

type ListeningProps = { readonly role: string; readonly document: TypedDocument<unknown, never> };

function Listening({ role, document }: ListeningProps) {
  const { isLost } = useStream(role, document, ignore);
  return (
    <div role="status" className="live">
      {isLost && <Lost />}
    </div>
  );
}

function Lost() {
  const { app } = useWords();
  return (
    <After ms={4000}>
      <p className="live-lost">{app.notLive}</p>
    </After>
  );
}

function Following({ role, firstRoom }: Props) {
  const { app } = useWords();
  const { open } = useRooms();
  const { isLost, hasAlert, forget } = useStreams(role);
  const show = () => {
    forget();
    open(firstRoom);
  };
  return (
    <div role="status" className="live">
      {hasAlert && (
        <p className="live-news">
          <strong>{app.newAlert}</strong>
          <Button look="bare" onPress={show}>
            {app.showAlert}
          </Button>
        </p>
      )}
      {isLost && <Lost />}
    </div>
  );
}

function useStreams(role: string) {
  const [hasAlert, setAlert] = useState(false);
  const noteAlert = useCallback((event: AlertChangedSubscription) => isNew(event) && setAlert(true), []);
  const alerts = useStream(role, AlertChangedDocument, noteAlert);
  const consultations = useStream(role, ConsultationChangedDocument, ignore);
  return { isLost: alerts.isLost || consultations.isLost, hasAlert, forget: () => setAlert(false) };
}

function useStream<Event, Variables>(
  role: string,
  document: TypedDocument<Event, Variables>,
  onEvent: (event: Event) => void,
) {
  const known = useQueryClient();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    return follow(`/api/${audienceOf(role)}`, document, {
      onOpen: () => {
        setLost(false);
        askAnew(known);
      },
      onEvent: (event) => {
        askAnew(known);
        onEvent(event);
      },
      onLost: () => setLost(true),
    });
  }, [known, role, document, onEvent]);
  return { isLost };
}

const ignore = () => undefined;

const isNew = ({ alertChanged }: AlertChangedSubscription): boolean =>
  alertChanged.state === 'OPEN' && alertChanged.acknowledgedAt === null;
