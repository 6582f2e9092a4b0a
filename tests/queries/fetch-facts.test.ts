import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Inquiry } from '#api/conflicts/facts.ts';
import type { Assessment, Path } from '#api/conflicts/findings.ts';
import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { fetchInquiry } from '#api/graph/fetch-facts.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { inquiries } from '../rules/oracle/inquiries.ts';
import { plantWorld, removeWorld, worldPrefix } from './plant-world.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(async () => {
  await removeWorld(graph);
  await closeGraph(graph);
});
beforeEach(() => removeWorld(graph));

/** The same world in the Atlantic, where no real town is near, under identifiers that the geodata does not have. */
const away = (raw: object): Inquiry =>
  readInquiry(
    JSON.parse(JSON.stringify(raw), (key, value) => {
      if (key === 'lon') return value - 40;
      return typeof value === 'string' && /^([pgldfus]\d|1[23]|\d{4})$/.test(value) ? `${worldPrefix}${value}` : value;
    }),
  );

const withoutRefs = (path: Path): string => JSON.stringify(path, (key, value) => (key === 'ref' ? undefined : value));

/** All that is said of each finding, but for which of two equal paths is named first. */
const comparable = ({ answer, findings }: Assessment) => ({
  answer,
  findings: findings.map(({ path, support, ...finding }) => ({
    ...finding,
    paths: [...new Set([...(path ? [path] : []), ...(support ?? [])].map(withoutRefs))].toSorted(),
  })),
});

const isLong = process.env['ISAR_TEST_SCALE'] === 'ci';

describe('the facts that are fetched for a check', () => {
  test('give the findings that all facts of the world give, asked of the graph or kept in memory', async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(inquiries, async (raw) => {
        const world = away(raw);
        await removeWorld(graph);
        const caseId = await plantWorld(graph, world);
        const { subjects, place, from, to, municipality } = world.question;
        const question = { subjects, caseId, municipality: municipality ?? '', place, from, to };
        const { inquiry } = await fetchInquiry(graph, question, world.asOf, world.policy);
        expect(comparable(judge(inquiry))).toEqual(comparable(judge(world)));
        // Reading the whole country into memory takes longer than all else here.
        turn += 1;
        if (!isLong && turn % 5 > 0) return;
        const clock = { now: () => new Date(`${world.asOf}T10:00:00Z`) };
        const kept = await factsInMemory({ graph, clock, policy: world.policy }).fetch(question, world.asOf);
        expect(comparable(judge(kept.inquiry))).toEqual(comparable(judge(world)));
      }),
      { numRuns: 100 },
    );
  }, 600_000);
});
