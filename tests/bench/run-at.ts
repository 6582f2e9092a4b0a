import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { systemClock, today } from '#api/clock.ts';
import { readSettings } from '#api/config.ts';
import type { Day } from '#api/conflicts/facts.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';
import { startEmbedded } from '#api/graph/embedded/embedded.ts';
import { neo4jJars } from '#api/graph/embedded/jars.ts';
import { fetchWorld, type World } from '#api/graph/fetch-world.ts';
import { migrate } from '#api/graph/migrate.ts';
import { warm } from '#api/graph/warm.ts';
import { withKeys } from '#api/keys.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { type Seeding, seedNation } from '#seed/seed.ts';
import type { Amount } from './amount.ts';
import { openAskers } from './asking.ts';
import { measureChecks } from './checking.ts';
import { measureConfirmations } from './confirming.ts';
import { measureJudging, measureSweep } from './judging.ts';
import { type Measured, say, told } from './measure.ts';
import { measurePeer } from './peer.ts';
import { forgetFiles, measureReadiness, type Ready } from './readiness.ts';
import { measureRejudging } from './rejudging.ts';
import { type Memory, openServiceApart, type Place, settingsFor } from './service-apart.ts';
import { measureSuggestions } from './suggesting.ts';
import { type BenchWorld, readWorld } from './world.ts';

export type Measuring = {
  readonly seeding: Seeding;
  readonly amount: Amount;
  /** Of a nation that was planted before; null: one is planted in a folder that is thrown away. */
  readonly folder: string | null;
  /** Of the database; as in the service unless said. */
  readonly heapMb?: number;
  /** With PostgreSQL, and with starts of service and database together. */
  readonly isWhole: boolean;
};

export type Run = InDatabase & { readonly seeding: Seeding; readonly whole: Whole | null };

/** Measured on one database while it runs. */
type InDatabase = {
  readonly measured: readonly Measured[];
  readonly memory: { readonly before: Memory; readonly after: Memory };
  /** Null where the nation was there before. */
  readonly plantedInS: number | null;
  /** Making every plan anew. */
  readonly warmedInS: number;
  /** A service of its own, as `npm start` starts it, on the database that runs. */
  readonly ready: Ready;
};

export type Whole = {
  /** The service with its database, when the machine has forgotten what it had read (`isForgotten`: if we may have it forget), and once more. */
  readonly cold: Ready;
  readonly isForgotten: boolean;
  readonly again: Ready;
  /** Null where there is no PostgreSQL to be a peer. */
  readonly peer: readonly Measured[] | null;
};

/** Plants a nation and measures all that is asked of it, one after another. */
export async function runAt(measuring: Measuring): Promise<Run> {
  const { seeding, amount } = measuring;
  const folder = measuring.folder ?? mkdtempSync(join(tmpdir(), 'isar-bench-'));
  say(`scale ${seeding.scale.name}`);
  try {
    const { all, world, day, ...inDatabase } = await onDatabase(folder, measuring);
    const whole = all === null ? null : await measureWhole(folder, () => measurePeer(all, world, { day, amount }));
    return { ...inDatabase, seeding, whole };
  } finally {
    if (measuring.folder === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureWhole(folder: string, peer: () => ReturnType<typeof measurePeer>): Promise<Whole> {
  const isForgotten = forgetFiles();
  const cold = await measureReadiness({ ISAR_DATA: folder });
  return { isForgotten, cold, again: await measureReadiness({ ISAR_DATA: folder }), peer: await peer() };
}

async function onDatabase(folder: string, measuring: Measuring) {
  const { heapMb } = measuring;
  const java = { folder, jars: neo4jJars(), java: 'java' };
  const database = await startEmbedded({ ...java, ...(heapMb !== undefined && { heapMb }) });
  const graph = connect(database.address);
  try {
    await migrate(graph, new URL('../../graph-schema/migrations/', import.meta.url));
    return await measureOn(graph, { address: database.address, folder }, measuring);
  } finally {
    await disconnect(graph);
    await database.stop();
  }
}

type ForPeer = { readonly all: World | null; readonly world: BenchWorld; readonly day: Day };

async function measureOn(
  graph: Graph,
  place: Place,
  { seeding, amount, isWhole }: Measuring,
): Promise<InDatabase & ForPeer> {
  const day = today(systemClock);
  const plantedInS = await plant(graph, seeding, { day, referenceKey: keyIn(place) });
  const warmedInS = await secondsFor(() => warm(graph));
  const world = await readWorld(graph);
  const facts = factsInMemory({ graph, clock: systemClock, policy: defaultPolicy });
  await facts.load();
  const judging = await measureJudging({ graph, facts }, world, { day, amount });
  const asking = await measureAsking(graph, place, { world, day, amount });
  const swept = await measureSweep({ graph, clock: systemClock, facts }, amount.sweeps);
  const measured = [...judging, ...asking.measured, swept];
  const ready = await measureReadiness(settingsFor(place));
  const all = isWhole ? await fetchWorld(graph, day) : null;
  return { plantedInS, warmedInS, measured, memory: asking.memory, ready, all, world, day };
}

/** As the service would have it, that comes to this data later. */
const keyIn = ({ folder }: Place): Uint8Array => withKeys(readSettings({ ISAR_DATA: folder })).referenceKey;

type Planting = { readonly day: Day; readonly referenceKey: Uint8Array };

async function plant(graph: Graph, seeding: Seeding, planting: Planting): Promise<number | null> {
  let planted: readonly string[] | null = null;
  const seconds = await secondsFor(async () => {
    planted = await seedNation(graph, seeding, { ...planting, tell: () => undefined });
  });
  return planted === null ? null : seconds;
}

async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

type Asking = { readonly world: BenchWorld; readonly day: Day; readonly amount: Amount };

/** Through a service of its own, and how much memory it takes. */
async function measureAsking(graph: Graph, place: Place, { world, day, amount }: Asking) {
  const service = await openServiceApart(place);
  try {
    const before = await service.memory();
    const askers = openAskers(service, world, day);
    const { measured, receipts } = await measureChecks(askers, world, amount.checks);
    const parts = [
      () => measureConfirmations(askers, world, amount.confirmations),
      () => measureSuggestions(service, receipts, amount.suggestions),
      () => measureRejudging(service, graph, { world, amount }),
    ];
    // What one of them can't do is no reason to lose what the others have measured: its rows are missing then.
    for (const part of parts) measured.push(...((await part().catch(told)) || []));
    const memory = { before, after: await service.memory() };
    return { measured, memory };
  } finally {
    await service.stop();
  }
}
