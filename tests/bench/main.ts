/**
 * `npm run bench`: how fast it is with a whole country in it. Plants one in a folder of its own, or takes that of ISAR_DATA; measures; writes docs/bench.md
 * and keeps the run in docs/bench.json, with which the next is compared.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { systemClock, today } from '#api/clock.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { connect, disconnect } from '#api/graph/connect.ts';
import { startEmbedded } from '#api/graph/embedded/embedded.ts';
import { neo4jJars } from '#api/graph/embedded/jars.ts';
import { migrate } from '#api/graph/migrate.ts';
import { warm } from '#api/graph/warm.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { readSeeding, seedNation } from '#seed/seed.ts';
import { openTestService } from '#support/service.ts';
import { measureAsking, measureRejudging } from './asking.ts';
import { measureJudging, measureSweep } from './judging.ts';
import { measurePeer } from './peer.ts';
import { measureReadiness } from './readiness.ts';
import { writeReport } from './report.ts';
import { readWorld } from './world.ts';

const { ISAR_DATA } = process.env;
const seeding = readSeeding(process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['--scale', 'national']);
if (seeding === null) throw new Error('npm run bench -- --scale national (or demonstration)');

const folder = ISAR_DATA ?? mkdtempSync(join(tmpdir(), 'isar-bench-'));
const database = await startEmbedded({ folder, jars: neo4jJars(), java: 'java' });
const graph = connect(database.address);
const say = (what: string) => console.error(`bench: ${what}`);
try {
  const day = today(systemClock);
  await migrate(graph, new URL('../../graph-schema/migrations/', import.meta.url));
  const began = performance.now();
  const planted = await seedNation(graph, seeding, {
    day,
    referenceKey: new Uint8Array(32).fill(3),
    tell: () => undefined,
  });
  const plantedInS = planted === null ? null : (performance.now() - began) / 1_000;
  say('warming');
  const warming = performance.now();
  await warm(graph);
  const warmedInS = (performance.now() - warming) / 1_000;
  const world = await readWorld(graph);
  const facts = factsInMemory({ graph, clock: systemClock, policy: defaultPolicy });
  await facts.load();
  const judging = await measureJudging({ graph, facts }, world, day);
  const service = await openTestService(graph);
  service.setNow(systemClock.now().toISOString());
  const asking = await measureAsking(service, world, day);
  const rejudging = await measureRejudging(service, world, 'Exempel, Påhittade polisenheten, Stockholm');
  await service.close();
  const swept = await measureSweep(graph, systemClock, facts);
  const readiness = await measureReadiness(database.address);
  const peer = await measurePeer(graph, world, day);
  writeReport({
    seeding,
    measured: [...judging, ...asking, ...rejudging, swept],
    readiness: { ...readiness, plantedInS, warmedInS },
    peer,
  });
} finally {
  await disconnect(graph);
  await database.stop();
  if (ISAR_DATA === undefined) rmSync(folder, { recursive: true, force: true });
}
