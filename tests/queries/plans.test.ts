import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import neo4j, { type GqlStatusObject, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toQuery } from '#api/graph/encode.ts';
import { questions, questionsOfChanges, writings } from '#api/graph/queries/all.ts';
import { warm } from '#api/graph/warm.ts';
import { plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { replacing } from '#support/replacing.ts';
import { namesIn } from './names-in.ts';

const graph = openGraph();
afterAll(() => closeGraph(graph));

const operatorsOf = (plan: Plan | ProfiledPlan): readonly string[] => [
  plan.operatorType.replace(/@.*$/, ''),
  ...plan.children.flatMap(operatorsOf),
];

/** Runs it and undoes it. A comment that is new each time makes a plan for the data as they are now. */
async function profile(cypher: string, params: object) {
  const session = graph.driver.session({ defaultAccessMode: neo4j.session.WRITE });
  const tx = await session.beginTransaction();
  try {
    const text = `PROFILE /* ${randomUUID()} */ ${cypher.replace('CYPHER replan=skip', '')}`;
    const { summary } = await tx.run(toQuery(text, params));
    if (summary.profile === false) throw new Error('Neo4j returned no profile');
    return { operators: operatorsOf(summary.profile), unknown: summary.gqlStatusObjects.filter(namesUnknown) };
  } finally {
    await tx.rollback();
    await session.close();
  }
}

const isScan = (operator: string) => /(AllNodes|ByLabels?|RelationshipTypes?|AllRelationships)Scan/.test(operator);

/** Of a label, type or property that the graph has never held. Neo4j keeps no plan of a statement that names one. */
const namesUnknown = ({ gqlStatus }: GqlStatusObject) => ['01N50', '01N51', '01N52'].includes(gqlStatus);

const dataModel = new Set(readFileSync(new URL('../../graph-schema/README.md', import.meta.url), 'utf8').match(/\w+/g));
const isNotInModel = (name: string) => !dataModel.has(name);

const all = [...questions, ...writings];

describe('before there is anybody, every question and writing', () => {
  beforeAll(() => emptyGraph(graph));

  test.each(all)('$name begins at identifiers or an index, never at all of a kind', async ({ cypher, example }) => {
    const { operators } = await profile(cypher, example ?? {});
    expect(operators.filter(isScan)).toEqual([]);
    // What keeps its plan whatever comes later scans no index either.
    if (cypher.includes('replan=skip')) expect(operators.filter((one) => one.includes('Scan'))).toEqual([]);
  });

  test.each(all)('$name can be warmed: it has an example of its parameters', ({ example }) => {
    expect(example).toBeDefined();
  });
});

describe('in the demonstration world, every question and writing', () => {
  beforeAll(async () => {
    await emptyGraph(graph);
    await plantStory(graph, demonstration, { day: '2027-02-20', referenceKey: new Uint8Array(32).fill(7) });
  });

  test.each(all)(
    '$name begins at identifiers or an index, with a plan that is kept: the graph knows all its names',
    async ({ cypher, example }) => {
      const { operators, unknown } = await profile(cypher, example ?? {});
      expect(operators.filter(isScan)).toEqual([]);
      expect(unknown).toEqual([]);
    },
  );

  test.each(all)('$name uses no label, relationship or property that the data model lacks', ({ cypher }) => {
    expect(namesIn(cypher).filter(isNotInModel)).toEqual([]);
  });
});

test('the look for scans and for unknown names finds them where they are', async () => {
  expect((await profile('MATCH (n:Locality) RETURN count(n.name)', {})).operators.filter(isScan)).not.toEqual([]);
  expect((await profile('MATCH (n) RETURN n LIMIT 1', {})).operators.filter(isScan)).not.toEqual([]);
  const misspelt = 'MATCH (:Loaclity)-[:INN]->(n {naem: 1}) RETURN n.nmae, n {.anme} AS one';
  expect(namesIn(misspelt).filter(isNotInModel).toSorted()).toEqual(['INN', 'Loaclity', 'anme', 'naem', 'nmae']);
  expect((await profile(misspelt, {})).unknown).not.toEqual([]);
});

test('what a change asks and writes is warmed after a change: Neo4j keeps other plans for a transaction that holds some', async () => {
  const texts: string[][] = [];
  const { driver } = graph;
  const watched = replacing(driver, 'session', (...asked: Parameters<typeof driver.session>) => {
    const session = driver.session(...asked);
    return replacing(session, 'beginTransaction', () => {
      const tx = session.beginTransaction();
      const those: string[] = [];
      texts.push(those);
      return replacing(tx, 'run', (query: { text: string; parameters: object }) => {
        those.push(query.text);
        return tx.run(query);
      });
    });
  });
  await warm({ ...graph, driver: watched }, { anew: false });
  const afterAChange = new Set(texts.flatMap((those) => (those[0] === 'CREATE ()' ? those.slice(1) : [])));
  const cold = [...questionsOfChanges, ...writings].filter(({ cypher }) => !afterAChange.has(toQuery(cypher, {}).text));
  expect(cold.map(({ name }) => name)).toEqual([]);
});
