import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { openLedger } from '#api/ledger/enter.ts';
import { verify } from '#api/ledger/verify.ts';
import { plantStory } from '#seed/plant.ts';
import { alvaAndBo, boPlaced, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
afterAll(() => closeGraph(graph));

const day = '2027-02-20';
const clock = { now: () => new Date(`${day}T08:00:00Z`) };
const run = (cypher: string, params: object = {}) => graph.driver.executeQuery(cypher, params);
const lookUp = {
  action: 'READ_CASE',
  outcome: 'SHOWN',
  user: 'u',
  assignment: 'a',
  role: 'COORDINATOR',
  organisation: 'o',
} as const;
const rivalsInTown = tell('Rivals in one town', alvaAndBo, boPlaced(kristianstad), {
  placements: [{ case: 'KST-101', people: ['Alva'], at: kristianstad, status: 'CONFIRMED', from: '-1m' }],
});

/** What is wrong after something was damaged; it is made good again. */
async function breachesAfter(damage: string, repair: string, params: object = {}): Promise<readonly string[]> {
  await run(damage, params);
  const { breaches } = await verify({ graph, clock, policy: defaultPolicy });
  await run(repair, params);
  return breaches;
}

test('verifying finds nothing in a planted world, and names each thing that the ledger does not bear out', async () => {
  await emptyGraph(graph);
  await plantStory(graph, rivalsInTown, { day, referenceKey: new Uint8Array(32).fill(3) });
  const ledger = openLedger(graph, clock);
  for (const _ of [2, 3, 4]) await ledger.enter({ header: lookUp, body: {} });
  const whole = { entries: 4, named: 6, placements: 2, confirmed: 0, breaches: [] };
  expect(await verify({ graph, clock, policy: defaultPolicy })).toEqual(whole);

  const missing = ['entry 2 is missing from the ledger'];
  expect(
    await breachesAfter('MATCH (e:LedgerEntry {seq: 2}) SET e.seq = 0', 'MATCH (e:LedgerEntry {seq: 0}) SET e.seq = 2'),
  ).toEqual(missing);
  expect(
    await breachesAfter('MATCH (e:LedgerEntry {seq: 4}) SET e.seq = 0', 'MATCH (e:LedgerEntry {seq: 0}) SET e.seq = 4'),
  ).toEqual(['entry 4 is missing from the ledger, which ends too early']);
  const id = randomUUID();
  const gone = (label: string) => `MATCH (n:${label} {id: $id}) DETACH DELETE n`;
  expect(await breachesAfter('CREATE (:PlacementCheck {id: $id})', gone('PlacementCheck'), { id })).toEqual([
    `the receipt ${id} has no entry in the ledger`,
  ]);
  expect(await breachesAfter('CREATE (:Consultation {id: $id})', gone('Consultation'), { id })).toEqual([
    `the consultation ${id} has no entry in the ledger`,
  ]);
  expect(
    await breachesAfter('MATCH (p:Placement) SET p.opened = 9', 'MATCH (p:Placement) SET p.opened = 1'),
  ).toHaveLength(2);
  expect(
    await breachesAfter('MATCH (p:Placement) SET p.opened = 0', 'MATCH (p:Placement) SET p.opened = 1'),
  ).toHaveLength(2);
  expect(
    await breachesAfter('MATCH (p:Placement) REMOVE p.confirmedSeq', 'MATCH (p:Placement) SET p.confirmedSeq = 1'),
  ).toHaveLength(2);
  expect(
    await breachesAfter('MATCH (p:Placement) SET p.id = p.id + "x"', 'MATCH (p:Placement) SET p.id = left(p.id, 36)'),
  ).toHaveLength(2);
  expect(
    await breachesAfter(
      "MATCH ()-[r:RIVAL_OF]->() SET r.fact = r.fact + 'x'",
      'MATCH ()-[r:RIVAL_OF]->() SET r.fact = left(r.fact, 36)',
    ),
  ).toEqual([expect.stringMatching(/^the fact .* has no entry in the ledger$/)]);
  const unlawful = await breachesAfter(
    "MATCH (p:Placement) SET p.origin = 'CHECKED'",
    'MATCH (p:Placement) REMOVE p.origin',
  );
  expect(unlawful[0]).toMatch(
    /^the placement .* was confirmed after .* with RIVALRY between them, without consultation or alert$/,
  );
  const unfounded = await breachesAfter(
    "MATCH (p:Placement) SET p.origin = 'CHECKED', p.status = 'ENDED'",
    "MATCH (p:Placement) SET p.status = 'CONFIRMED' REMOVE p.origin",
  );
  expect(unfounded).toHaveLength(2);
  expect(unfounded[0]).toMatch(/^the placement .* was confirmed on too little: NO_RECEIPT$/);
  expect(await verify({ graph, clock, policy: defaultPolicy })).toEqual(whole);
}, 240_000);
