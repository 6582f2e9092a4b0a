import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import { startsBefore } from '../conflicts/days.ts';
import { invalid, readInput, reason, text } from '../intelligence/read-input.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import { nearestNode } from '../ledger/to-row.ts';
import { type Actor, act, notFound } from './act.ts';
import { lookUpStay } from './look-up-check.ts';
import { openNew } from './open-checked.ts';
import { orNull } from './or-null.ts';
import { day, memberIds, place, uuid } from './read-check-input.ts';

const input = z
  .object({
    operationId: uuid,
    caseId: uuid,
    memberIds: orNull(memberIds),
    place,
    from: day,
    to: orNull(day),
    legalGround: orNull(text(200)),
    reason,
  })
  .refine(({ from, to }) => startsBefore(from, to), { error: 'PERIOD_REVERSED', path: ['to'] });

type Stay = z.infer<typeof input>;

/** A stay that is there already: always stored, whatever is known, then judged and, where it conflicts, alerted. */
export async function recordExistingStay(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  if (content.from > today(actor.equipment.clock)) return invalid('from', 'PERIOD_REVERSED');
  const id = randomUUID();
  return act(actor, { action: 'RECORD_EXISTING_STAY', operationId, content }, (changing) =>
    store(changing, actor, { ...content, id }),
  );
}

async function store(
  changing: Deciding,
  { equipment, viewer }: Actor,
  stay: Omit<Stay, 'operationId'> & { readonly id: string },
): Promise<Decision> {
  const todayIs = today(equipment.clock);
  const found = await lookUpStay(changing, { viewer, today: todayIs }, stay);
  if ('problem' in found) return refuse({ type: 'InvalidInput', field: found.field, problem: found.problem });
  if ('field' in found) return notFound(found.field);
  const { id, from, to, legalGround } = stay;
  await openNew(changing, {
    ...{ id, case: found.exitCase.id, at: nearestNode(stay.place), people: found.members.map((one) => one.id) },
    ...{ status: startsBefore(todayIs, to) ? 'CONFIRMED' : 'ENDED', origin: 'EXISTING_STAY', from, to },
    ...{ confirmedAt: equipment.clock.now().toISOString(), accepted: '[]', legalGround, reason: stay.reason },
    ...{ hold: null, check: null, consultation: null },
  });
  const touched = { ...nothingTouched, placements: [id] };
  await rejudge(changing, touched, equipment.clock);
  return { outcome: { type: 'Placement', id }, touched };
}
