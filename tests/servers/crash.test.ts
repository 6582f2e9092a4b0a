import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addDays } from '#api/conflicts/days.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';
import { verify } from '#api/ledger/verify.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import { offices } from '#seed/stories/offices.ts';
import { tell } from '#seed/stories/tell.ts';
import { type OwnDatabase, startOwnDatabase } from '#support/own-database.ts';
import { performOnce } from '#support/placing.ts';
import {
  type Client,
  openTestService,
  type TestService,
  testDay,
  testNow,
  testReferenceKey,
} from '#support/service.ts';
import { inputOf, plantAlone, type Situation } from '#support/situation.ts';
import { type Pair, pairsOf, peopleOf } from '../races/pairs.ts';
import { javaOf } from '../start/processes.ts';

const scales: Readonly<Record<string, number>> = { few: 1, ci: 20 };
const kills = scales[process.env['ISAR_TEST_SCALE'] ?? ''] ?? 3;
/** Seconds; many minutes on a machine that others keep busy. */
const comesBackWithinMs = 600_000;
const withinMs = (kills + 1) * comesBackWithinMs;

let database: OwnDatabase;
let graph: Graph;
let service: TestService;
let situation: Situation;
const pairs = pairsOf(6);

beforeAll(async () => {
  database = await startOwnDatabase();
  graph = connect(database.address);
  const story = tell('People whom nothing is known against', offices, ...pairs.map(peopleOf));
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
}, 300_000);
afterAll(async () => {
  await service.close();
  await disconnect(graph);
  await database.stop();
});

/** What the clients were told. */
const acknowledged: string[] = [];
let couldNotBeChecked = 0;
let isOver = false;

/**
 * Checks and confirms one short stay after another; what could not be checked is asked again, long before the service would call itself ready: a
 * database that has just come back makes its plans in the middle of the answers.
 */
async function keepConfirming(client: Client, { ownCase, town }: Pair): Promise<void> {
  for (let day = '2027-03-01'; !isOver && day < '2029-01-01'; day = addDays(day, 2)) {
    const asked = inputOf(situation, { case: ownCase, place: town, from: day, to: addDays(day, 1) });
    const check = await untilChecked(
      async () => (await client.ask(CheckPlacementDocument, { input: asked })).checkPlacement,
    );
    if (check.__typename !== 'PlacementCheck') throw new Error(`a check was answered ${check.__typename}`);
    const sent = { operationId: randomUUID(), checkId: check.id };
    const told = await untilChecked(() => performOnce(client, 'confirmPlacement', sent));
    if (told.__typename !== 'Placement') throw new Error(`confirming was answered ${told.__typename}`);
    acknowledged.push(told.id ?? '');
  }
}

async function untilChecked<Told extends { readonly __typename: string }>(ask: () => Promise<Told>): Promise<Told> {
  for (;;) {
    const told = await ask();
    if (told.__typename !== 'CouldNotBeChecked') return told;
    couldNotBeChecked += 1;
    await pause(200);
  }
}

const patiently = { timeout: comesBackWithinMs, interval: 10 };

async function untilMore(acknowledgements: number): Promise<void> {
  const before = acknowledged.length;
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + acknowledgements), patiently);
}

/** What was committed before the kill may still be on its way to whoever sent it. */
async function untilToldSo(before: number): Promise<void> {
  await vi.waitFor(() => expect(couldNotBeChecked).toBeGreaterThan(before), patiently);
}

/** Tests of `system` run in processes of their own, so the only Java child is this file's server. */
function kill(): void {
  const pid = javaOf(process.pid);
  if (pid === undefined) throw new Error('no database is running');
  process.kill(pid, 'SIGKILL');
}

test(
  'a database that is killed while confirmations stream in loses none that was acknowledged, stores none twice, and comes back',
  async () => {
    const client = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
    const streams = Promise.all(pairs.map((pair) => keepConfirming(client, pair)));
    for (let nth = 0; nth < kills; nth += 1) {
      await Promise.race([untilMore(10 + (nth % 7)), streams]);
      const before = couldNotBeChecked;
      kill();
      await Promise.race([untilToldSo(before), streams]);
      await untilMore(1);
    }
    isOver = true;
    await streams;
    console.log(
      `${kills} kills: ${acknowledged.length} acknowledged, ${couldNotBeChecked} times “could not be checked”`,
    );
    const { records } = await graph.driver.executeQuery(
      "MATCH (placement:Placement {status: 'CONFIRMED'}) RETURN placement.id AS id",
    );
    expect(records.map((record) => record.get('id')).toSorted()).toEqual(acknowledged.toSorted());
    const clock = { now: () => new Date(testNow) };
    expect(await verify({ graph, clock, policy: defaultPolicy })).toMatchObject({ breaches: [] });
  },
  withinMs,
);
