import type { Graph } from '#api/graph/connect.ts';
import { offices } from '#seed/stories/offices.ts';
import type { Story, StoryCase } from '#seed/stories/story.ts';
import { tell } from '#seed/stories/tell.ts';

/** Towns far apart: what happens in one touches nobody in another. */
const towns = [
  'Kiruna (Kiruna)',
  'Luleå (Luleå)',
  'Umeå (Umeå)',
  'Östersund (Östersund)',
  'Sundsvall (Sundsvall)',
  'Falun (Falun)',
  'Karlstad (Karlstad)',
  'Örebro (Örebro)',
  'Visby (Gotland)',
  'Kalmar (Kalmar)',
] as const;

/** Two people whom different municipalities place: `own` by Kristianstad, `other` by Malmö, and the town that both are to come to. */
export type Pair = {
  readonly town: (typeof towns)[number];
  readonly own: string;
  readonly other: string;
  readonly ownCase: string;
  readonly otherCase: string;
  readonly ownGrouping: string;
  readonly otherGrouping: string;
};

export const pairs: readonly Pair[] = towns.map((town, nth) => ({
  town,
  ...{ own: `Own ${nth}`, other: `Other ${nth}`, ownCase: `KST-9${nth}`, otherCase: `MMO-9${nth}` },
  ...{ ownGrouping: `Owls ${nth}`, otherGrouping: `Otters ${nth}` },
}));

/** How many pairs race in each test. */
const counts: Readonly<Record<string, number>> = { few: 10, ci: 1_000 };
export const rounds: number = Math.ceil((counts[process.env['ISAR_TEST_SCALE'] ?? ''] ?? 200) / pairs.length);

/** All of them, each pair of two groupings of its own; rivals already, or not yet. */
export function storyOfPairs({ rivals }: { readonly rivals: boolean }): Story {
  return tell('Pairs that race', offices, ...pairs.map((pair) => partOf(pair, rivals)));
}

function partOf({ own, other, ownCase, otherCase, ownGrouping, otherGrouping }: Pair, rivals: boolean) {
  const member = { role: 'MEMBER', from: '-6y' } as const;
  return {
    people: [own, other].map((name) => ({ name, reference: `RACE-${name.toUpperCase().replace(' ', '-')}` })),
    groupings: [{ name: ownGrouping }, { name: otherGrouping }],
    affiliations: [
      { person: own, grouping: ownGrouping, ...member },
      { person: other, grouping: otherGrouping, ...member },
    ],
    rivalries: rivals
      ? [{ between: [ownGrouping, otherGrouping] as const, level: 'CONFLICT' as const, from: '-4y' as const }]
      : [],
    verifications: [own, other].map((person) => ({ person, on: '-20d' as const })),
    cases: [
      caseOf(ownCase, own, { municipality: 'Kristianstad', user: 'Ingrid Exempel' }),
      caseOf(otherCase, other, { municipality: 'Malmö', user: 'Måns Påhitt' }),
    ],
  };
}

const caseOf = (
  number: string,
  person: string,
  { municipality, user }: { readonly municipality: string; readonly user: string },
): StoryCase => ({
  ...{ number, municipality, office: `Socialtjänsten ${municipality}, avhopparenheten`, assignedTo: [user] },
  opened: '-1y',
  household: [{ person, pseudonym: `P ${number}`, consents: [{ from: '-1y', to: '+2y' }] }],
});

/** Takes away what a round decided, and the receipts that warned; those without risk stay, and can be confirmed again. */
export async function forgetRound({ driver }: Graph): Promise<void> {
  await driver.executeQuery('MATCH (n:Placement|Alert|FactChange) DETACH DELETE n');
  await driver.executeQuery(`MATCH (check:PlacementCheck) WHERE check.answer <> 'NO_KNOWN_RISK' DETACH DELETE check`);
}

export type Left = { readonly placed: readonly string[]; readonly alerted: boolean };

/** Who of a pair is placed in their town, and whether an open alert names both. */
export async function leftOf(graph: Graph, persons: readonly [string, string], town: string): Promise<Left> {
  const { records } = await graph.driver.executeQuery(
    `RETURN COLLECT {
        MATCH (person:Person)<-[:PLACES]-(placement:Placement {status: 'CONFIRMED'})-[:AT]->(:Locality {id: $town})
        WHERE person.id IN $persons RETURN DISTINCT person.id
      } AS placed,
      EXISTS {
        MATCH (one:Person {id: $one})<-[:ABOUT]-(alert:Alert {state: 'OPEN'})-[:ABOUT]->(:Person {id: $other})
      } AS alerted`,
    { persons, one: persons[0], other: persons[1], town },
  );
  return { placed: records[0]?.get('placed') ?? [], alerted: records[0]?.get('alerted') ?? false };
}
