import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '#api/graph/connect.ts';
import { requireKey } from '#api/graph/require-key.ts';
import { closeGraph, openGraph } from '#support/graph.ts';

let graph: Graph;
const forget = () => graph.driver.executeQuery('MATCH (gate:Gate) REMOVE gate.keyMark');

beforeAll(async () => {
  graph = openGraph();
  await forget();
});

afterAll(async () => {
  await forget();
  await closeGraph(graph);
});

test('a graph is used with the reference key that it was begun with, and refused with any other', async () => {
  const [ours, another] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  await requireKey(graph, ours);
  await expect(requireKey(graph, another)).rejects.toThrow(/another reference key.*ISAR_REFERENCE_KEY/);
  await requireKey(graph, ours);
});
