import type { Graph } from '#api/graph/connect.ts';
import type { Planted } from '#seed/plant.ts';
import type { Story } from '#seed/stories/story.ts';
import { askAs, type Told } from '#support/audience.ts';
import { signInRecorderAndReviewer } from '#support/officer.ts';
import { type Client, type TestService, testDay, testNow, testReferenceKey } from '#support/service.ts';
import { plantAlone } from '#support/situation.ts';

/** A story, alone in the graph on its day, and whom a standing placement concerns. */
export async function plantStanding(graph: Graph, service: TestService, story: Story) {
  const situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  return { situation, ...(await goStandingTo(service, situation.planted, testNow)) };
}

/** Time has gone: everybody signs in anew. */
export async function goStandingTo(service: TestService, planted: Planted, instant: string) {
  service.setNow(instant);
  const signIn = (name: string) => service.signIn(planted.assignment(name));
  return {
    ...{
      ingrid: await signIn('Ingrid Exempel'),
      måns: await signIn('Måns Påhitt'),
      lova: await signIn('Lova Exempel'),
    },
    ...(await signInRecorderAndReviewer(service)),
  };
}

/** That between the groupings of Alva and Bo, as the police record it. */
export const rivalryOf = (planted: Planted) => ({
  a: planted.grouping('Reds'),
  b: planted.grouping('Blues'),
  level: 'ARMED_CONFLICT',
  from: '2025-01-01',
});

export const nodesOf = (told: Told): Told[] => told.alerts.edges.map(({ node }: Told) => node);

export const openAlertsOfPolice = async (liaison: Client): Promise<Told[]> =>
  nodesOf(
    await askAs(
      liaison,
      'police-liaison',
      `{ alerts(open: true) { edges { node { number state urgency placements { caseNumber number }
        findings { rule path { kind label } support { kind } } } } } }`,
    ),
  );
