import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { countStored } from '#support/count-stored.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;
let ingrid: Client;

beforeAll(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Each fragment spreads the next one twice: 2 to the power of 30 fields from a page of text. */
const exponential = `{ me { ...f0 } } ${times(30, (i) => `fragment f${i} on Viewer { a${i}: id ...f${i + 1} b${i}: name ...f${i + 1} }`)} fragment f30 on Viewer { id }`;

const tooLarge: readonly (readonly [string, string])[] = [
  ['many aliases of one field', `{ me { ${times(11, (i) => `a${i}: id`)} } }`],
  ['many questions at once', `{ ${times(6, (i) => `a${i}: case(id: "x") { id }`)} }`],
  [
    'many questions at once through fragments',
    `{ ${times(6, (i) => `...f${i}`)} } ${times(6, (i) => `fragment f${i} on Query { a${i}: case(id: "x") { id } }`)}`,
  ],
  ['fragments that grow exponentially', exponential],
  ['fragments in a circle', '{ me { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'],
  ['very many fields', `{ me { ${times(260, () => 'id')} } }`],
  ['very many words', `{ me { ${times(1_001, () => 'id')} } }`],
  ['a deep literal', `{ case(id: ${'['.repeat(500)}"x"${']'.repeat(500)}) { id } }`],
  ['two operations', 'query A { me { id } } query B { me { id } }'],
  ['the schema', '{ __schema { types { name } } }'],
  ['a type of the schema', '{ __type(name: "ExitCase") { name } }'],
];

describe('a request that is too large, or asks for the schema', () => {
  test.each(tooLarge)('%s: is refused', async (_title, query) => {
    const { status, text } = await ingrid.post({ query });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('of more than 64 kB is refused', async () => {
    const { status } = await ingrid.post({ query: `{ me { id } } # ${'x'.repeat(70_000)}` });
    expect(status).toBe(413);
  });

  test('of deep JSON is refused', async () => {
    const body = `{"query":"{ me { id } }","variables":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`;
    const response = await ingrid.fetch('/api/coordinator', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBeLessThan(500);
  });

  test('as a list of requests is refused', async () => {
    expect((await ingrid.post([{ query: '{ me { id } }' }])).status).toBe(400);
  });

  test('by GET is refused', async () => {
    expect((await ingrid.fetch('/api/coordinator?query={me{id}}')).status).toBe(404);
  });
});

test('a check cannot be multiplied by aliases or fragments', async () => {
  const input = () =>
    `{operationId: "${randomUUID()}", caseId: "${planted.case('KST-101')}", offer: "x", place: {municipalityId: "1290"}, from: "2027-03-01"}`;
  const one = (alias: string) => `${alias}: checkPlacement(input: ${input()}) { __typename }`;
  expect((await ingrid.post({ query: `mutation { ${one('a')} ${one('b')} }` })).status).toBe(400);
  expect(
    (await ingrid.post({ query: `mutation { ${one('a')} ...f } fragment f on Mutation { ${one('b')} }` })).status,
  ).toBe(400);
  expect(await countStored(graph)).toEqual({ entries: 0, checks: 0 });
  expect((await ingrid.post({ query: `mutation { ${one('a')} }` })).status).toBe(200);
});

test('the schema describes itself in development only', async () => {
  const developing = await openTestService(graph, { mode: 'development' });
  const client = await developing.signIn(planted.assignment('Ingrid Exempel'));
  const { status } = await client.post({
    query: '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } } }',
  });
  await developing.close();
  expect(status).toBe(200);
});
