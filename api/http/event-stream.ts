import { once } from 'node:events';
import type { Request, RequestHandler, Response } from 'express';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse';
import { GraphUnavailable, Refused } from '../errors.ts';
import type { Audience } from '../identity/access.ts';
import { type Asker, cannotTell } from '../identity/permitted.ts';
import type { Stream } from '../live/stream.ts';
import type { Streams } from '../live/streams.ts';
import { askerOf } from './entrance.ts';
import { limits, withinLimits } from './limits.ts';
import type { Log } from './log.ts';
import { mask } from './mask.ts';
import { schemaOf } from './schema-of.ts';

type Context = Readonly<Record<string, unknown>>;
type Serving = {
  readonly log: Log;
  readonly streams: Streams;
  readonly introspection: boolean;
  /** What resolvers are given. */
  readonly contextOf: (asker: Asker, stream: Stream) => Context;
};

/**
 * Subscriptions of one audience as server-sent events, a connection each. graphql-sse knows nothing of Apollo's limits and masking (TRAPS):
 * what is allowed and what is told of a failure is decided here, by the same rules. Whoever asks has been let in before.
 */
export function eventStream(audience: Audience, resolvers: object, serving: Serving): RequestHandler {
  const { log, streams, introspection, contextOf } = serving;
  const schema = schemaOf(audience, resolvers);
  const handler = createHandler<Request, undefined, Context>({
    authenticate: () => null,
    validate: () => [],
    onSubscribe: ({ raw }, { query, variables }) => ({
      schema,
      document: readSubscription(schema, query, introspection),
      variableValues: variables,
      contextValue: contexts.get(raw) ?? {},
    }),
    subscribe: open,
    onNext: (_context, _request, { errors: [error] = [], ...event }) =>
      error === undefined ? undefined : { ...event, errors: [masked(error, log)] },
  });
  return async (request, response) => {
    const asker = askerOf(request);
    if (asker === cannotTell) throw new GraphUnavailable('who asks could not be looked up');
    if (request.headers.accept !== 'text/event-stream') throw new Refused('BAD_REQUEST');
    const stream = streams.open({ person: asker.id, cookies: request.headers.cookie });
    response.once('close', stream.end);
    contexts.set(request, contextOf(asker, stream));
    await write(response, await handler({ ...asGraphqlSse(request), context: undefined }));
  };
}

const contexts = new WeakMap<Request, Context>();

function masked(error: unknown, log: Log): GraphQLError {
  const { message, extensions } = mask(error, log).body.errors[0];
  return new GraphQLError(message, { extensions });
}

/** Throws GraphQLError, whose text stays here, for what is no valid subscription within the limits. */
function readSubscription(schema: GraphQLSchema, query: string, introspection: boolean): DocumentNode {
  const document = parse(query, { maxTokens: limits.tokens });
  if (getOperationAST(document)?.operation !== 'subscription') throw new Refused('BAD_REQUEST');
  const rules = [...specifiedRules, withinLimits, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])];
  const [mistake] = validate(schema, document, rules);
  if (mistake !== undefined) throw mistake;
  return document;
}

/** What can't be begun is refused as a request is, and not told in a stream that would look open. */
async function open(args: ExecutionArgs) {
  const begun = await subscribe(args);
  if (Symbol.asyncIterator in begun) return begun;
  throw begun.errors?.[0] ?? new Refused('BAD_REQUEST');
}

const asGraphqlSse = (request: Request) => ({
  method: request.method,
  url: request.url,
  headers: { get: (name: string) => request.get(name) },
  body: request.body,
  raw: request,
});

type Answer = Awaited<ReturnType<ReturnType<typeof createHandler>>>;

async function write(response: Response, [body, { status, headers }]: Answer): Promise<void> {
  if (body === null || typeof body === 'string') throw new Refused('BAD_REQUEST');
  response.writeHead(status, { ...headers, 'cache-control': 'no-store', connection: 'close' });
  response.once('close', () => void body.return(undefined));
  for await (const text of body) {
    if (!response.writable) break;
    if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}
