import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plantStory } from '#seed/plant.ts';
import { alvaAndBo, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { doAs } from '#support/audience.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { check, perform, place, stayOf } from '#support/placing.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import type { Situation } from '#support/situation.ts';

/** Alva consents, Bo lives in the town that she is asked about, and the police approve. */
const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let lova: Client;

const story = tell('Alva and Bo', alvaAndBo);
beforeAll(async () => {
  service = await openTestService(graph);
});
beforeEach(async () => {
  await emptyGraph(graph);
  const planted = await plantStory(graph, story, { day: testDay, referenceKey: testReferenceKey });
  situation = { graph, story, planted, day: testDay };
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
  lova = await service.signIn(planted.assignment('Lova Exempel'));
  await place(situation, { case: 'MMO-201', person: 'Bo', at: kristianstad, from: '2026-09-20' });
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const run = async (cypher: string) => (await pastTheGate(graph, cypher)).records.map((record) => record.toObject());

async function askAndApprove() {
  const { id: checkId } = await check(ingrid, situation, stayOf('KST-101', kristianstad));
  const asking = {
    audience: 'coordinator',
    mutation: 'requestConsultation',
    show: '... on Consultation { id }',
  } as const;
  const { id: consultationId } = await doAs(ingrid, asking, { checkId });
  const deciding = { audience: 'police-liaison', mutation: 'decideConsultation', show: '' } as const;
  const answer = {
    decision: 'APPROVE',
    reason: 'They have made peace.',
    advice: 'No objection.',
    suggestedLocalityIds: [],
  };
  await doAs(lova, deciding, { consultationId, ...answer });
  return { checkId, consultationId };
}
const ofAlva = () => ({ caseId: situation.planted.case('KST-101'), memberId: situation.planted.person('Alva') });
const inCase = (mutation: string, input: object) =>
  doAs(ingrid, { audience: 'coordinator', mutation, show: '... on ExitCase { id }' }, { ...ofAlva(), ...input });

describe('what the police answered before a consent was withdrawn', () => {
  test('confirms nothing any more, and the place is let go of', async () => {
    const asked = await askAndApprove();
    await inCase('withdrawConsent', { acknowledged: true });
    expect(await perform(ingrid, 'confirmPlacement', asked)).toMatchObject({ __typename: 'CheckOutdated' });
    expect(await run('MATCH (c:Consultation)-[:HOLDS]->(p) RETURN c.status AS asked, p.status AS held')).toEqual([
      { asked: 'WITHDRAWN', held: 'CANCELLED' },
    ]);
  });

  test('is not used either when consent is given again: the police are asked anew', async () => {
    const asked = await askAndApprove();
    await inCase('withdrawConsent', { acknowledged: true });
    await inCase('recordConsent', { from: testDay });
    expect(await perform(ingrid, 'confirmPlacement', asked)).toMatchObject({ __typename: 'ConsultationNeeded' });
  });
});

test('what the police answered confirms nothing once the consent is over', async () => {
  const asked = await askAndApprove();
  await run(`MATCH (consent:Consent)-[:GIVEN_IN]->(:ExitCase {caseNumber: 'KST-101'}) SET consent.to = '${testDay}'`);
  expect(await perform(ingrid, 'confirmPlacement', asked)).toMatchObject({ __typename: 'CheckOutdated' });
});
