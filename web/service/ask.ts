import type { TypedDocument } from '#schema/generated/coordinator-operations.ts';
import { asJson, fetchJson, NoReply, SignedOut } from './fetch-json.ts';

/** Asks the service one operation of the contract. Throws `NoReply` or `SignedOut`; never returns half a result. */
export type Ask = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** The contract of each role: what an audience must not see is not in its contract. */
const audiences: Readonly<Record<string, string>> = {
  ANALYST: 'analyst',
  COORDINATOR: 'coordinator',
  DECISION_MAKER: 'decision-maker',
  RECORDER: 'police-recorder',
  REVIEWER: 'police-recorder',
  POLICE_LIAISON: 'police-liaison',
};

export const audienceOf = (role: string): string => audiences[role] ?? 'none';

/** Where the session has ended, `signInAgain` is awaited and the same request, with the same operationId, goes out once more. */
export function makeAsk(role: string, signInAgain: () => Promise<void>): Ask {
  const path = `/api/${audienceOf(role)}`;
  return async (document, variables) => {
    try {
      return await post(path, document, variables);
    } catch (error) {
      if (!(error instanceof SignedOut)) throw error;
      await signInAgain();
      return await post(path, document, variables);
    }
  };
}

async function post<Result, Variables>(path: string, document: TypedDocument<Result, Variables>, variables: Variables) {
  const reply = await fetchJson(path, asJson('POST', { query: document, variables }));
  return readReply<Result>(reply);
}

/** The border: from here on the contract's types are relied on. Any error at all means that there is no result. */
function readReply<Result>(reply: unknown): Result {
  if (typeof reply !== 'object' || reply === null) throw new NoReply('the reply is no object');
  if ('errors' in reply) throw new NoReply('the service reported an error');
  if (!('data' in reply) || typeof reply.data !== 'object' || reply.data === null) throw new NoReply('no data');
  return reply.data as Result;
}
