import type { Touched } from '../alerts/touched.ts';
import type { Day } from '../conflicts/facts.ts';
import type { Question } from '../graph/ask.ts';
import type { AllOrSome } from '../graph/queries/all-or-some.ts';
import { type GroupingFacts, listAllGroupingFacts, listGroupingFacts } from '../graph/queries/list-grouping-facts.ts';
import {
  type HomeFacts,
  listAllHomeFacts,
  listAllSupplierFacts,
  listHomeFacts,
  listSupplierFacts,
  type SupplierFacts,
} from '../graph/queries/list-home-facts.ts';
import {
  listPersonFacts,
  listPersonFactsAfter,
  mostPersons,
  type PersonFacts,
} from '../graph/queries/list-person-facts.ts';
import {
  listAllPlacementFacts,
  listPlacementFacts,
  type PlacementFacts,
} from '../graph/queries/list-placement-facts.ts';
import type { Asking } from '../graph/read.ts';

/** Everything judged belongs to one of these: read anew where it was touched, without looking at the rest. */
export type Anchors = {
  readonly persons: readonly PersonFacts[];
  readonly groupings: readonly GroupingFacts[];
  readonly placements: readonly PlacementFacts[];
  readonly facilities: readonly HomeFacts[];
  readonly suppliers: readonly SupplierFacts[];
};

/** Those of them that are there; the statements travel together, and what nobody asks for costs nothing. */
export async function readTouched({ ask }: Asking, touched: Touched, since: Day): Promise<Anchors> {
  const some = <Row>(
    question: Parameters<typeof ask<{ ids: readonly string[]; since: Day }, Row>>[0],
    ids: readonly string[],
  ) => (ids.length === 0 ? [] : ask(question, { ids: [...new Set(ids)], since }));
  const [persons, groupings, placements, facilities, suppliers] = await Promise.all([
    some(listPersonFacts, touched.persons),
    some(listGroupingFacts, touched.groupings),
    some(listPlacementFacts, touched.placements),
    some(listHomeFacts, touched.facilities),
    some(listSupplierFacts, touched.suppliers),
  ]);
  return { persons, groupings, placements, facilities, suppliers };
}

/**
 * One kind after another, each in a transaction of its own: a whole country is more than one may take. What is pointed at comes after what
 * points at it, so that what is new meanwhile is not missed.
 */
export async function readAll(inTransaction: InTransaction, since: Day): Promise<Anchors> {
  const every = <Row>(question: Question<AllOrSome, Row>) =>
    inTransaction(({ ask }) => ask(question, { ids: [], since }));
  return {
    persons: await readEverybody(inTransaction, since),
    groupings: await every(listAllGroupingFacts),
    placements: await every(listAllPlacementFacts),
    facilities: await every(listAllHomeFacts),
    suppliers: await every(listAllSupplierFacts),
  };
}

async function readEverybody(inTransaction: InTransaction, since: Day): Promise<readonly PersonFacts[]> {
  const all: PersonFacts[] = [];
  const readAfter = (after: string) => inTransaction(({ ask }) => ask(listPersonFactsAfter, { after, since }));
  let some = await readAfter('');
  all.push(...some);
  while (some.length === mostPersons) {
    some = await readAfter(all.at(-1)?.id ?? '');
    all.push(...some);
  }
  return all;
}

/** Puts the questions of a work to the graph in one transaction. */
export type InTransaction = <T>(work: (asking: Asking) => Promise<T>) => Promise<T>;

export const idsOf = (anchors: Anchors): Touched => ({
  persons: anchors.persons.map(({ id }) => id),
  groupings: anchors.groupings.map(({ id }) => id),
  placements: anchors.placements.map(({ id }) => id),
  facilities: anchors.facilities.map(({ id }) => id),
  suppliers: anchors.suppliers.map(({ id }) => id),
});

export const kindsOfAnchor = ['suppliers', 'facilities', 'groupings', 'persons', 'placements'] as const;
export type KindOfAnchor = (typeof kindsOfAnchor)[number];
