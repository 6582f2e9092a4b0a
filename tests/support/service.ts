import { fileURLToPath } from 'node:url';
import type { Clock } from '#api/clock.ts';
import type { Config } from '#api/config.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import type { Graph } from '#api/graph/connect.ts';
import { openFacts } from '#api/projection/open-facts.ts';
import { openService, type Service } from '#api/server.ts';
import type { TypedDocument } from '#schema/generated/coordinator-operations.ts';

/** The morning of Saturday 20 February 2027 in Sweden, on which the stories are told. */
export const testNow = '2027-02-20T08:00:00Z';
export const testDay = '2027-02-20';
export const testReferenceKey = new Uint8Array(32).fill(3);

export type Door = {
  /** A client that nobody has signed in with. */
  readonly stranger: Client;
  /** Signs in with an assignment; see Planted.assignment. */
  signIn(assignment: string): Promise<Client>;
};

export type TestService = Service &
  Door & {
    /** Every line that was logged, from the first. */
    readonly log: readonly string[];
    setNow(instant: string): void;
  };

/** Speaks HTTP as a browser does, with the cookie of its session. */
export type Client = {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** One GraphQL request to the coordinator's schema, whatever becomes of it. */
  post(body: unknown): Promise<Reply>;
  /** The data of an operation that must succeed. */
  ask<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables): Promise<Data>;
};

export type Reply = { readonly status: number; readonly text: string };

/** The service in this process, on a free port, with a clock that stands still until it is set. */
export async function openTestService(graph: Graph, set: Partial<Config> = {}): Promise<TestService> {
  let now = new Date(testNow);
  const clock: Clock = { now: () => now };
  const log: string[] = [];
  const config = { ...testConfig, ...set };
  const facts = openFacts({ graph, clock, policy: config.policy }, config.facts);
  await facts.load();
  const writeLog = (line: string) => log.push(line);
  const service = await openService({ graph, clock, config, port: config.port, facts, writeLog });
  return {
    ...service,
    ...doorOf(service.address),
    log,
    setNow(instant) {
      now = new Date(instant);
    },
  };
}

/** How one comes in, wherever the service runs. */
export function doorOf(address: string): Door {
  const stranger = openClient(address, '');
  return {
    stranger,
    async signIn(assignmentId) {
      const response = await stranger.fetch('/api/session', asJson('POST', { assignmentId }));
      const [cookie] = response.headers.getSetCookie();
      if (response.status !== 200 || cookie === undefined)
        throw new Error(`signing in was answered ${response.status}`);
      return openClient(address, cookie.split(';')[0] ?? '');
    },
  };
}

export const asJson = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

function openClient(address: string, cookie: string): Client {
  const send: Client['fetch'] = (path, init = {}) =>
    fetch(address + path, { ...init, headers: { ...(cookie && { cookie }), ...init.headers } });
  const post: Client['post'] = async (body) => {
    const response = await send('/api/coordinator', asJson('POST', body));
    return { status: response.status, text: await response.text() };
  };
  return {
    fetch: send,
    post,
    async ask(query, variables) {
      const { status, text } = await post({ query, variables });
      const reply = JSON.parse(text);
      if (status !== 200 || reply.errors !== undefined) throw new Error(`answered ${status}: ${text}`);
      return reply.data;
    },
  };
}

const testConfig: Config = {
  mode: 'demonstration',
  port: 0,
  dataFolder: '',
  releaseFolder: fileURLToPath(new URL('../../seed/releases', import.meta.url)),
  server: null,
  leastRoomMb: 0,
  replyDeadlineMs: 20_000,
  replyNotBeforeMs: 0,
  facts: 'memory',
  coverShare: 0,
  policy: defaultPolicy,
  sessionKey: new Uint8Array(32).fill(7),
  referenceKey: testReferenceKey,
  coverKey: new Uint8Array(32).fill(9),
};
