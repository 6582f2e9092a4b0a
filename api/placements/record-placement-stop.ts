import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { PlacementStop, Supplier } from '#schema/generated/coordinator.ts';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { startsBefore } from '../conflicts/days.ts';
import { ask } from '../graph/ask.ts';
import { findPlacementStop } from '../graph/queries/find-placement-stop.ts';
import { listSuppliers } from '../graph/queries/list-suppliers.ts';
import { recordPlacementStop as recording } from '../graph/queries/record-placement-stop.ts';
import { record } from '../graph/record.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import { invalid, readInput, reason } from '../intelligence/read-input.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import { type Actor, act } from './act.ts';
import { headerOf } from './header-of.ts';
import { orNull } from './or-null.ts';
import { day, uuid } from './read-check-input.ts';
import { there } from './surround.ts';

const input = z
  .object({ operationId: uuid, supplierId: z.string().min(1).max(100), from: day, to: orNull(day), reason })
  .refine(({ from, to }) => startsBefore(from, to), { error: 'PERIOD_REVERSED', path: ['to'] });

/** The municipality's own stop: every placement of its own at the supplier's homes is judged again. */
export async function recordPlacementStop(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  const municipality = municipalityOf(actor.viewer);
  const id = randomUUID();
  return act(actor, { action: 'RECORD_PLACEMENT_STOP', operationId, content }, async (changing) => {
    const { supplierId: supplier, from, to } = content;
    const known = await changing.ask(listSuppliers, { municipality });
    if (!known.some((one) => one.id === supplier)) refuse(invalid('supplierId', 'UNKNOWN'));
    const stop = { id, supplier, from, to: to ?? undefined, by: municipality, reason: content.reason };
    await record(changing, recording, [stop]);
    const touched = { ...nothingTouched, suppliers: [supplier] };
    await rejudge(changing, touched, actor.equipment.clock);
    return { outcome: { type: 'PlacementStop', id }, touched };
  });
}

/** The stop that an operation of one's own recorded, as it is now. */
export async function showPlacementStop({ equipment }: Actor, id: string): Promise<PlacementStop> {
  return there((await ask(equipment.graph, findPlacementStop, { stop: id }))[0]);
}

/** Whose homes the viewer's municipality may use. Entered before the answer leaves. */
export async function listOwnSuppliers({ equipment, viewer }: Actor): Promise<Supplier[]> {
  const found = await ask(equipment.graph, listSuppliers, { municipality: municipalityOf(viewer) });
  await equipment.ledger.enter({ header: headerOf(viewer, 'LIST_SUPPLIERS', 'SHOWN'), body: {} });
  return found;
}
