import { askAs, doAs } from '#support/audience.ts';
import type { Client, Door } from '#support/service.ts';
import type { Receipt } from './asking.ts';
import { type Measured, measure, say } from './measure.ts';
import { signInsOf } from './sign-ins.ts';

const warmUps = 2;
const suggest =
  'query ($id: ID!) { suggestedTowns(consultationId: $id) { place { id } severity distanceKm reasons { rule severity } } }';

type Asked = { readonly id: string; readonly liaison: Client };

/** Every town for one person, as the police ask in a consultation: through HTTP, with its ledger entry. */
export async function measureSuggestions(
  door: Door,
  receipts: readonly Receipt[],
  times: number,
): Promise<readonly Measured[]> {
  const asked = await openConsultations(door, receipts, times + warmUps);
  if (asked.length < times + warmUps) say(`only ${asked.length} consultations could be opened`);
  const work = async (index: number) => {
    const one = asked[index % asked.length];
    if (one === undefined) return false;
    const { suggestedTowns } = await askAs(one.liaison, 'police-liaison', suggest, { id: one.id });
    return suggestedTowns.length > 1_000;
  };
  await measure('suggested towns, to warm up', { times: warmUps }, (index) => work(times + index));
  return [await measure('suggested towns for one person', { times }, work)];
}

async function openConsultations(door: Door, receipts: readonly Receipt[], count: number): Promise<readonly Asked[]> {
  const liaisons = await signInsOf(door, 'POLICE_LIAISON');
  const asked: Asked[] = [];
  for (const { id: checkId, answer, asked: exitCase, client } of receipts) {
    if (asked.length === count) break;
    const liaison = liaisons.find(({ office }) => office.endsWith(exitCase.region));
    if (liaison === undefined || exitCase.members.length > 1 || exitCase.isPlaced || !warns.has(answer)) continue;
    const doing = {
      audience: 'coordinator',
      mutation: 'requestConsultation',
      show: '... on Consultation { id }',
    } as const;
    const { __typename, id } = await doAs(client, doing, { checkId });
    if (__typename === 'Consultation') asked.push({ id, liaison: liaison.client });
    else say(`a consultation was answered ${__typename}`);
  }
  return asked;
}

const warns = new Set(['CONSULTATION_REQUIRED', 'ADVISED_AGAINST']);
