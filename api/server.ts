import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { resolvers as analystResolvers, type Reading } from './audiences/analyst/resolvers.ts';
import type { Asking } from './audiences/coordinator/asking.ts';
import { resolvers } from './audiences/coordinator/resolvers.ts';
import { resolvers as deciderResolvers } from './audiences/decision-maker/resolvers.ts';
import { resolvers as liaisonResolvers } from './audiences/police-liaison/resolvers.ts';
import { resolvers as recorderResolvers } from './audiences/police-recorder/resolvers.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Equipment } from './equipment.ts';
import type { Graph } from './graph/connect.ts';
import { openAudience } from './http/audience.ts';
import { askerOf, onlyAudience, onlyReadersOfReleases } from './http/entrance.ts';
import { eventStream } from './http/event-stream.ts';
import { follow } from './http/follow.ts';
import { keepNowhere, secureHeaders } from './http/headers.ts';
import { healthRoutes } from './http/health-routes.ts';
import { logTo } from './http/log.ts';
import { answerMasked, nothingHere, readJson } from './http/refuse.ts';
import { logRequests, reaches } from './http/request-log.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { appPage, builtFiles } from './http/web-app.ts';
import type { Audience } from './identity/access.ts';
import { openDemonstrationSignIn } from './identity/demonstration-sign-in.ts';
import type { Asker } from './identity/permitted.ts';
import type { SignIn } from './identity/sign-in.ts';
import { openLedger } from './ledger/enter.ts';
import type { Stream } from './live/stream.ts';
import { openStreams, type Streams } from './live/streams.ts';
import { openPoliceContacts } from './placements/police-contacts.ts';
import type { FactSource } from './projection/fact-source.ts';
import { openFacts } from './projection/open-facts.ts';

export type Service = { readonly address: string; close(): Promise<void> };

export type Opening = {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly config: Config;
  /** Zero: any free one. */
  readonly port: number;
  /** False while the database is being started again and warmed; otherwise only the graph itself is asked. */
  readonly isWarm?: () => boolean;
  /** Those that the whole process judges on; as configured unless somebody has opened them. */
  readonly facts?: FactSource;
  /** Where log lines go; the standard error stream unless somebody listens. */
  readonly writeLog?: (line: string) => void;
};

/** Real HTTP on the loopback interface. Throws CannotStart in production, and what listening throws where the port is taken. */
export async function openService({
  graph,
  clock,
  config,
  port,
  isWarm = () => true,
  facts = openFacts({ graph, clock, policy: config.policy }, config.facts),
  writeLog = toStandardError,
}: Opening): Promise<Service> {
  const signIn = openDemonstrationSignIn(config.mode, { graph, clock, key: config.sessionKey });
  const equipment: Equipment = {
    graph,
    clock,
    facts,
    ledger: openLedger(graph, clock),
    policy: config.policy,
    contacts: openPoliceContacts(graph),
    log: logTo(writeLog),
    referenceKey: config.referenceKey,
    checkWithinMs: config.replyDeadlineMs,
    replyNotBeforeMs: config.replyNotBeforeMs,
    cover: { key: config.coverKey, share: config.coverShare },
  };
  const settings = { introspection: config.mode === 'development', log: equipment.log };
  const analyst = await openAudience<Reading>('analyst', analystResolvers, settings);
  const coordinator = await openAudience<Asking>('coordinator', resolvers, settings);
  const decider = await openAudience<Asking>('decision-maker', deciderResolvers, settings);
  const liaison = await openAudience<Asking>('police-liaison', liaisonResolvers, settings);
  const recorder = await openAudience<Asking>('police-recorder', recorderResolvers, settings);
  const context = async ({ req }: { req: express.Request }): Promise<Asking> => ({ asker: askerOf(req), equipment });
  const health = healthRoutes(graph, isWarm);
  const streams = openStreams(graph, signIn);
  const contextOf = (asker: Asker, stream: Stream): Asking => ({ asker, equipment, stream });
  const serving = { ...settings, streams, contextOf };
  const app = compose({
    ...{ equipment, signIn, health, streams },
    analyst: expressMiddleware(analyst, { context: async () => ({ releaseFolder: config.releaseFolder }) }),
    served: [
      {
        audience: 'coordinator',
        handler: expressMiddleware(coordinator, { context }),
        stream: eventStream('coordinator', resolvers, serving),
      },
      {
        audience: 'decision-maker',
        handler: expressMiddleware(decider, { context }),
        stream: eventStream('decision-maker', deciderResolvers, serving),
      },
      {
        audience: 'police-liaison',
        handler: expressMiddleware(liaison, { context }),
        stream: eventStream('police-liaison', liaisonResolvers, serving),
      },
      {
        audience: 'police-recorder',
        handler: expressMiddleware(recorder, { context }),
        stream: eventStream('police-recorder', recorderResolvers, serving),
      },
    ],
  });
  const server = await listen(app, port);
  return {
    address: addressOf(server),
    close: async () => {
      streams.endAll();
      await closeServer(server);
      await Promise.all([analyst.stop(), coordinator.stop(), decider.stop(), liaison.stop(), recorder.stop()]);
    },
  };
}

const toStandardError = (line: string): void => {
  process.stderr.write(line);
};

/** An audience's schema, and its subscriptions. */
type Served = {
  readonly audience: Exclude<Audience, 'analyst'>;
  readonly handler: express.RequestHandler;
  readonly stream: express.RequestHandler;
};

type Parts = {
  readonly equipment: Equipment;
  readonly signIn: SignIn;
  readonly health: express.Router;
  readonly streams: Streams;
  readonly analyst: express.RequestHandler;
  readonly served: readonly Served[];
};

function compose({ equipment, signIn, health, streams, analyst, served }: Parts): Express {
  const app = express().disable('x-powered-by').set('etag', false);
  app.use(logRequests(equipment.log), secureHeaders);
  app.use('/api', keepNowhere, follow(streams), health, sessionRoutes(signIn));
  app.post('/api/analyst', reaches('analyst'), onlyReadersOfReleases(signIn), readJson, analyst);
  for (const { audience, handler, stream } of served) {
    const entrance = [reaches(audience), onlyAudience(audience, signIn), readJson];
    app.post(`/api/${audience}`, ...entrance, handler);
    app.post(`/api/${audience}/stream`, ...entrance, stream);
  }
  app.use('/api', nothingHere);
  app.use(reaches('web'), builtFiles, appPage);
  app.use(answerMasked(equipment.log));
  return app;
}

async function listen(app: Express, port: number): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    request.url = pathOf(request.url);
    app(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** A target that is a whole URL finds nothing: Node would quote it in a warning, to the standard error stream, when it is parsed. */
const pathOf = (target = ''): string => (/^\/(?!\/)/.test(target) ? target : '/api/no-path');

/** A TCP server's address is an object once it listens. */
const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A change is committed or given up within ten seconds, and its reply then leaves. */
const finishWithinMs = 11_000;

/** Lets what is under way finish, but not for ever. */
async function closeServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), finishWithinMs);
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
  clearTimeout(cut);
}
