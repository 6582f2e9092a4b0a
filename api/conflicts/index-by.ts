/** Facts found by what they are about, and kept so while some are put there and others taken away. */

export type Index<T> = {
  readonly of: (key: string) => readonly T[];
  readonly put: (one: T) => void;
  /** The very one that was put there; its keys must still be what they were. */
  readonly take: (one: T) => void;
};

/** Each fact under all of its keys, those that are null left out. */
export function openIndex<T>(keysOf: (one: T) => readonly (string | null)[]): Index<T> {
  const found = new Map<string, T[]>();
  const each = (one: T, act: (key: string) => void) => {
    for (const key of new Set(keysOf(one))) if (key !== null) act(key);
  };
  return {
    of: (key) => found.get(key) ?? [],
    put: (one) => each(one, (key) => putIn(found, key, one)),
    take: (one) => each(one, (key) => takeFrom(found, key, one)),
  };
}

type Tied = { readonly spot: string; readonly groupings: readonly string[] };

export type SpotIndex<T> = Pick<Index<T>, 'put' | 'take'> & {
  /** What belongs to several of the groupings comes several times. */
  readonly at: (spots: Iterable<string>, groupings: ReadonlySet<string>) => readonly T[];
};

/** What is at some spots and belongs to some groupings: the work grows with the groupings that are there, and not with what is there. */
export function openSpotIndex<T>(tied: (one: T) => Tied): SpotIndex<T> {
  const spots = new Map<string, Map<string, T[]>>();
  const put = (one: T) => {
    const { spot, groupings } = tied(one);
    const there = spots.get(spot) ?? new Map<string, T[]>();
    spots.set(spot, there);
    for (const grouping of new Set(groupings)) putIn(there, grouping, one);
  };
  const take = (one: T) => {
    const { spot, groupings } = tied(one);
    const there = spots.get(spot);
    if (there === undefined) return;
    for (const grouping of new Set(groupings)) takeFrom(there, grouping, one);
    if (there.size === 0) spots.delete(spot);
  };
  const at = (asked: Iterable<string>, groupings: ReadonlySet<string>): readonly T[] => {
    const found: T[] = [];
    const add = (ones: readonly T[]) => {
      for (const one of ones) found.push(one);
    };
    for (const spot of asked) {
      const there = spots.get(spot);
      if (there === undefined) continue;
      // Along the shorter of the two.
      if (there.size < groupings.size) {
        for (const [grouping, ones] of there) if (groupings.has(grouping)) add(ones);
      } else {
        for (const grouping of groupings) add(there.get(grouping) ?? none);
      }
    }
    return found;
  };
  return { put, take, at };
}

const none: readonly never[] = [];

function putIn<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [one]);
  else known.push(one);
}

function takeFrom<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key) ?? [];
  const at = known.indexOf(one);
  if (at < 0) throw new Error('A fact to be taken away is not where it was put');
  if (known.length === 1) map.delete(key);
  else known.splice(at, 1);
}
