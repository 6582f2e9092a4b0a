import { randomUUID } from 'node:crypto';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { escalateAlert } from '../graph/queries/escalate.ts';
import { type AlertDue, listAlertsDue } from '../graph/queries/list-alerts-due.ts';
import { carryOut, type Deciding, type Decision, refuse } from '../ledger/carry-out.ts';
import { headerOfTime } from '../ledger/header-of-time.ts';
import { whoseTurn } from './whose-turn.ts';

type Escalating = Pick<Equipment, 'graph' | 'clock' | 'facts'>;

/**
 * Alerts that the police have not acknowledged in time go a level up. Each is looked at again under the gate, and entered on its own.
 * Throws GraphUnavailable. @returns how many went up
 */
export async function escalateAlerts(escalating: Escalating): Promise<number> {
  const due = await ask(escalating.graph, listAlertsDue, { id: null });
  let escalated = 0;
  for (const { id } of due.filter((alert) => goesUp(alert, escalating) !== null)) {
    const command = { operationId: randomUUID(), header: headerOfTime('ESCALATE_ALERT'), content: { id } };
    const done = await carryOut(escalating, command, (changing) => escalateOne(changing, escalating, id));
    if (done.kind === 'DONE') escalated += 1;
  }
  return escalated;
}

/** Null: it stays where it is. */
function goesUp(alert: AlertDue, { clock }: Pick<Equipment, 'clock'>) {
  const turn = whoseTurn({ ...alert, acknowledgeBy: new Date(alert.acknowledgeBy) }, clock.now());
  return turn.level === alert.level ? null : { level: turn.level, until: turn.answerBy.toISOString() };
}

async function escalateOne(changing: Deciding, { clock }: Escalating, id: string): Promise<Decision> {
  const [alert] = await changing.ask(listAlertsDue, { id });
  const turn = alert === undefined ? null : goesUp(alert, { clock });
  if (turn === null) return refuse({ type: 'NothingChanged' });
  await changing.run(escalateAlert, { id, ...turn, at: clock.now().toISOString() });
  return { outcome: { type: 'AlertEscalated', id, level: turn.level }, touched: null };
}
