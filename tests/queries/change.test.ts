import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GraphUnavailable } from '#api/errors.ts';
import { ask, type Question } from '#api/graph/ask.ts';
import { type Changing, change, type Statement } from '#api/graph/change.ts';
import { findGate } from '#api/graph/queries/find-gate.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
const other = openGraph();
afterAll(() => Promise.all([closeGraph(graph), closeGraph(other)]));
beforeEach(() => emptyGraph(graph));

type Marked = { readonly id: string; readonly mark: number };

const count: Question<Record<string, never>, { count: number }> = {
  name: 'count',
  cypher: 'MATCH (n:Grouping) RETURN count(n) AS count',
  row: z.object({ count: z.int() }),
};
/** Seconds, whatever the machine. */
const slow: Question<Record<string, never>, { count: number }> = {
  ...{ name: 'slow', row: z.object({ count: z.int() }) },
  cypher: 'UNWIND range(1, 100000) AS n UNWIND range(1, 1000) AS m RETURN count(n * m) AS count',
};
const add: Statement<Marked> = { name: 'add', cypher: 'CREATE (:Grouping {id: $id, mark: $mark})' };

const countNow = async () => (await ask(graph, count, {}))[0]?.count;
const revisionNow = async () => (await ask(graph, findGate, {}))[0]?.revision ?? Number.NaN;

/** Adds one with the number of those that it has seen. */
async function addNext(changing: Changing, id: string): Promise<number> {
  const mark = (await changing.ask(count, {}))[0]?.count ?? Number.NaN;
  await changing.run(add, { id, mark });
  return mark;
}

test('what is under way when the graph is closed is given up at once: a change, and a question', async () => {
  const closing = openGraph();
  const begun = Promise.withResolvers<void>();
  const changing = change(closing, async ({ ask: askUnderGate }) => {
    begun.resolve();
    await askUnderGate(slow, {});
  });
  await begun.promise;
  const asking = ask(closing, slow, {});
  const givenUp = Promise.allSettled([changing, asking]);
  await closeGraph(closing);
  for (const { reason } of (await givenUp) as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(GraphUnavailable);
  await expect(ask(closing, count, {})).rejects.toBeInstanceOf(GraphUnavailable);
});

describe('a change', () => {
  test('sees all that came before it: forty from two services, one after another', async () => {
    const before = await revisionNow();
    const changes = Array.from({ length: 40 }, (_, index) =>
      change(index % 2 === 0 ? graph : other, (changing) => addNext(changing, `g${index}`)),
    );
    const marks = await Promise.all(changes);
    expect(marks.toSorted((a, b) => a - b)).toEqual(changes.map((_, index) => index));
    expect(await revisionNow()).toBe(before + 40);
  });

  test('that throws leaves nothing behind, and no new revision', async () => {
    const before = await revisionNow();
    const failing = change(graph, async (changing) => {
      await addNext(changing, 'g');
      throw new RangeError('not so');
    });
    await expect(failing).rejects.toThrow(new RangeError('not so'));
    expect([await countNow(), await revisionNow()]).toEqual([0, before]);
  });

  test('that would break a constraint says so, without the value', async () => {
    await change(graph, (changing) => addNext(changing, 'the-value'));
    const again = change(graph, (changing) => addNext(changing, 'the-value'));
    await expect(again).rejects.toMatchObject({
      name: 'ConstraintBroken',
      message: expect.not.stringContaining('the-value'),
    });
    expect(await countNow()).toBe(1);
  });

  test('writes whole numbers as whole numbers', async () => {
    await change(graph, (changing) => changing.run(add, { id: 'g', mark: 3 }));
    const kind = z.object({ isWhole: z.boolean() });
    const cypher = 'MATCH (n:Grouping) RETURN n.mark IS :: INTEGER AS isWhole';
    expect(await ask(graph, { name: 'is-whole', cypher, row: kind }, {})).toEqual([{ isWhole: true }]);
  });

  test('names the place of what it did not expect to read, never the value', async () => {
    await change(graph, (changing) => changing.run(add, { id: 'the-value', mark: 3 }));
    const row = z.object({ id: z.literal('something else') });
    const asked = ask(graph, { name: 'misread', cypher: 'MATCH (n:Grouping) RETURN n.id AS id', row }, {});
    await expect(asked).rejects.toMatchObject({ name: 'UnexpectedRow', message: 'misread: id (invalid_value)' });
  });
});
