/** Groupings within groupings. Authority: CONFLICT_RULES, "Ties". */
import { byId } from './atlas.ts';
import { compareCodePoints } from './code-points.ts';
import type { Grouping } from './facts.ts';
import type { PathStep } from './findings.ts';
import { remember, rememberWith } from './remember.ts';

/** Groupings by identifier, each with the steps that lead there. */
type Chains = ReadonlyMap<string, readonly PathStep[]>;

export type Groupings = {
  /** `up(g)`: g itself, by no step, and everything that it is part of. */
  readonly up: (grouping: string) => Chains;
  /** The groupings that have this one in their `up`, itself among them. */
  readonly down: (grouping: string) => readonly string[];
};

/** Once for each list: that of a country serves all its questions. */
export const arrangeGroupings = rememberWith((list: readonly Grouping[]): Groupings => {
  const grouping = byId('grouping', list);
  const parts = partsByWhole(list);

  const up = remember((start: string): Chains => {
    const chains = new Map<string, readonly PathStep[]>([[start, []]]);
    for (const [part, steps] of chains)
      for (const whole of grouping(part).partOf.toSorted(compareCodePoints))
        if (!chains.has(whole)) chains.set(whole, [...steps, { step: 'PART_OF', grouping: part, whole }]);
    return chains;
  });
  const down = remember((start: string): readonly string[] => {
    const reached = new Set([start]);
    for (const whole of reached) for (const { part } of parts.get(whole) ?? []) reached.add(part);
    return [...reached];
  });
  return { up, down };
});

/** Which groupings are directly part of which. */
export const partsByWhole = (list: readonly Grouping[]): ReadonlyMap<string, readonly { readonly part: string }[]> =>
  Map.groupBy(
    list.flatMap(({ id, partOf }) => partOf.map((whole) => ({ part: id, whole }))),
    ({ whole }) => whole,
  );
