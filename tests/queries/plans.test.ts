import neo4j, { type Plan, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, describe, expect, test } from 'vitest';
import { toQuery } from '#api/graph/encode.ts';
import { questions } from '#api/graph/queries/all.ts';
import { closeGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
afterAll(() => closeGraph(graph));

const operatorsOf = (plan: Plan | ProfiledPlan): readonly string[] => [
  plan.operatorType.replace(/@.*$/, ''),
  ...plan.children.flatMap(operatorsOf),
];

async function profile(cypher: string, params: object) {
  const session = graph.driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(toQuery(`PROFILE ${cypher}`, params));
    if (summary.profile === false) throw new Error('Neo4j returned no profile');
    return { operators: operatorsOf(summary.profile), codes: summary.gqlStatusObjects.map((one) => one.gqlStatus) };
  } finally {
    await session.close();
  }
}

const isScan = (operator: string) =>
  /AllNodesScan|ByLabelsScan|ByLabelScan|RelationshipTypeScan|AllRelationshipsScan/.test(operator);

describe('every question that the service asks', () => {
  test.each(questions)(
    '$name begins at identifiers or an index, never at all nodes of a kind',
    async ({ cypher, example }) => {
      const { operators } = await profile(cypher, example ?? {});
      expect(operators.filter(isScan)).toEqual([]);
    },
  );

  test('the look for scans sees one where there is one', async () => {
    const { operators } = await profile('MATCH (n:Locality) RETURN count(n.name)', {});
    expect(operators.filter(isScan)).not.toEqual([]);
  });
});
