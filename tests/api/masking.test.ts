import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plantStory } from '#seed/plant.ts';
import { kristianstad, rivalAllYear } from '#seed/stories/rival-in-town.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { asJson, type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';

/** Nobody's: the year is 1890, and the last digit is wrong. */
const number = '18900101-1234';

const graph = openGraph();
let service: TestService;
let ingrid: Client;

beforeAll(async () => {
  await emptyGraph(graph);
  const planted = await plantStory(graph, rivalAllYear(kristianstad), { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const operationId = '3f0c5c0e-4d5c-4b0e-9a53-0a2f9a3c1b11';
const check = 'mutation ($input: CheckPlacementInput!) { checkPlacement(input: $input) { __typename } }';
const input = { operationId, caseId: operationId, offer: 'x', place: {}, from: testDay };
const json = { 'content-type': 'application/json' };

/** Ways in which a personal number can come in a request that can't be read. */
const malformed: readonly (readonly [string, (client: Client) => Promise<Response>])[] = [
  ['malformed JSON', (client) => send(client, `{"query": "{ me { id } }", "variables": {"id": ${number}`)],
  ['JSON that is a text', (client) => send(client, JSON.stringify(number))],
  ['a batch', (client) => send(client, JSON.stringify([{ query: check, variables: { input: { caseId: number } } }]))],
  [
    'a body of another kind',
    (client) => send(client, `number=${number}`, { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  [
    'a body of an unknown charset',
    (client) => send(client, '{}', { 'content-type': `application/json; charset=${number}` }),
  ],
  ['a compressed body', (client) => send(client, number, { ...json, 'content-encoding': number })],
  ['a body beyond all bounds', (client) => send(client, JSON.stringify({ query: `# ${number.repeat(10_000)}` }))],
  ['a variable of the wrong type', (client) => graphql(client, check, { input: { ...input, place: number } })],
  [
    'a field that the input has not',
    (client) => graphql(client, check, { input: { ...input, [`p${number}`]: number } }),
  ],
  ['a required field that is missing', (client) => graphql(client, check, { input: { caseId: number } })],
  [
    'a number for a day',
    (client) => graphql(client, check, { input: { ...input, from: Number(number.replace('-', '')) } }),
  ],
  [
    'an enumeration value that there is not',
    (client) => graphql(client, 'query ($s: CaseStatus) { cases(status: $s) { edges { cursor } } }', { s: number }),
  ],
  ['a literal of the wrong type', (client) => graphql(client, `{ cases(first: "${number}") { edges { cursor } } }`)],
  ['a syntax error', (client) => graphql(client, `{ case(id: "${number}) { id } }`)],
  ['a field that there is not', (client) => graphql(client, `{ me { p${number.replace('-', '')} } }`)],
  ['a fragment that there is not', (client) => graphql(client, `{ me { ...p${number.replace('-', '')} } }`)],
  [
    'an operation that there is not',
    (client) => send(client, JSON.stringify({ query: 'query A { me { id } }', operationName: number })),
  ],
  [
    'variables that are a text',
    (client) => send(client, JSON.stringify({ query: '{ me { id } }', variables: number })),
  ],
  [
    'a search without end',
    (client) => graphql(client, 'query ($s: String!) { places(search: $s) { id } }', { s: number.repeat(30) }),
  ],
  [
    'a day that does not exist',
    (client) => graphql(client, 'query ($d: Date) { places(search: "x", from: $d) { id } }', { d: number }),
  ],
  ['signing in as no text', (client) => client.fetch('/api/session', asJson('POST', { assignmentId: [number] }))],
  ['signing in as nobody', (client) => client.fetch('/api/session', asJson('POST', { assignmentId: number }))],
  ['a path that there is not', (client) => client.fetch(`/api/${number}`)],
  ['a path that cannot be decoded', (client) => client.fetch(`/api/%E0%A4%A/${number}`)],
  [
    'a method that there is not',
    (client) => client.fetch('/api/coordinator', { method: 'PUT', headers: json, body: number }),
  ],
];

const send = (client: Client, body: string, headers: Record<string, string> = json) =>
  client.fetch('/api/coordinator', { method: 'POST', headers, body });
const graphql = (client: Client, query: string, variables: object = {}) =>
  send(client, JSON.stringify({ query, variables }));

describe('32. a personal number in a malformed request', () => {
  const printed: string[] = [];
  const write = process.stderr.write;
  beforeAll(() => {
    process.stderr.write = (chunk: string | Uint8Array) => {
      printed.push(String(chunk));
      return true;
    };
  });
  afterAll(() => {
    process.stderr.write = write;
  });
  beforeEach(() => printed.splice(0));

  test.each(malformed)('appears in no response, log line or error: %s', async (_title, ask) => {
    const response = await ask(ingrid);
    const reply = `${response.statusText} ${JSON.stringify([...response.headers])} ${await response.text()}`;
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    for (const text of [reply, ...service.log, ...printed]) expect(text).not.toMatch(/18900101/);
  });

  test('appears in nothing when it stands in a header, a cookie or a query string', async () => {
    const headers = { cookie: `isar-session=${number}`, 'x-request-id': number, origin: `https://${number}.example` };
    const response = await service.stranger.fetch(`/api/session?person=${number}`, { headers });
    expect(await response.text()).toBe('null');
    expect(JSON.stringify([...response.headers])).not.toMatch(/18900101/);
    for (const line of [...service.log, ...printed]) expect(line).not.toMatch(/18900101/);
  });

  test('appears in nothing when it is the host of the whole URL that a request names', async () => {
    const { status, text } = await requestTarget(`http://x:${number}/api/session`);
    expect(status).toBe(404);
    expect(text).not.toMatch(/18900101/);
    for (const line of [...service.log, ...printed]) expect(line).not.toMatch(/18900101/);
  });
});

/** `fetch` cannot send another target than a path. */
const requestTarget = (path: string): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: new URL(service.address).port, path }, (response) => {
      response.setEncoding('utf8');
      response.toArray().then((chunks) => resolve({ status: response.statusCode, text: chunks.join('') }), reject);
    });
    sent.on('error', reject).end();
  });

describe('a masked error', () => {
  test('is a code, its fixed text and the reference of a log line', async () => {
    const { status, text } = await ingrid.post({ query: '{ nothing }' });
    const { errors } = JSON.parse(text);
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: 'The request could not be read.',
        extensions: { code: 'BAD_REQUEST', reference: expect.stringMatching(/^[0-9a-f]{12}$/) },
      },
    ]);
    expect(service.log.some((line) => JSON.parse(line).reference === errors[0].extensions.reference)).toBe(true);
  });

  test('suggests no name of the schema', async () => {
    const { text } = await ingrid.post({ query: '{ mee { id } }' });
    expect(text).not.toMatch(/\bme\b|mean/);
  });

  test('leaves nothing in the ledger', async () => {
    for (const [, ask] of malformed) await ask(ingrid);
    const { records } = await graph.driver.executeQuery(
      "MATCH (entry:LedgerEntry) WHERE entry.action <> 'PLANT' RETURN entry",
    );
    expect(records).toEqual([]);
  });
});

test('a log line of a request has its route, status and duration, and nothing else', async () => {
  await ingrid.fetch('/api/session?x=1');
  // It is written when all of the reply has left, and the reply may be there before it.
  const lastLine = () => JSON.parse(service.log.at(-1) ?? '{}');
  await expect.poll(lastLine).toEqual({
    at: expect.any(String),
    event: 'request',
    route: 'session',
    status: 200,
    ms: expect.any(Number),
  });
});
