import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '#api/graph/ask.ts';
import { connect } from '#api/graph/connect.ts';
import { findCheckByOperation } from '#api/graph/queries/find-check-by-operation.ts';
import { findGate } from '#api/graph/queries/find-gate.ts';
import { writeEntries } from '#api/graph/write-entries.ts';
import { type Entry, openLedger } from '#api/ledger/enter.ts';
import { toRow } from '#api/ledger/to-row.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { receiptOf } from './receipt-of.ts';

const graph = openGraph();
const clock = { now: () => new Date('2027-03-01T09:00:00Z') };
afterAll(() => closeGraph(graph));
beforeEach(() => emptyGraph(graph));

const entryOf = (body: unknown, more: Partial<Entry['header']> = {}): Entry => ({
  header: {
    action: 'LIST_CASES',
    outcome: 'SHOWN',
    user: 'user',
    assignment: 'assignment',
    role: 'COORDINATOR',
    organisation: 'office',
    ...more,
  },
  body,
});

async function storedEntries() {
  const { records } = await graph.driver.executeQuery(
    'MATCH (entry:LedgerEntry) RETURN entry.seq AS seq, entry.body AS body, entry.at AS at ORDER BY seq',
  );
  return records.map((record) => ({
    seq: record.get('seq'),
    body: JSON.parse(record.get('body')),
    at: record.get('at'),
  }));
}

const seqNow = async () => (await ask(graph, findGate, {}))[0]?.seq ?? Number.NaN;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the ledger', () => {
  test('numbers 500 entries that come at once without gap, each written once, and says its number to each', async () => {
    const before = await seqNow();
    const ledger = openLedger(graph, clock);
    const entered = await Promise.all(range(500).map((body) => ledger.enter(entryOf(body))));
    const entries = await storedEntries();
    expect(entries.map(({ seq }) => seq)).toEqual(range(500).map((index) => before + 1 + index));
    expect(entries.map(({ body }) => body)).toEqual(range(500));
    expect(entered).toEqual(entries.map(({ seq }) => ({ seq })));
    expect(entries[0]?.at).toBe('2027-03-01T09:00:00.000Z');
    expect(await seqNow()).toBe(before + 500);
  });

  test('has one order when two services write it at once', async () => {
    const before = await seqNow();
    const ledgers = [openLedger(graph, clock), openLedger(graph, clock)];
    const entered = await Promise.all(
      ledgers.flatMap((ledger) => range(200).map((body) => ledger.enter(entryOf(body)))),
    );
    const numbers = entered.map((one) => ('seq' in one ? one.seq : Number.NaN));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(range(400).map((index) => before + 1 + index));
  });

  test('does not write an operation that it has, and tells what the first one left', async () => {
    const operationId = randomUUID();
    const ledger = openLedger(graph, clock);
    const first = entryOf({ told: 'first' }, { operationId, contentHash: 'a', outcome: 'ANSWERED' });
    const entered = await ledger.enter(first);
    const replay = await openLedger(graph, clock).enter(entryOf({ told: 'second' }, { operationId, contentHash: 'b' }));
    const replayOf = { assignment: 'assignment', outcome: 'ANSWERED', contentHash: 'a', body: { told: 'first' } };
    expect(replay).toEqual({ replayOf: { ...replayOf, ...entered } });
    expect(await storedEntries()).toHaveLength(1);
  });

  test('lets exactly one of many through that use one operation at the same moment', async () => {
    const operationId = randomUUID();
    const ledgers = [openLedger(graph, clock), openLedger(graph, clock)];
    const entered = await Promise.all(
      ledgers.flatMap((ledger) => range(10).map((body) => ledger.enter(entryOf(body, { operationId })))),
    );
    const numbers = entered.flatMap((one) => ('seq' in one ? [one.seq] : []));
    const replays = entered.flatMap((one) => ('replayOf' in one ? [one.replayOf.seq] : []));
    expect(numbers).toHaveLength(1);
    expect(new Set(replays)).toEqual(new Set(numbers));
    expect(await storedEntries()).toHaveLength(1);
  });

  test('finds an entry again whose attempt was committed and whose reply was lost', async () => {
    const rows = [toRow(entryOf('once'), { id: randomUUID(), at: clock.now().toISOString() })];
    const { entered } = await writeEntries(graph, rows);
    const again = await writeEntries(graph, rows);
    expect(again.entered).toEqual([]);
    expect(again.repeated).toMatchObject([{ isOwn: true, seq: entered[0]?.seq }]);
    expect(await storedEntries()).toHaveLength(1);
  });

  test('stores a receipt with its entry, and finds both by the operation', async () => {
    const operationId = randomUUID();
    const receipt = await receiptOf(graph);
    const entry = entryOf({}, { operationId, outcome: 'PlacementCheck', contentHash: 'a' });
    const entered = await openLedger(graph, clock).enter({ ...entry, receipt });
    const [found] = await ask(graph, findCheckByOperation, { operationId });
    const { place, findings, revision, ...same } = receipt;
    expect(found).toEqual({
      ...entered,
      assignment: 'assignment',
      outcome: 'PlacementCheck',
      contentHash: 'a',
      body: '{}',
      receipt: { ...same, place: { kind: 'DISTRICT', id: 'district' in place ? place.district : null } },
    });
  });

  test('refuses a receipt about someone who does not exist, and writes the entries beside it', async () => {
    const receipt = { ...(await receiptOf(graph)), members: [randomUUID()] };
    const ledger = openLedger(graph, clock);
    const results = await Promise.allSettled([
      ledger.enter(entryOf('before')),
      ledger.enter(entryOf('beside')),
      ledger.enter({ ...entryOf('wrong'), receipt }),
      ledger.enter(entryOf('after')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await storedEntries()).map(({ body }) => body)).toEqual(['before', 'beside', 'after']);
  });

  test('throws when the graph is gone, so that no answer leaves', async () => {
    const gone = connect({ uri: 'bolt://127.0.0.1:1', user: 'nobody', password: 'none' });
    await expect(openLedger(gone, clock).enter(entryOf({}))).rejects.toMatchObject({ name: 'GraphUnavailable' });
    await closeGraph(gone);
  });
});
