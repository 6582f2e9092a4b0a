import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { verify } from '#api/ledger/verify.ts';
import { alvaAndBo, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, doAs } from '#support/audience.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { check, forgetPlacements, perform, place, stayOf } from '#support/placing.ts';
import {
  type Client,
  openTestService,
  type TestService,
  testDay,
  testNow,
  testReferenceKey,
} from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';

const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let lova: Client;
let dagny: Client;

beforeAll(async () => {
  const story = tell('Alva and Bo', alvaAndBo);
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
  ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
  lova = await service.signIn(situation.planted.assignment('Lova Exempel'));
  dagny = await service.signIn(situation.planted.assignment('Dagny Påhitt'));
});
beforeEach(async () => {
  await forgetPlacements(graph);
  await place(situation, { case: 'MMO-201', person: 'Bo', at: kristianstad, from: '2026-09-20' });
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

/** Alva's receipt, advised against, with the question that Ingrid put to the police. */
async function consult() {
  const { id: checkId } = await check(ingrid, situation, stayOf('KST-101', kristianstad));
  const asking = {
    audience: 'coordinator',
    mutation: 'requestConsultation',
    show: '... on Consultation { id }',
  } as const;
  const { id: consultationId } = await doAs(ingrid, asking, { checkId });
  return { checkId, consultationId };
}
const answer = (consultationId: string, decision: 'APPROVE' | 'ADVISE_AGAINST') =>
  doAs(
    lova,
    { audience: 'police-liaison', mutation: 'decideConsultation', show: '... on LiaisonConsultation { status }' },
    { consultationId, decision, reason: 'A rival is near.', advice: 'Choose another town.', suggestedLocalityIds: [] },
  );
const confirm = (input: object) => perform(ingrid, 'confirmPlacement', input);
const look = async () => {
  const { records } = await graph.driver.executeQuery(
    `MATCH (consultation:Consultation)-[:HOLDS]->(hold:Placement)
    RETURN consultation.status AS asked, hold.status AS held, hold.accepted AS accepted, hold.id AS id,
      COLLECT { MATCH (alert:Alert {state: 'OPEN'})-[:RESTS_ON]->(hold) RETURN alert.kind } AS alerts`,
  );
  return records[0]?.toObject();
};

/** What verify finds of placements that were confirmed on too little. */
const unfounded = async () => {
  const verified = await verify({ graph, clock: { now: () => new Date(testNow) }, policy: defaultPolicy });
  return verified.breaches.filter((breach) => breach.includes('too little'));
};

describe('a stay that the police were asked about', () => {
  test('is confirmed once they approve: the held proposal becomes it, and what they named does not warn of it again', async () => {
    const asked = await consult();
    expect(await confirm(asked)).toMatchObject({ __typename: 'ConsultationNeeded' });
    await answer(asked.consultationId, 'APPROVE');
    const told = await confirm(asked);
    expect(told).toMatchObject({ __typename: 'Placement', status: 'CONFIRMED', rests: { id: asked.checkId } });
    expect(await look()).toMatchObject({
      ...{ asked: 'USED', held: 'CONFIRMED', id: told.id, alerts: [] },
      accepted: expect.stringContaining('RIVALRY'),
    });
  });

  test('is not confirmed when what they were shown has grown graver since', async () => {
    const asked = await consult();
    await answer(asked.consultationId, 'APPROVE');
    await pastTheGate(graph, 'MATCH ()-[rivalry:RIVAL_OF]->() SET rivalry.level = "ARMED_CONFLICT"');
    const told = await confirm(asked);
    await pastTheGate(graph, 'MATCH ()-[rivalry:RIVAL_OF]->() SET rivalry.level = "CONFLICT"');
    expect(told).toMatchObject({ __typename: 'CheckOutdated', check: { answer: 'ADVISED_AGAINST' } });
    expect(await look()).toMatchObject({ held: 'HELD' });
  });

  test('21. is confirmed against their advice with the approval of the one who is named, and they are told', async () => {
    const asked = await consult();
    await answer(asked.consultationId, 'ADVISE_AGAINST');
    expect(await confirm(asked)).toMatchObject({ __typename: 'ApprovalNeeded' });
    const overriding = { audience: 'coordinator', mutation: 'requestOverride', show: '' } as const;
    await doAs(ingrid, overriding, { consultationId: asked.consultationId, reason: 'Children go to school there.' });
    const { proposals } = await askAs(dagny, 'decision-maker', '{ proposals { id } }');
    const approvalId = proposals[0].id;
    expect(await confirm({ ...asked, approvalId })).toMatchObject({ __typename: 'ApprovalNeeded' });
    const deciding = { audience: 'decision-maker', mutation: 'decideOverride', show: '' } as const;
    await doAs(dagny, deciding, { proposalId: approvalId, decision: 'APPROVE', reason: 'They weigh more.' });
    expect(await confirm({ ...asked, approvalId })).toMatchObject({ __typename: 'Placement', status: 'CONFIRMED' });
    expect(await look()).toMatchObject({ asked: 'USED', alerts: ['OVERRIDDEN'] });
    expect(await unfounded()).toEqual([]);
    await graph.driver.executeQuery("MATCH (override:Override) SET override.status = 'REFUSED'");
    expect(await unfounded()).toEqual([expect.stringMatching(/NOT_APPROVED$/)]);
  });
});
