import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeEverything } from '#api/alerts/judge-everything.ts';
import { bringInLine, rejudge } from '#api/alerts/rejudge.ts';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { change, underGate } from '#api/graph/change.ts';
import { raiseRevision } from '#api/graph/queries/take-gate.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { type RawInquiry, withDefaults } from '../rules/oracle/with-defaults.ts';
import type { WorldFact } from './rejudge-facts.ts';
import { plantWorld } from './rejudge-world.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(() => closeGraph(graph));

const today = '2027-02-20';
const withinMs = 60_000;
const from = '2026-01-01';
const tie = (person: string, grouping: string) => ({ person, grouping, role: 'MEMBER', from });
const feud = (a: string, b: string) => ({ a, b, level: 'ARMED_CONFLICT', from });

/** Two placed people in two municipalities, whose towns lie `kmApart`; and what joins them. */
function world(joined: RawInquiry, kmApart = 3): Inquiry {
  const people = ['placed', 'other', 'third'].map((id) => ({ id, consent: true }));
  const at = (locality: string) => ({ locality, kind: 'CONFIRMED', from });
  const town = (id: string, municipality: string, km: number) => ({
    id,
    municipality,
    lat: 56 + km / 111.3,
    lon: 14,
    large: false,
  });
  return withDefaults({
    asOf: today,
    question: { subjects: ['placed'], place: { locality: 'l1' }, from },
    counties: [{ id: '12' }, { id: '13' }],
    municipalities: [
      { id: '1280', county: '12' },
      { id: '1380', county: '13' },
    ],
    localities: [town('l1', '1280', 0), town('l2', '1380', kmApart)],
    persons: people,
    presences: [
      { person: 'placed', ...at('l1') },
      { person: 'other', ...at('l2') },
    ],
    ...joined,
  });
}

const grouping = (id: string, ...partOf: string[]) => ({ id, partOf });

/** The longest path of each rule, with every tie inherited. */
const paths: Readonly<Record<string, Inquiry>> = {
  PERSONAL_THREAT: world({ threats: [{ by: 'other', against: 'placed' }] }, 29),
  THREATENED_RELATIVE: world(
    { threats: [{ by: 'third', against: 'placed' }], relatives: [{ a: 'third', b: 'other' }] },
    29,
  ),
  RIVALRY: world(
    {
      groupings: [grouping('own', 'whole'), grouping('whole'), grouping('rival'), grouping('theirs', 'rival')],
      affiliations: [tie('placed', 'own'), tie('other', 'theirs')],
      rivalries: [feud('rival', 'whole')],
    },
    29,
  ),
  FORMER_ASSOCIATES: world({
    groupings: [grouping('own', 'whole'), grouping('whole'), grouping('theirs', 'whole')],
    affiliations: [tie('placed', 'own'), tie('other', 'theirs')],
  }),
  ALLIED_RIVALRY: world({
    groupings: [
      grouping('own', 'whole'),
      grouping('whole'),
      grouping('rival', 'middle'),
      grouping('middle', 'rivals'),
      grouping('rivals'),
      grouping('ally'),
      grouping('theirs', 'ally'),
    ],
    affiliations: [tie('placed', 'own'), tie('other', 'theirs')],
    rivalries: [feud('whole', 'rival')],
    alliances: [{ a: 'ally', b: 'rivals', from }],
  }),
  RIVAL_TERRITORY: world({
    groupings: [grouping('own', 'whole'), grouping('whole'), grouping('rival'), grouping('part', 'rival')],
    affiliations: [tie('placed', 'own')],
    rivalries: [feud('whole', 'rival')],
    territories: [{ grouping: 'part', locality: 'l2', from }],
  }),
  OWN_TERRITORY: world({
    groupings: [grouping('own', 'whole'), grouping('whole'), grouping('part', 'whole')],
    affiliations: [tie('placed', 'own')],
    territories: [{ grouping: 'part', locality: 'l2', from }],
  }),
  STAY_BAN: world({ bans: [{ person: 'placed', municipality: '1280', from }] }),
  'RIVALRY with somebody at home': world(
    {
      groupings: [grouping('own'), grouping('theirs')],
      affiliations: [tie('placed', 'own'), tie('third', 'theirs')],
      rivalries: [feud('own', 'theirs')],
      presences: [
        { person: 'placed', kind: 'CONFIRMED', locality: 'l1', from },
        { person: 'third', kind: 'RESIDENCE', municipality: '1380', from },
      ],
    },
    29,
  ),
};

const setLive = { name: 'set-live-in-world', cypher: 'MATCH ()-[fact {id: $id}]->() SET fact.live = $live' };

const clock = { now: () => new Date(`${today}T10:00:00Z`) };
const source = factsInMemory({ graph, clock, policy: world({}).policy });

function learn({ id, touched }: WorldFact, live: boolean) {
  return underGate(
    graph,
    async (changing) => {
      const facts = await source.under(changing);
      await changing.run(setLive, { id, live });
      await changing.run(raiseRevision, { ...touched, isEverything: false });
      const changed = await rejudge({ ...changing, facts }, touched, clock);
      return changed.map(({ what, placements }) => ({ what, placements: placements.length }));
    },
    withinMs,
  );
}

describe.each(Object.entries(paths))('%s', (_, inquiry) => {
  test('each fact on the path, taken away or learnt last, closes the alert or brings it back on every placement that it rests on', async () => {
    const known = await plantWorld(graph, inquiry);
    const { judged } = await judgeEverything(graph, { today, policy: inquiry.policy });
    const [opened] = await change(
      graph,
      (changing) => bringInLine(changing, judged, `${today}T09:00:00.000Z`),
      withinMs,
    );
    const placements = opened?.placements.length;
    expect(opened?.what).toBe('OPENED');
    for (const fact of known.filter(({ touched }) => touched.placements.length === 0)) {
      expect(await learn(fact, false), fact.kind).toEqual([{ what: 'CLOSED', placements }]);
      expect(await learn(fact, true), fact.kind).toEqual([{ what: 'REOPENED', placements }]);
    }
  }, 300_000);
});
