import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asking } from '#api/audiences/coordinator/asking.ts';
import { resolvers } from '#api/audiences/coordinator/resolvers.ts';
import { systemClock } from '#api/clock.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { Refused } from '#api/errors.ts';
import type { Role, Viewer } from '#api/identity/viewer.ts';
import { openLedger } from '#api/ledger/enter.ts';
import { openPoliceContacts } from '#api/placements/police-contacts.ts';
import { factsOfGraph } from '#api/projection/facts-of-graph.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { asJson, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;

beforeAll(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

/** DESIGN, "Who sees what". One user of each kind. */
const users: Readonly<Record<Role, string>> = {
  COORDINATOR: 'Ingrid Exempel',
  DECISION_MAKER: 'Dagny Påhitt',
  RECORDER: 'Rut Exempel',
  REVIEWER: 'Greger Påhitt',
  POLICE_LIAISON: 'Lova Exempel',
  ANALYST: 'Anton Påhitt',
  OVERSIGHT: 'Tove Exempel',
  ADMINISTRATOR: 'Adam Påhitt',
};
const roles: readonly Role[] = [
  'COORDINATOR',
  'DECISION_MAKER',
  'RECORDER',
  'REVIEWER',
  'POLICE_LIAISON',
  'ANALYST',
  'OVERSIGHT',
  'ADMINISTRATOR',
];

/** Every field at the root of the contract, with who may ask for it. A field that is missing here fails the test below it. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  me: ['COORDINATOR'],
  cases: ['COORDINATOR'],
  case: ['COORDINATOR'],
  places: ['COORDINATOR'],
  checkPlacement: ['COORDINATOR'],
  suppliers: ['COORDINATOR'],
  openCase: ['COORDINATOR'],
  recordConsent: ['COORDINATOR'],
  withdrawConsent: ['COORDINATOR'],
  requestVerification: ['COORDINATOR'],
  requestConsultation: ['COORDINATOR'],
  withdrawConsultation: ['COORDINATOR'],
  requestOverride: ['COORDINATOR'],
  confirmPlacement: ['COORDINATOR'],
  changePlacement: ['COORDINATOR'],
  endPlacement: ['COORDINATOR'],
  cancelPlacement: ['COORDINATOR'],
  placeInEmergency: ['COORDINATOR'],
  recordExistingStay: ['COORDINATOR'],
  recordPlacementStop: ['COORDINATOR'],
  confirmPresence: ['COORDINATOR'],
  due: ['COORDINATOR'],
  alerts: ['COORDINATOR'],
  placements: ['COORDINATOR'],
  placement: ['COORDINATOR'],
  consultation: ['COORDINATOR'],
  decisionRecord: ['COORDINATOR'],
  acknowledgeAlert: ['COORDINATOR'],
};

const rootFields = () => {
  const schema = buildSchema(readFileSync(new URL('../../graph-schema/coordinator.graphql', import.meta.url), 'utf8'));
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
};

test('the table names every field at the root of the contract', () => {
  expect(rootFields().toSorted()).toEqual(Object.keys(allowed).toSorted());
});

const table = rootFields().flatMap((field) =>
  roles.map((role) => ({ field, role, may: allowed[field]?.includes(role) === true })),
);

describe('a resolver on its own, whatever stands before it', () => {
  test.each(table)('$field for $role: $may', async ({ field, role, may }) => {
    const asked = resolve(field, viewerAs(role));
    await (may ? expect(asked).resolves.toBeDefined() : expect(asked).rejects.toThrow(Refused));
  });
});

/** Acting for Kristianstad in any role, so that only the role can be what refuses. */
const viewerAs = (role: Role): Viewer => {
  const municipality = { id: planted.municipality('Kristianstad'), name: 'Kristianstad' };
  const assignment = {
    id: planted.assignment('Ingrid Exempel'),
    role,
    office: { id: 'office', name: 'Office' },
    municipality,
    level: null,
  };
  return { id: 'user', name: 'User', assignment, assignments: [assignment] };
};

async function resolve(field: string, asker: Viewer): Promise<unknown> {
  const equipment = {
    graph,
    ledger: openLedger(graph, systemClock),
    clock: systemClock,
    policy: defaultPolicy,
    facts: factsOfGraph(graph, defaultPolicy),
    contacts: openPoliceContacts(graph),
    log: () => {},
    referenceKey: testReferenceKey,
    checkWithinMs: 20_000,
    replyNotBeforeMs: 0,
    cover: { key: new Uint8Array(32).fill(9), share: 0 },
  };
  const found: unknown = Object.entries({ ...resolvers.Query, ...resolvers.Mutation }).find(
    ([name]) => name === field,
  )?.[1];
  if (typeof found !== 'function') throw new Error(`${field} has no resolver`);
  const input = {
    operationId: randomUUID(),
    caseId: randomUUID(),
    offer: 'x',
    place: { localityId: 'x' },
    from: testDay,
  };
  const args = { id: planted.case('KST-101'), placementId: randomUUID(), search: 'Hör', first: 5, input };
  const asking: Asking = { asker, equipment };
  return found({}, args, asking);
}

describe('the coordinator’s schema', () => {
  test.each(roles)('for %s', async (role) => {
    const client = await service.signIn(planted.assignment(users[role]));
    const { status, text } = await client.post({ query: '{ me { name } }' });
    if (role === 'COORDINATOR')
      return expect({ status, text: JSON.parse(text) }).toEqual({
        status: 200,
        text: { data: { me: { name: 'Ingrid Exempel' } } },
      });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'This is not for the assignment acted in.',
          extensions: { code: 'FORBIDDEN', reference: expect.any(String) },
        },
      ],
    });
  });

  test('is closed to whoever has not signed in, before anything they sent is read', async () => {
    const { status, text } = await service.stranger.post('{ this is not even');
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'SIGNED_OUT' } }] });
  });
});

describe.each([
  { audience: 'decision-maker', of: 'DECISION_MAKER' },
  { audience: 'police-liaison', of: 'POLICE_LIAISON' },
])('the schema of $audience', ({ audience, of }) => {
  test.each(roles)('for %s', async (role) => {
    const client = await service.signIn(planted.assignment(users[role]));
    const { status } = await client.fetch(`/api/${audience}`, asJson('POST', { query: '{ me { name } }' }));
    expect(status).toBe(role === of ? 200 : 403);
  });
});
