import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { nothingTouched, type Touched } from '#api/alerts/touched.ts';
import { systemClock } from '#api/clock.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { ask, type Question } from '#api/graph/ask.ts';
import { type Changing, underGate } from '#api/graph/change.ts';
import { disconnect } from '#api/graph/connect.ts';
import { type Command, carryOut, carryOutAsking, refuse } from '#api/ledger/carry-out.ts';
import { factsOfGraph } from '#api/projection/facts-of-graph.ts';
import { emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
const equipment = { graph, clock: systemClock, facts: factsOfGraph(graph, defaultPolicy) };
beforeEach(() => emptyGraph(graph));
afterAll(() => disconnect(graph));

const count = z.object({ groupings: z.int(), entries: z.int(), revision: z.int(), seq: z.int() });
const countAll: Question<Record<string, never>, z.infer<typeof count>> = {
  name: 'count-all',
  cypher: `MATCH (gate:Gate {id: 'gate'})
    RETURN COUNT { MATCH (:Grouping) } AS groupings, COUNT { MATCH (:LedgerEntry) } AS entries, gate.revision AS revision, gate.seq AS seq`,
  row: count,
};
const look = async () => (await ask(graph, countAll, {}))[0];

const commandOf = (content: unknown, operationId: string = randomUUID()): Command => ({
  operationId,
  header: { action: 'recordGrouping', user: 'u', assignment: 'a', role: 'RECORDER', organisation: 'o' },
  content,
});

const createGrouping =
  (id: string) =>
  async (changing: Changing): Promise<{ outcome: { type: string; id: string }; touched: Touched }> => {
    await changing.run({ name: 'create', cypher: 'CREATE (:Grouping {id: $id})' }, { id });
    return { outcome: { type: 'Grouping', id }, touched: { ...nothingTouched, groupings: [id] } };
  };

describe('the writer', () => {
  test('changes, raises the revision and enters it, all at once', async () => {
    const before = await look();
    const done = await carryOut(equipment, commandOf({ name: 'Reds' }), createGrouping('g1'));
    expect(done).toEqual({ kind: 'DONE', outcome: { type: 'Grouping', id: 'g1' } });
    const after = await look();
    expect(after).toMatchObject({ groupings: 1, entries: 1 });
    expect((after?.revision ?? 0) - (before?.revision ?? 0)).toBe(1);
    expect((after?.seq ?? 0) - (before?.seq ?? 0)).toBe(1);
  });

  test('the same command again returns the first outcome and changes nothing', async () => {
    const operationId = randomUUID();
    await carryOut(equipment, commandOf({ a: 1, b: 2 }, operationId), createGrouping('g1'));
    const again = await carryOut(equipment, commandOf({ b: 2, a: 1 }, operationId), createGrouping('g2'));
    expect(again).toEqual({ kind: 'REPLAYED', outcome: { type: 'Grouping', id: 'g1' } });
    expect(await look()).toMatchObject({ groupings: 1, entries: 1 });
  });

  test('a used operationId with other content is refused', async () => {
    const operationId = randomUUID();
    await carryOut(equipment, commandOf({ name: 'Reds' }, operationId), createGrouping('g1'));
    const reused = await carryOut(equipment, commandOf({ name: 'Blues' }, operationId), createGrouping('g2'));
    expect(reused).toEqual({ kind: 'REUSED' });
    expect(await look()).toMatchObject({ groupings: 1, entries: 1 });
  });

  test('fifty at once with one operationId are done once', async () => {
    const operationId = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, n) => carryOut(equipment, commandOf({}, operationId), createGrouping(`g${n}`))),
    );
    expect(all.filter(({ kind }) => kind === 'DONE')).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'REPLAYED')).toHaveLength(49);
    expect(await look()).toMatchObject({ groupings: 1, entries: 1 });
  });

  test('what is refused as input leaves nothing behind', async () => {
    const before = await look();
    const refused = await carryOut(equipment, commandOf({}), async (changing) => {
      await createGrouping('g1')(changing);
      return refuse({ type: 'InvalidInput', field: 'name', problem: 'REQUIRED' });
    });
    expect(refused).toMatchObject({ kind: 'NOT_STORED', outcome: { type: 'InvalidInput', field: 'name' } });
    expect(await look()).toEqual(before);
  });

  test('what can’t be entered is not done', async () => {
    const before = await look();
    const unentered = carryOut(equipment, commandOf({}), async (changing) => {
      await createGrouping('g1')(changing);
      await changing.run({ name: 'ungate', cypher: "MATCH (gate:Gate) SET gate.id = 'none'" }, {});
      return { outcome: { type: 'Grouping', id: 'g1' }, touched: null };
    });
    await expect(unentered).rejects.toThrow('the change was not entered');
    const withoutReceipt = carryOut(equipment, commandOf({}), async (changing) => ({
      ...(await createGrouping('g1')(changing)),
      receipt: 'nobody’s',
    }));
    await expect(withoutReceipt).rejects.toThrow('there is no such receipt');
    expect(await look()).toEqual(before);
  });

  test('nor is one of which any statement of a group that travels together fails', async () => {
    const before = await look();
    const failing = carryOut(equipment, commandOf({}), async (changing) => {
      const bad = changing.run({ name: 'bad', cypher: 'MATCH (gate:Gate) SET gate.probe = 1 / $none' }, { none: 0 });
      await Promise.all([createGrouping('g1')(changing), bad.catch(() => undefined)]);
      return { outcome: { type: 'Grouping', id: 'g1' }, touched: nothingTouched };
    });
    await expect(failing).rejects.toMatchObject({ name: 'GraphUnavailable' });
    expect(await look()).toEqual(before);
  });

  test('a second work waits at the gate until the first is committed', async () => {
    const order: string[] = [];
    const begun = Promise.withResolvers<void>();
    const first = underGate(graph, async () => {
      order.push('first begins');
      begun.resolve();
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('first ends');
    });
    await begun.promise;
    const second = underGate(graph, async () => {
      order.push('second begins');
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins']);
  });

  test('what a deed asks first is read when the gate is held: with what others have committed before', async () => {
    const held = Promise.withResolvers<void>();
    const letGo = Promise.withResolvers<void>();
    const holding = underGate(graph, async (changing) => {
      held.resolve();
      await letGo.promise;
      await createGrouping('g1')(changing);
    });
    await held.promise;
    const done = carryOutAsking(equipment, commandOf({}), {
      first: (asking) => asking.ask(countAll, {}),
      decide: async (_changing, [seen]) => ({ outcome: { type: 'Seen', groupings: seen?.groupings }, touched: null }),
    });
    setTimeout(letGo.resolve, 300);
    await holding;
    expect(await done).toEqual({ kind: 'DONE', outcome: { type: 'Seen', groupings: 1 } });
  });

  test('whoever comes first is done first', async () => {
    const order: number[] = [];
    const changes = Array.from({ length: 30 }, (_, nth) =>
      carryOut(equipment, commandOf({}), async (changing) => {
        order.push(nth);
        return createGrouping(`g${nth}`)(changing);
      }),
    );
    await Promise.all(changes);
    expect(order).toEqual(changes.map((_, nth) => nth));
  });

  test('whoever waits too long for their turn is told so, and it is not done later', async () => {
    const release = await graph.turns.acquire();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = carryOut(equipment, commandOf({}), createGrouping('g1'));
    const told = expect(waiting).rejects.toThrow('wait for their turn');
    await vi.advanceTimersByTimeAsync(10_000).finally(() => vi.useRealTimers());
    await told;
    release();
    await carryOut(equipment, commandOf({}), createGrouping('g2'));
    expect(await look()).toMatchObject({ groupings: 1, entries: 1 });
  });
});
