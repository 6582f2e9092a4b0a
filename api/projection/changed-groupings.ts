import type { Presence } from '../conflicts/facts.ts';
import { type KnownFacts, type SomeFacts, spotOf } from '../conflicts/known-facts.ts';
import type { Placed } from '../conflicts/world.ts';

/** What groupings have that they had not before, or had and have no more. */
export type ChangedGroupings = {
  readonly facts: ReadonlySet<object>;
  /** Whose territories those are. */
  readonly active: ReadonlySet<string>;
};

/** Of some facts of groupings, those that the others have not; all where what is part of what is no longer the same. */
export function changedGroupings(some: SomeFacts, others: SomeFacts): ChangedGroupings | 'TREE' {
  if (textOf(treeOf(some)) !== textOf(treeOf(others))) return 'TREE';
  const without = <Fact extends object>(list: readonly Fact[] = [], other: readonly Fact[] = []) => {
    const texts = new Set(other.map(textOf));
    return list.filter((fact) => !texts.has(textOf(fact)));
  };
  const territories = without(some.territories, others.territories);
  return {
    facts: new Set([...without(some.rivalries, others.rivalries), ...without(some.alliances, others.alliances)]),
    active: new Set(territories.map(({ grouping }) => grouping)),
  };
}

/**
 * The groupings for whose members a judgement can differ by what has changed. It rests on the feuds and alliances that a path from its subjects can
 * take, and on the territories of whom these lead to: where nothing of that has changed, what is judged is the same, fact by fact.
 */
export function concernedGroupings(
  known: KnownFacts,
  touched: readonly string[],
  changed: ChangedGroupings | 'TREE',
): ReadonlySet<string> {
  const kindred = known.kindred();
  const around = [...kindred.around(new Set(touched.filter(known.hasGrouping)))];
  if (changed === 'TREE') return new Set(around);
  const isConcerned = (grouping: string): boolean => {
    const { tied, rivalries, alliances } = kindred.of([grouping]);
    const isOnTheWay = [...rivalries, ...alliances].some((fact) => changed.facts.has(fact));
    return isOnTheWay || [...changed.active].some((one) => tied.has(one));
  };
  return new Set(around.filter(isConcerned));
}

/**
 * Whether a path by what has changed can end near a presence: a path reads from both of its ends, so whoever and whatever is at the other one belongs
 * to a grouping that is concerned as well.
 */
export function canMeet(
  known: KnownFacts,
  { person }: Presence,
  { concerned, spots }: { readonly concerned: ReadonlySet<string>; readonly spots: readonly string[] },
): boolean {
  const isAnotherThere = ({ presence, at }: Placed): boolean =>
    presence.person !== person && spots.includes(spotOf(at));
  return known.metIn(spots, concerned).some(isAnotherThere) || known.territoriesIn(spots, concerned).length > 0;
}

const treeOf = ({ groupings = [] }: SomeFacts) =>
  groupings.map(({ id, partOf }) => [id, partOf.toSorted()] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));

const textOf = (value: object): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
