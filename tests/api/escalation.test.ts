import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passTime } from '#api/consultations/pass-time.ts';
import { alvaAndBo, boPlaced, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { listenAs } from '#support/event-stream.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { check, stayOf } from '#support/placing.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';
import { usingAt } from '#support/use-cases.ts';

/** Ingrid has asked about Alva on a Saturday; nobody answers. Lova is local, Regina regional, Natan national. */
const graph = openGraph();
let service: TestService;
let situation: Situation;
let consultationId: string;
let liaisons: readonly Client[];

beforeAll(async () => {
  service = await openTestService(graph);
  const story = tell('Alva and Bo', alvaAndBo, boPlaced(kristianstad));
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  const signIn = (name: string) => service.signIn(situation.planted.assignment(name));
  liaisons = [await signIn('Lova Exempel'), await signIn('Regina Påhitt'), await signIn('Natan Exempel')];
  const ingrid = await signIn('Ingrid Exempel');
  const { id: checkId } = await check(ingrid, situation, stayOf('KST-101', kristianstad));
  const asking = {
    audience: 'coordinator',
    mutation: 'requestConsultation',
    show: '... on Consultation { id }',
  } as const;
  ({ id: consultationId } = await doAs(ingrid, asking, { checkId }));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const whoSee = () =>
  Promise.all(
    liaisons.map(async (liaison) => {
      const query = `query ($id: ID!) { consultation(id: $id) { pseudonym findings { subject { mark } } } consultations { edges { node { level } } } }`;
      const told: Told = await askAs(liaison, 'police-liaison', query, { id: consultationId });
      const [level = null] = told.consultations.edges.map(({ node }: Told) => node.level);
      return {
        level,
        one: told.consultation?.pseudonym ?? null,
        mark: told.consultation?.findings[0].subject.mark ?? null,
      };
    }),
  );
const approve = (liaison: Client | undefined) => {
  if (liaison === undefined) throw new Error('nobody has signed in');
  const show = '... on LiaisonConsultation { status } ... on NotFound { field }';
  const input = {
    consultationId,
    decision: 'APPROVE',
    reason: 'Peace.',
    advice: 'No objection.',
    suggestedLocalityIds: [],
  };
  return doAs(liaison, { audience: 'police-liaison', mutation: 'decideConsultation', show }, input);
};
const nobodyAnswersUntil = (now: string) => passTime(usingAt(graph, now));

const none = { level: null, one: null, mark: null };
const seen = (level: string) => ({ level, one: 'Lind', mark: 'Lind' });

describe('a consultation that goes up', () => {
  test('is the local liaison’s at first, and as none to those above', async () => {
    expect(await whoSee()).toEqual([seen('LOCAL'), none, none]);
    expect(await approve(liaisons[1])).toEqual({ __typename: 'NotFound', field: 'consultationId' });
  });

  test('is the regional liaison’s too after two working days, and the national one’s after two more, who are told at once', async () => {
    const natan = liaisons[2];
    if (natan === undefined) throw new Error('nobody has signed in');
    const hears = await listenAs(natan, 'police-liaison', 'subscription { consultationChanged { level } }');
    await nobodyAnswersUntil('2027-02-23T23:00:00Z');
    expect(await whoSee()).toEqual([seen('REGIONAL'), seen('REGIONAL'), none]);
    expect(await approve(liaisons[2])).toEqual({ __typename: 'NotFound', field: 'consultationId' });
    await nobodyAnswersUntil('2027-02-25T23:00:00Z');
    expect(await whoSee()).toEqual([seen('NATIONAL'), seen('NATIONAL'), seen('NATIONAL')]);
    expect((await hears.next())?.data).toMatchObject({ data: { consultationChanged: { level: 'NATIONAL' } } });
    hears.close();
  });

  test('is answered by any of them', async () => {
    expect(await approve(liaisons[2])).toEqual({ __typename: 'LiaisonConsultation', status: 'APPROVED' });
  });
});
