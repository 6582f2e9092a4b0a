/** Facts found by what they are about. */

/** Each fact under all of its keys, those that are null left out. */
export function indexBy<T>(
  list: readonly T[],
  keysOf: (one: T) => readonly (string | null)[],
): (key: string) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const one of list) for (const key of new Set(keysOf(one))) if (key !== null) put(found, key, one);
  return (key) => found.get(key) ?? [];
}

type Tied = { readonly spot: string; readonly groupings: readonly string[] };

/** What is at some spots and belongs to some groupings: the work grows with the groupings that are there, and not with what is there. */
export function bySpot<T>(list: readonly T[], tied: (one: T) => Tied) {
  const spots = new Map<string, Map<string, T[]>>();
  for (const one of list) {
    const { spot, groupings } = tied(one);
    const there = spots.get(spot) ?? new Map<string, T[]>();
    spots.set(spot, there);
    for (const grouping of new Set(groupings)) put(there, grouping, one);
  }
  return (at: readonly string[], groupings: ReadonlySet<string>): readonly T[] => {
    const found = new Set<T>();
    for (const spot of at)
      for (const [grouping, ones] of spots.get(spot) ?? [])
        if (groupings.has(grouping)) for (const one of ones) found.add(one);
    return [...found];
  };
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [one]);
  else known.push(one);
}
