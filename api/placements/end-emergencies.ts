import { randomUUID } from 'node:crypto';
import { raiseNotice, settleNotices } from '../alerts/raise-notice.ts';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { amendPlacement } from '../graph/queries/amend-placement.ts';
import { type EmergencyOver, listEmergenciesOver } from '../graph/queries/list-emergencies-over.ts';
import { carryOut, type Deciding, type Decision, refuse } from '../ledger/carry-out.ts';
import { headerOfTime } from '../ledger/header-of-time.ts';
import { lastingIds } from './lasting-ids.ts';
import { recordWhatComesThen } from './what-comes-then.ts';

type Ending = Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'>;

/**
 * A stay in an emergency ends by itself. Where nobody has said what comes then, those whom it placed count as unconfirmed in the town, and
 * the coordinator is asked. Each is looked at again under the gate, and entered on its own. Throws GraphUnavailable.
 * Authority: DESIGN, "From question to placement", 3.
 * @returns how many have ended
 */
export async function endEmergencies(ending: Ending): Promise<number> {
  const over = await ask(ending.graph, listEmergenciesOver, { today: today(ending.clock), id: null });
  let ended = 0;
  for (const { id, case: exitCase } of over) {
    const newId = lastingIds();
    const command = {
      operationId: randomUUID(),
      header: { ...headerOfTime('END_EMERGENCY'), case: exitCase },
      content: { id },
    };
    const done = await carryOut(ending, command, (changing) => endOne(changing, ending, { id, newId }));
    if (done.kind === 'DONE') ended += 1;
  }
  return ended;
}

type One = { readonly id: string; readonly newId: (name: string) => string };

async function endOne(changing: Deciding, { clock }: Ending, { id, newId }: One): Promise<Decision> {
  const [over] = await changing.ask(listEmergenciesOver, { today: today(clock), id });
  if (over === undefined) return refuse({ type: 'NothingChanged' });
  await changing.ask(amendPlacement, { placement: id, status: 'ENDED', to: over.to, reason: null });
  await settleNotices(changing, [{ kind: 'EMERGENCY', placement: id }], clock.now().toISOString());
  if (!over.isSaidWhere) await askWhatNow(changing, over, { clock, newId });
  const touched = { ...nothingTouched, persons: over.people, placements: [id] };
  await rejudge(changing, touched, clock);
  return { outcome: { type: 'EmergencyEnded', id }, touched };
}

async function askWhatNow(
  changing: Deciding,
  over: EmergencyOver,
  { clock, newId }: Pick<Equipment, 'clock'> & Pick<One, 'newId'>,
): Promise<void> {
  const { assignment: by, user } = headerOfTime('END_EMERGENCY');
  const nobodyKnows = { where: 'UNKNOWN', on: over.to, movedTo: null } as const;
  await recordWhatComesThen(changing, { ...nobodyKnows, ended: over }, { by, user, clock, newId });
  await raiseNotice(changing, { kind: 'EMERGENCY_ENDED', placement: over.id, severity: 'HIGH' }, clock);
}
