import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLong } from '#api/graph/read.ts';
import { plantDemonstration } from '#seed/main.ts';
import { plantStory } from '#seed/plant.ts';
import { plantGeodata } from '#seed/plant-geodata.ts';
import { sampleIndexes } from '#seed/queries/sample-indexes.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { rivalInTownUntil } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
const options = { day: '2027-02-20', referenceKey: new Uint8Array(32).fill(7) };

afterAll(() => closeGraph(graph));

async function read<T>(cypher: string): Promise<T[]> {
  const { records } = await graph.driver.executeQuery(cypher);
  return records.map((record) => record.get('it'));
}

const countAll = () =>
  read<[string, number]>(
    'MATCH (n:!Revision) WITH labels(n)[0] AS label, count(*) AS count RETURN [label, count] AS it ORDER BY it',
  );

const sample = () => readLong(graph, ({ ask }) => ask(sampleIndexes, {}));

/**
 * How many cases of an identifier Neo4j expects to find: none for as long as it takes their index for empty. Asked in other words each time, so that no kept
 * plan answers.
 */
async function casesExpected(nth = 0): Promise<number> {
  const { summary } = await graph.driver.executeQuery(
    `EXPLAIN MATCH (one:ExitCase {id: 'x'}) RETURN one.id AS id${nth}`,
  );
  return summary.plan === false ? Number.NaN : Number(summary.plan.arguments['EstimatedRows']);
}

describe('the geodata', () => {
  beforeAll(async () => {
    await emptyGraph(graph);
    await plantGeodata(graph);
  });

  it('has the 7 police regions, 21 counties, 290 municipalities and 1,214 towns', async () => {
    expect(await countAll()).toEqual(
      expect.arrayContaining([
        ['County', 21],
        ['Locality', 1214],
        ['Municipality', 290],
        ['PoliceRegion', 7],
      ]),
    );
  });

  it('is the same when it is planted again', async () => {
    const links = 'MATCH (:!Migration)-[r]->() RETURN count(r) AS it';
    const before = [await countAll(), await read(links)];
    await plantGeodata(graph);
    expect([await countAll(), await read(links)]).toEqual(before);
  });

  it('puts every town into one municipality, county and police region, which has telephones', async () => {
    const complete = await read<number>(`
      MATCH (town:Locality)-[:IN]->(:Municipality)-[:IN]->(:County)-[:IN]->(region:PoliceRegion)
      WHERE region.phone IS NOT NULL AND region.dutyPhone IS NOT NULL AND town.point.latitude = town.lat
      RETURN count(town) AS it`);
    expect(complete).toEqual([1214]);
  });

  it('has at least two districts in each of the ten large cities, and none elsewhere', async () => {
    const districts = await read<[boolean, boolean]>(`
      MATCH (town:Locality)
      WITH town, COUNT { (:District)-[:IN]->(town) } AS districts
      WHERE town.large OR districts > 0
      RETURN [town.large, districts >= 2] AS it`);
    expect(districts).toEqual(Array.from({ length: 10 }, () => [true, true]));
  });
});

describe('an index that has just grown', () => {
  beforeAll(() => emptyGraph(graph));

  it('is taken for what it holds once it is sampled, so that it is sought in and not gone through', async () => {
    await sample();
    expect(await casesExpected()).toBe(0);
    await graph.driver.executeQuery("UNWIND range(1, 3000) AS n CREATE (:ExitCase {id: 'case ' + n})");
    await sample();
    expect(await casesExpected()).toBeCloseTo(1);
  });
});

describe('a story', () => {
  beforeAll(() => emptyGraph(graph));

  it('leaves no name and no reference of a person in the graph', async () => {
    await plantStory(graph, demonstration, options);
    const stored = await read<string>(`
      MATCH (n) UNWIND keys(n) AS key RETURN toStringOrNull(n[key]) AS it
      UNION ALL
      MATCH ()-[r]->() UNWIND keys(r) AS key RETURN toStringOrNull(r[key]) AS it`);
    const people = demonstration.people.flatMap(({ name, reference }) => [name, reference]);
    expect(stored.filter((text) => people.includes(text))).toEqual([]);
  });

  it('gives every fact all that a fact carries', async () => {
    const incomplete = await read<string>(`
      MATCH ()-[fact:AFFILIATED_WITH|RIVAL_OF|ALLIED_WITH|PART_OF|ACTIVE_IN|THREATENS|RELATED_TO|STAYS_AT|BANNED_FROM]->()
      WHERE any(key IN ['id', 'fact', 'live', 'pending', 'source', 'information', 'handling', 'expiresOn', 'recordedBy',
        'recordedAt', 'reason'] WHERE fact[key] IS NULL)
        OR NOT type(fact) IN ['PART_OF', 'THREATENS', 'RELATED_TO'] AND fact.from IS NULL
        OR NOT fact.source IS :: INTEGER
      RETURN type(fact) AS it`);
    expect(incomplete).toEqual([]);
  });

  it('is refused where its people are already, and changes nothing then', async () => {
    const before = await countAll();
    await expect(plantStory(graph, rivalInTownUntil('+1d'), options)).rejects.toThrow(
      'The graph already holds people of the story “A rival in town”: plant it in an empty one.',
    );
    expect(await countAll()).toEqual(before);
  });

  it('that speaks of something that nothing goes by is refused by name', async () => {
    const astray = tell('Astray', {
      stays: [{ person: 'Nobody', kind: 'STAFF', at: { municipality: 'Osby' }, from: 'today' }],
    });
    await expect(plantStory(graph, astray, options)).rejects.toThrow('the person “Nobody”, which nothing goes by');
  });
});

describe('the demonstration', () => {
  const looks: Promise<readonly [units: number, cases: number]>[] = [];
  let first: Awaited<ReturnType<typeof plantDemonstration>>;
  const look = async (nth: number) => {
    const [units = 0] = await read<number>('MATCH (unit:Unit) RETURN toFloat(count(unit)) AS it');
    return [units, await casesExpected(nth)] as const;
  };
  beforeAll(async () => {
    await emptyGraph(graph);
    await sample();
    first = await plantDemonstration(graph, { ...options, tell: () => looks.push(look(looks.length)) });
  });

  it('can be signed in to as people of every kind, and is planted once', async () => {
    expect(new Set(first.map(({ role }) => role)).size).toBe(8);
    expect(await plantDemonstration(graph, options)).toEqual(first);
  });

  it('has its cases sampled before what is sought by them is planted, which begins with the units', async () => {
    const afterCases = (await Promise.all(looks)).filter(([units]) => units > 0);
    expect(afterCases.length).toBeGreaterThan(5);
    for (const [, cases] of afterCases) expect(cases).toBeCloseTo(1);
  });
});
