import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeGraph, openGraph } from '#support/graph.ts';
import { check, perform, place, stayOf } from '#support/placing.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';
import { forgetRound, leftOf, type Pair, pairs, rounds, storyOfPairs } from './pairs.ts';

const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let måns: Client;

beforeAll(async () => {
  situation = await plantAlone(graph, storyOfPairs({ rivals: true }), { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
  ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
  måns = await service.signIn(situation.planted.assignment('Måns Påhitt'));
});
beforeEach(() => forgetRound(graph));
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

type Receipts = { readonly pair: Pair; readonly own: string; readonly other: string };

/** A clean receipt of each of a pair for their town, one after another: nobody is there yet. */
async function receiptsOf(
  pair: Pair,
  period: { own?: string; other?: string; until?: string } = {},
): Promise<Receipts> {
  const { town } = pair;
  const of = (number: string, from = '2027-03-01', to: string | null = null) => stayOf(number, { town }, from, to);
  const own = await check(ingrid, situation, of(pair.ownCase, period.own));
  const other = await check(måns, situation, of(pair.otherCase, period.other, period.until ?? null));
  expect([own.answer, other.answer]).toEqual(['NO_KNOWN_RISK', 'NO_KNOWN_RISK']);
  return { pair, own: own.id, other: other.id };
}

const confirm = (client: Client, checkId: string) => perform(client, 'confirmPlacement', { checkId });

/** What a round of pairs left: how many in each town, and the pairs of whom both are there without an alert. */
async function outcomes() {
  const left = await Promise.all(
    pairs.map(({ own, other, town }) => {
      const persons = [situation.planted.person(own), situation.planted.person(other)] as const;
      return leftOf(graph, persons, situation.planted.town(town));
    }),
  );
  return {
    placed: left.map(({ placed }) => placed.length),
    silent: left.filter(({ placed, alerted }) => placed.length === 2 && !alerted).length,
  };
}

const onePerTown = pairs.map(() => 1);

describe('14. Two municipalities at the same instant', () => {
  test('confirm rivals into one town: exactly one succeeds each time', async () => {
    const receipts: Receipts[] = [];
    for (const pair of pairs) receipts.push(await receiptsOf(pair));
    for (let round = 0; round < rounds; round += 1) {
      await forgetRound(graph);
      await Promise.all(receipts.flatMap(({ own, other }) => [confirm(ingrid, own), confirm(måns, other)]));
      expect(await outcomes()).toEqual({ placed: onePerTown, silent: 0 });
    }
  }, 1_200_000);

  test('move rivals into one town: exactly one succeeds each time', async () => {
    const receipts: Receipts[] = [];
    for (const pair of pairs) receipts.push(await receiptsOf(pair));
    for (let round = 0; round < rounds; round += 1) {
      await forgetRound(graph);
      const stays = [];
      for (const { pair, ...checks } of receipts) stays.push({ checks, ...(await placeApart(pair)) });
      await Promise.all(
        stays.flatMap(({ checks, own, other }) => [
          perform(ingrid, 'changePlacement', { placementId: own, checkId: checks.own }),
          perform(måns, 'changePlacement', { placementId: other, checkId: checks.other }),
        ]),
      );
      expect(await outcomes()).toEqual({ placed: onePerTown, silent: 0 });
    }
  }, 1_200_000);

  test('confirm one into the days after the other, who is to stay longer: exactly one succeeds each time', async () => {
    const receipts: Receipts[] = [];
    for (const pair of pairs) {
      receipts.push(await receiptsOf(pair, { own: '2027-04-15', other: testDay, until: '2027-04-10' }));
    }
    for (let round = 0; round < rounds; round += 1) {
      await forgetRound(graph);
      const stays = [];
      for (const { pair, ...checks } of receipts) stays.push({ pair, checks, other: await placeEarly(pair) });
      const told = await Promise.all(
        stays.map(({ checks, other }) =>
          Promise.all([
            confirm(ingrid, checks.own),
            perform(måns, 'changePlacement', { placementId: other, checkId: checks.other }),
          ]),
        ),
      );
      for (const both of told) expect(both.filter(({ __typename }) => __typename === 'Placement')).toHaveLength(1);
    }
  }, 1_200_000);
});

/** Both are placed far from each other and from the town that they would move to. */
async function placeApart({ own, other, ownCase, otherCase }: Pair) {
  const at = (town: 'Jönköping (Jönköping)' | 'Borås (Borås)') => ({ at: { town }, from: testDay });
  return {
    own: await place(situation, { case: ownCase, person: own, ...at('Jönköping (Jönköping)') }),
    other: await place(situation, { case: otherCase, person: other, ...at('Borås (Borås)') }),
  };
}

/** The other is in town until long before the first one would come. */
const placeEarly = ({ other, otherCase, town }: Pair): Promise<string> =>
  place(situation, { case: otherCase, person: other, at: { town }, from: testDay, to: '2027-03-10' });
