import { randomUUID } from 'node:crypto';
import { addDays } from '#api/conflicts/days.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import { signInOfficer } from '#support/officer.ts';
import { performOnce } from '#support/placing.ts';
import type { Client, TestService } from '#support/service.ts';
import { type Measured, measure } from './measure.ts';
import type { AskingCase, BenchWorld } from './world.ts';

/** A receipt of no known risk, with whoever may confirm it. */
type Confirmable = { readonly checkId: string; readonly client: Client };

/** Each check is of a case of its own, signed in as its coordinator, through HTTP and GraphQL with its ledger entry, and confirmed where there is no known risk. */
export async function measureAsking(
  service: TestService,
  { cases, towns }: BenchWorld,
  day: string,
): Promise<readonly Measured[]> {
  const clients = new Map<string, Client>();
  const clientOf = async ({ assignment }: AskingCase): Promise<Client> => {
    const known = clients.get(assignment) ?? (await service.signIn(assignment));
    clients.set(assignment, known);
    return known;
  };
  for (const one of cases) await clientOf(one);

  let nextCase = 0;
  const confirmable: Confirmable[] = [];
  const check = async (index: number) => {
    const asking = cases[nextCase++];
    const localityId = towns.any[(index * 37) % towns.any.length];
    if (asking === undefined || localityId === undefined) return false;
    const client = await clientOf(asking);
    const [from, to] = [addDays(day, 7), addDays(day, 190)];
    const input = { operationId: randomUUID(), caseId: asking.case, offer: 'Mätning', place: { localityId }, from, to };
    const { checkPlacement } = await client.ask(CheckPlacementDocument, { input });
    if (checkPlacement.__typename !== 'PlacementCheck') return told(checkPlacement.__typename);
    if (checkPlacement.answer === 'NO_KNOWN_RISK' && !asking.isPlaced)
      confirmable.push({ checkId: checkPlacement.id, client });
    return true;
  };
  const confirm = async () => {
    const one = confirmable.shift();
    if (one === undefined) return told('no receipt is left to confirm');
    const { __typename } = await performOnce(one.client, 'confirmPlacement', { checkId: one.checkId });
    return __typename === 'Placement' || told(__typename);
  };
  // In a small nation there are fewer cases to ask in.
  const share = (most: number) => Math.min(most, Math.floor((cases.length * most) / 1_200));
  return [
    await measure('check through HTTP, 1 client', { times: share(150) }, check),
    await measure('check through HTTP, 16 clients', { times: share(400), clients: 16 }, check),
    await measure('confirmation, 1 client', { times: Math.min(30, Math.floor(confirmable.length / 5)) }, confirm),
    await measure('confirmation, 16 clients', { times: Math.min(120, confirmable.length), clients: 16 }, confirm),
    await measure('check through HTTP, 64 clients', { times: share(640), clients: 64 }, check),
  ];
}

function told(what: string): false {
  console.error(`bench: answered ${what}`);
  return false;
}

/** From sending a new rivalry until it is answered: then its alerts stand, in the same transaction. */
export async function measureRejudging(
  service: TestService,
  { groupings }: BenchWorld,
  officer: string,
): Promise<readonly Measured[]> {
  const recorder = await signInOfficer(service, officer, 'RECORDER');
  const middle = Math.floor(groupings.length / 2);
  const between = (first: number, step: number) => async (index: number) => {
    const [a, b] = [groupings[first + index * step], groupings[first + 1 + index * step]];
    const { __typename } = await recorder.do('recordRivalry', { a, b, level: 'CONFLICT', from: '2026-01-01' });
    return __typename === 'Fact' || told(__typename);
  };
  return [
    await measure('new rivalry of two average groupings', { times: 10 }, between(middle, 2)),
    await measure('new rivalry of two of the largest groupings', { times: 3 }, between(0, 2)),
  ];
}
