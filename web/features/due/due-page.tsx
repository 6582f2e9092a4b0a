import { room } from '../../coordinator/rooms.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { Alerts } from './alerts.tsx';
import { DueParts } from './due-parts.tsx';
import { type Due, useDue } from './use-due.ts';
import './due.css';

/** Where the coordinator begins: what waits, the most urgent first, each with its one action. */
export function DuePage() {
  const words = useWords();
  const { due } = words;
  const found = useDue();
  useTitle(`${due.title} · ${words.product}`);
  return (
    <>
      <Head heading={due.title} />
      <Loaded query={found} waiting={due.waiting} failed={due.failed}>
        {(waiting) =>
          isNothing(waiting) ? (
            <NothingDue />
          ) : (
            <>
              <Alerts alerts={waiting.alerts} />
              <DueParts due={waiting} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

const isNothing = (due: Due): boolean =>
  [due.alerts, due.consultations, due.checks, due.staysEnding, due.consentsEnding, due.presencesToConfirm].every(
    (list) => list.length === 0,
  );

function NothingDue() {
  const { due, check } = useWords();
  const { open } = useRooms();
  return (
    <Notice heading={due.nothing}>
      <p>{due.nothingMeans}</p>
      <div className="deed-actions">
        <Button onPress={() => open(room.check)}>{check.title}</Button>
        <Button look="quiet" onPress={() => open(room.cases)}>
          {due.toCases}
        </Button>
      </div>
    </Notice>
  );
}
