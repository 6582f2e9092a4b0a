import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doAs } from '#support/audience.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import type { Client } from '#support/service.ts';

let site: DemonstrationSite;
const clients = new Map<string, Client>();
beforeAll(async () => {
  site = await openDemonstrationSite();
  const choices: readonly { id: string; name: string; role: string }[] = JSON.parse(
    await (await site.service.stranger.fetch('/api/sign-ins')).text(),
  );
  for (const { id, role } of choices) if (!clients.has(role)) clients.set(role, await site.service.signIn(id));
  clients.set('NATIONAL', await site.service.signIn(site.planted.assignment('Natan Exempel')));
});
afterAll(() => site.close());

/** Every text that a mutation takes, with what else it needs so that only the text is wrong: who, its field, the most letters, the rest. */
type Text = readonly [role: string, mutation: string, field: string, most: number, rest: () => object];
const id = randomUUID();
const basis = { source: 'S1', information: 'A', handling: 'P' };
const town = () => ({ localityId: site.planted.town('Hörby (Hörby)') });
const texts: readonly Text[] = [
  ['COORDINATOR', 'openCase', 'caseNumber', 40, () => ({ participant: { reference: 'p', pseudonym: 'Al' } })],
  [
    'COORDINATOR',
    'openCase',
    'participant.reference',
    100,
    () => ({ caseNumber: 'KST-9', participant: { pseudonym: 'Al' } }),
  ],
  [
    'COORDINATOR',
    'openCase',
    'participant.pseudonym',
    60,
    () => ({ caseNumber: 'KST-9', participant: { reference: 'p' } }),
  ],
  ['COORDINATOR', 'checkPlacement', 'offer', 200, () => ({ caseId: id, place: town(), from: '2027-03-01' })],
  ['COORDINATOR', 'requestConsultation', 'message', 1_000, () => ({ checkId: id })],
  ['COORDINATOR', 'requestOverride', 'reason', 1_000, () => ({ consultationId: id })],
  ['COORDINATOR', 'cancelPlacement', 'reason', 1_000, () => ({ placementId: id })],
  [
    'COORDINATOR',
    'placeInEmergency',
    'reason',
    1_000,
    () => ({ caseId: id, offer: 'Rum', place: town(), to: '2027-02-22' }),
  ],
  ['COORDINATOR', 'recordExistingStay', 'reason', 1_000, () => ({ caseId: id, place: town(), from: '2027-02-01' })],
  ['COORDINATOR', 'recordPlacementStop', 'reason', 1_000, () => ({ supplierId: id, from: '2027-03-01' })],
  ['DECISION_MAKER', 'decideOverride', 'reason', 1_000, () => ({ proposalId: id, decision: 'REFUSE' })],
  [
    'POLICE_LIAISON',
    'decideConsultation',
    'reason',
    1_000,
    () => ({ consultationId: id, decision: 'APPROVE', advice: 'Nej' }),
  ],
  [
    'POLICE_LIAISON',
    'decideConsultation',
    'advice',
    1_000,
    () => ({ consultationId: id, decision: 'APPROVE', reason: 'Nej' }),
  ],
  ['POLICE_LIAISON', 'verifyAffiliations', 'reason', 1_000, () => ({ requestId: id, personId: id, noneKnown: true })],
  ['NATIONAL', 'recordPlacementStop', 'reason', 1_000, () => ({ supplierId: id, from: '2027-03-01' })],
  ['NATIONAL', 'liftPlacementStop', 'reason', 1_000, () => ({ stopId: id })],
  ['RECORDER', 'recordGrouping', 'name', 100, () => ({ basis: { ...basis, reason: 'x' } })],
  [
    'RECORDER',
    'recordRivalry',
    'basis.reason',
    1_000,
    () => ({ a: id, b: randomUUID(), level: 'TENSION', from: '2027-01-01', basis }),
  ],
  ['REVIEWER', 'reviewFact', 'reason', 1_000, () => ({ factId: id, changeId: id, review: 'APPROVE' })],
];

const audienceOf = (role: string) =>
  role === 'COORDINATOR'
    ? 'coordinator'
    : role === 'DECISION_MAKER'
      ? 'decision-maker'
      : role === 'POLICE_LIAISON' || role === 'NATIONAL'
        ? 'police-liaison'
        : 'police-recorder';

/** `basis.reason` into the basis that the rest of the input has. */
function put(input: object, path: string, text: string): object {
  const [first = '', ...left] = path.split('.');
  const under: object = Object.entries(input).find(([name]) => name === first)?.[1] ?? {};
  return { ...input, [first]: left.length === 0 ? text : put(under, left.join('.'), text) };
}

async function send([role, mutation, field, , rest]: Text, text: string) {
  const client = clients.get(role);
  if (client === undefined) throw new Error(`nobody signs in as ${role}`);
  const show = '... on InvalidInput { field problem }';
  return doAs(client, { audience: audienceOf(role), mutation, show }, put(rest(), field, text));
}

describe('a text that can’t be kept is refused by its field, whoever writes it where', () => {
  test.each(texts)('%s, %s: %s', async (...text) => {
    const [, , field, most] = text;
    const refused = (problem: string) => ({ __typename: 'InvalidInput', field, problem });
    expect(await send(text, 'å'.repeat(most + 1))).toEqual(refused('TOO_LONG'));
    expect(await send(text, 'Plats \u202Etxet')).toEqual(refused('NOT_ALLOWED_CHARACTERS'));
    expect(await send(text, 'Rad\u0000slut')).toEqual(refused('NOT_ALLOWED_CHARACTERS'));
    expect(await send(text, '\uD83C')).toEqual(refused('NOT_ALLOWED_CHARACTERS'));
  });
});

describe('a text from right to left, with emoji and blanks around it is none of the things that are wrong', () => {
  test.each(texts.filter(([, , , most]) => most === 1_000))('%s, %s: %s', async (...text) => {
    expect(await send(text, '  تقرير שלום 🏠👨‍👩‍👧  ')).not.toMatchObject({ field: text[2] });
  });
});
