import { randomUUID } from 'node:crypto';
import { asJson, type Client } from './service.ts';

/** What a query or a mutation was answered with, as far as a test looks into it. */
// biome-ignore lint/suspicious/noExplicitAny: a test's own query decides what comes back, and what is expected of it is written beside it
export type Told = any;

type AudienceName = 'coordinator' | 'decision-maker' | 'police-liaison' | 'police-recorder';

/** Asks one audience's schema in GraphQL; throws where it is not answered with data. */
export async function askAs(
  client: Client,
  audience: AudienceName,
  query: string,
  variables: object = {},
): Promise<Told> {
  const response = await client.fetch(`/api/${audience}`, asJson('POST', { query, variables }));
  const reply = JSON.parse(await response.text());
  if (response.status !== 200 || reply.errors !== undefined)
    throw new Error(`answered ${response.status}: ${JSON.stringify(reply)}`);
  return reply.data;
}

type Doing = { readonly audience: AudienceName; readonly mutation: string; readonly show: string };

/**
 * One mutation with its input, for whose outcome `show` says what to read of each type. What could not be checked is sent again, as
 * people are told to do: on a busy machine, making the first plan of a question takes longer than a change may.
 */
export async function doAs(client: Client, { audience, mutation, show }: Doing, input: object): Promise<Told> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { __typename ${show} } }`;
  const sent = { operationId: randomUUID(), ...input };
  for (let again = 3; ; again -= 1) {
    const told = (await askAs(client, audience, query, { input: sent }))[mutation];
    if (told.__typename !== 'CouldNotBeChecked' || again === 0) return told;
  }
}
