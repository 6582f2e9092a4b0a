import { z } from 'zod';
import type { Question } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { readLong } from '#api/graph/read.ts';

const waiting = z.object({
  case: z.string(),
  municipality: z.string(),
  /** The name of the police region. */
  region: z.string(),
  assignment: z.string(),
  /** Somebody is placed in it already. */
  isPlaced: z.boolean(),
  members: z.array(z.string()),
});
const towns = z.object({ id: z.string(), name: z.string(), population: z.int() });
const groupings = z.object({ id: z.string(), members: z.int() });

/** An open case, whose coordinator may ask. */
export type AskingCase = z.infer<typeof waiting>;

/** Open cases, first those that nobody is placed in. */
const listOpenCases: Question<Record<string, never>, AskingCase> = {
  name: 'bench-open-cases',
  cypher: `
    MATCH (exitCase:ExitCase {status: 'OPEN'})-[:ASSIGNED_TO]->(assignment:Assignment)
    MATCH (exitCase)-[:RUN_BY]->(:Municipality)-[:IN]->(:County)-[:IN]->(region:PoliceRegion)
    MATCH (exitCase)<-[:OF]-(:Household)<-[:MEMBER_OF]-(member:Person)
    WITH exitCase, assignment, region, collect(member.id) AS members,
      EXISTS { (exitCase)<-[:DECIDED_IN]-(:Placement {status: 'CONFIRMED'}) } AS isPlaced
    RETURN exitCase.id AS case, exitCase.municipality AS municipality, region.name AS region, assignment.id AS assignment, members, isPlaced
    ORDER BY isPlaced, exitCase.id`,
  row: waiting,
};

const listTowns: Question<Record<string, never>, z.infer<typeof towns>> = {
  name: 'bench-towns',
  cypher: `MATCH (town:Locality) RETURN town.id AS id, town.name AS name, town.population AS population ORDER BY id`,
  row: towns,
};

/** The largest first. Only those without any rivalry to the largest are of use, which the bench finds out. */
const listGroupings: Question<Record<string, never>, z.infer<typeof groupings>> = {
  name: 'bench-groupings',
  cypher: `
    MATCH (grouping:Grouping)
    RETURN grouping.id AS id, COUNT { (grouping)<-[:AFFILIATED_WITH]-() } AS members ORDER BY members DESC, id`,
  row: groupings,
};

const pair = z.object({ a: z.string(), b: z.string() });

/** Of some groupings, pairs of whom one has somebody placed in a town where one of the other's people is: a rivalry between them has an alert. */
export const listMeeting: Question<{ readonly groupings: readonly string[] }, z.infer<typeof pair>> = {
  name: 'bench-meeting',
  cypher: `
    UNWIND $groupings AS id
    MATCH (:Grouping {id: id})<-[:AFFILIATED_WITH]-(person:Person)<-[:PLACES]-(:Placement {status: 'CONFIRMED'})-[:AT]->(town:Locality)
    WITH DISTINCT id, town
    MATCH (town)<-[:STAYS_AT {kind: 'RESIDENCE'}]-(:Person)-[:AFFILIATED_WITH]->(other:Grouping)
    WHERE other.id IN $groupings AND other.id <> id
    RETURN DISTINCT id AS a, other.id AS b ORDER BY b, a LIMIT 400`,
  row: pair,
};

export async function readWorld(graph: Graph) {
  const [cases, all, byMembers] = await readLong(graph, async ({ ask }) => [
    await ask(listOpenCases, {}),
    await ask(listTowns, {}),
    await ask(listGroupings, {}),
  ]);
  const between = (least: number, most: number) =>
    all.filter(({ population }) => population >= least && population < most).map(({ id }) => id);
  return {
    cases,
    groupings: byMembers.map(({ id }) => id),
    towns: {
      village: between(300, 1_500),
      'typical town': between(15_000, 50_000),
      Stockholm: all.filter(({ name, population }) => name === 'Stockholm' && population > 500_000).map(({ id }) => id),
      any: all.map(({ id }) => id),
    },
  };
}

export type BenchWorld = Awaited<ReturnType<typeof readWorld>>;
