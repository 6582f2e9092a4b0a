import { systemClock } from './clock.ts';
import { type Config, readSettings } from './config.ts';
import { connect, disconnect, type Graph } from './graph/connect.ts';
import { migrate } from './graph/migrate.ts';
import { proveGate } from './graph/prove-gate.ts';
import { requireKey } from './graph/require-key.ts';
import { keepTime } from './keep-time.ts';
import { keepWarm } from './keep-warm.ts';
import { withKeys } from './keys.ts';
import { openDatabase } from './open-database.ts';
import { openFacts } from './projection/open-facts.ts';
import { portTaken, requirePort } from './require-port.ts';
import { type Opening, openService, type Service } from './server.ts';

export type Starting = {
  /** Abandons the start. */
  readonly signal: AbortSignal;
  /** Keeps what must be closed in the end, whether or not the start succeeds; the last one first. */
  readonly closeLater: (close: () => Promise<void>) => void;
  readonly tell: (progress: string) => void;
  /** Fills a graph that is new. */
  readonly plant: (graph: Graph, config: Config) => Promise<void>;
};

/** From the environment to a service that answers. Throws CannotStart, and what the graph throws. */
export async function start({ signal, closeLater, tell, plant }: Starting): Promise<Service> {
  const settings = readSettings(process.env);
  await requirePort(settings.port);
  tell(settings.server === null ? 'starting the database' : 'connecting to the database');
  const warmth = keepWarm(tell, signal);
  const database = await openDatabase(settings, { signal, onChange: warmth.databaseChanged });
  closeLater(database.stop);
  const config = withKeys(settings);
  const graph = connect(database.address);
  closeLater(() => disconnect(graph));
  const startIsOver = await prepare(graph, { signal, tell });
  await requireKey(graph, config.referenceKey);
  await plant(graph, config);
  signal.throwIfAborted();
  const facts = openFacts({ graph, clock: systemClock, policy: config.policy }, config.facts);
  const service = await open({ graph, config, facts, isWarm: warmth.isWarm });
  closeLater(service.close);
  startIsOver();
  // Readiness waits for it; people can look and sign in meanwhile, and a check that is too slow could not be checked.
  warmth.begin(graph, facts.load);
  closeLater(keepTime({ graph, clock: systemClock, policy: config.policy, facts, tell }));
  return service;
}

/**
 * Brings the graph up to date, and makes sure of its gate. From now on whatever the graph is doing for us is given up when somebody wants us to stop.
 * @returns makes it that no longer: then what was asked is finished first
 */
export async function prepare(graph: Graph, { signal, tell }: Pick<Starting, 'signal' | 'tell'>): Promise<() => void> {
  const giveUp = () => void disconnect(graph);
  signal.addEventListener('abort', giveUp);
  tell('bringing the graph up to date');
  await migrate(graph, new URL('../graph-schema/migrations/', import.meta.url));
  await proveGate(graph);
  signal.throwIfAborted();
  return () => signal.removeEventListener('abort', giveUp);
}

async function open(opening: Pick<Opening, 'graph' | 'config' | 'facts' | 'isWarm'>): Promise<Service> {
  const { port } = opening.config;
  try {
    return await openService({ ...opening, clock: systemClock, port });
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? portTaken(port, error) : error;
  }
}
