import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { PlacementStop, PlaceName, QueryPlacesArgs, Supplier } from '#schema/generated/police-liaison.ts';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import { Refused } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import { beginsAWord } from '../graph/begins-a-word.ts';
import { findNationalStop } from '../graph/queries/find-national-stop.ts';
import { findSupplier } from '../graph/queries/find-supplier.ts';
import { liftNationalStop } from '../graph/queries/lift-national-stop.ts';
import { listNationalStops } from '../graph/queries/list-national-stops.ts';
import { recordPlacementStop } from '../graph/queries/record-placement-stop.ts';
import { searchAreas } from '../graph/queries/search-areas.ts';
import { searchSuppliers } from '../graph/queries/search-suppliers.ts';
import { record } from '../graph/record.ts';
import {
  day,
  inThisOrder,
  invalid,
  optionalDay,
  readInput,
  reason,
  reversed,
  uuid,
} from '../intelligence/read-input.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import { type Actor, act, notFound } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import { identifier } from '../placements/read-check-input.ts';
import { readFirst } from '../placements/read-first.ts';
import { presentPlaceName } from './present-place-name.ts';

const supplierId = identifier.pipe(z.string({ error: 'REQUIRED' }));
const stopping = z
  .object({ operationId: uuid, supplierId, from: day, to: optionalDay, reason })
  .refine(inThisOrder, reversed);

/** Nobody may be placed with a supplier in a period, whichever municipality asks; who is there already is reviewed. */
export async function recordNationalStop(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(stopping, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const id = randomUUID();
  return act(actor, { action: 'RECORD_NATIONAL_STOP', operationId, content }, async (changing) => {
    const { supplierId: supplier, from, to } = content;
    const [found] = await changing.ask(findSupplier, { supplier });
    if (found === undefined) return refuse(invalid('supplierId', 'UNKNOWN'));
    await record(changing, recordPlacementStop, [{ id, supplier, from, to, reason: content.reason }]);
    const touched = { ...nothingTouched, suppliers: [supplier] };
    await rejudge(changing, touched, actor.equipment.clock);
    return { outcome: { type: 'PlacementStop', id }, touched };
  });
}

const lifting = z.object({ operationId: uuid, stopId: identifier.pipe(z.string({ error: 'REQUIRED' })), reason });

/** From now on the stop counts for nothing; whoever is placed with the supplier is judged again. */
export async function liftNationalPlacementStop(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(lifting, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  return act(actor, { action: 'LIFT_NATIONAL_STOP', operationId, content }, async (changing) => {
    const { stopId: stop, reason: because } = content;
    const now = today(actor.equipment.clock);
    const [lifted] = await changing.ask(liftNationalStop, { stop, today: now, reason: because });
    if (lifted === undefined) return notFound('stopId');
    const touched = { ...nothingTouched, suppliers: [lifted.supplier] };
    await rejudge(changing, touched, actor.equipment.clock);
    return { outcome: { type: 'PlacementStop', id: stop }, touched };
  });
}

/** Those that are not over. Entered before the answer leaves. */
export async function listStops({ equipment, viewer }: Actor): Promise<readonly PlacementStop[]> {
  const found = await ask(equipment.graph, listNationalStops, { today: today(equipment.clock) });
  await equipment.ledger.enter({ header: headerOf(viewer, 'LIST_NATIONAL_STOPS', 'SHOWN'), body: {} });
  return found;
}

export async function readStop({ equipment }: Actor, id: string): Promise<PlacementStop | null> {
  return (await ask(equipment.graph, findNationalStop, { stop: id }))[0] ?? null;
}

const longestSearch = 100;
const shown = { unset: 20, most: 50 };

/** Towns to suggest, while somebody types. Not entered: it says nothing about anyone. */
export async function listTowns({ equipment }: Actor, args: QueryPlacesArgs): Promise<readonly PlaceName[]> {
  const first = readFirst(args.first, shown);
  const search = beginsAWord(readSearch(args.search));
  if (search === null) return [];
  const found = await ask(equipment.graph, searchAreas, { ...search, first: shown.most });
  const towns = found.filter(({ kind }) => kind === 'LOCALITY').slice(0, first);
  return towns.map(({ id, name, within, districts }) => ({
    ...presentPlaceName({ id, name, kind: 'Locality', municipality: within ?? '' }),
    districts,
  }));
}

/** Suppliers to stop, likewise; entered before the answer leaves, without what was typed. */
export async function listSuppliers({ equipment, viewer }: Actor, search: string): Promise<readonly Supplier[]> {
  const words = beginsAWord(readSearch(search))?.words;
  const found = words === undefined ? [] : await ask(equipment.graph, searchSuppliers, { words, first: shown.unset });
  await equipment.ledger.enter({ header: headerOf(viewer, 'LIST_SUPPLIERS', 'SHOWN'), body: {} });
  return found;
}

function readSearch(search: string): string {
  if (search.length > longestSearch) throw new Refused('BAD_REQUEST');
  return search;
}
