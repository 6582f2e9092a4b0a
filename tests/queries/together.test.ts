import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ask, type Question } from '#api/graph/ask.ts';
import { together } from '#api/graph/together.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(() => closeGraph(graph));

const row = z.object({ number: z.int(), word: z.string().nullable() });

const countTo = (word: string): Question<{ readonly last: number }, z.infer<typeof row>> => ({
  name: `count-to-${word}`,
  cypher: `CYPHER replan=skip UNWIND range(1, $last) AS number RETURN number, '${word}' AS word ORDER BY number DESC`,
  row,
  example: { last: 0 },
});

const both = together('both', { apples: countTo('apple'), pears: countTo('pear') });

test('each question gets its own parameters, and its own rows in their order', async () => {
  const [answer, ...others] = await ask(graph, both, { apples: { last: 3 }, pears: { last: 1 } });
  expect(others).toEqual([]);
  expect(answer?.apples.map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(answer?.pears).toEqual([{ number: 1, word: 'pear' }]);
});

test('one that finds nothing takes nothing from the others', async () => {
  const [answer] = await ask(graph, both, { apples: { last: 0 }, pears: { last: 2 } });
  expect(answer?.apples).toEqual([]);
  expect(answer?.pears.map(({ number }) => number)).toEqual([2, 1]);
});

test('a row that is not as its question says is refused, and named by its question', async () => {
  const strange = { ...countTo('plum'), row: z.object({ number: z.string() }) };
  const asked = ask(graph, together('strange', { plums: strange }), { plums: { last: 1 } });
  await expect(asked).rejects.toMatchObject({ message: 'strange: plums.0.number (invalid_type)' });
});

test('a question whose rows are no objects is refused when it is put together, before anybody asks', () => {
  const changed = { ...countTo('fig'), row: row.transform(({ number }) => number) };
  expect(() => together('figs', { figs: changed })).toThrow('count-to-fig');
});
