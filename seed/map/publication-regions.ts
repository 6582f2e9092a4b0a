/**
 * The fixed publication regions: at least two neighbouring municipalities, with an expected stock that is large enough, within a county
 * where that is possible. Authority: DESIGN, "The map". Made once; docs/releases.md says what follows if they are ever made anew.
 */
export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  /** Its share of the national stock, by rough population. */
  readonly expected: number;
};

/** Each municipality's neighbours by code. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;
export type Requirement = { readonly leastMunicipalities: number; readonly leastExpected: number };

type Group = { readonly members: readonly Municipality[]; readonly expected: number };

/**
 * Small groups are joined until all are as required, and then those are split that can be. Throws where a group is too small and has nobody to
 * join.
 */
export function makeRegions(municipalities: readonly Municipality[], neighbours: Neighbours, required: Requirement) {
  return joinSmall(municipalities, neighbours, required)
    .flatMap((group) => split(group, neighbours, required))
    .sort(byCode);
}

/** Each municipality begins as a group of its own; the smallest that is not as required joins the neighbour that makes the smallest group. */
function joinSmall(municipalities: readonly Municipality[], neighbours: Neighbours, required: Requirement) {
  let groups: readonly Group[] = municipalities.map((one) => groupOf([one])).sort(bySize);
  for (;;) {
    const small = groups.find((group) => !isEnough(group, required));
    if (small === undefined) return groups;
    const other = choosePartner(small, groups, neighbours);
    if (other === undefined) throw new Error(`${firstCode(small)} has no neighbour to make a region with`);
    const joined = groupOf([...small.members, ...other.members]);
    groups = [...groups.filter((group) => group !== small && group !== other), joined].sort(bySize);
  }
}

const isEnough = ({ members, expected }: Group, { leastMunicipalities, leastExpected }: Requirement): boolean =>
  members.length >= leastMunicipalities && expected >= leastExpected;

/** In the same county if there is any, and the smallest of those. */
function choosePartner(group: Group, groups: readonly Group[], neighbours: Neighbours): Group | undefined {
  const beside = groups.filter((other) => other !== group && countBorders(group, other, neighbours) > 0);
  return beside.find((other) => shareCounty(group, other)) ?? beside[0];
}

const shareCounty = (a: Group, b: Group): boolean =>
  a.members.some(({ county }) => b.members.some((other) => other.county === county));

/** More can't be tried out one by one. */
const mostToSplit = 17;

/** The whole, or its parts: the cut with the fewest borders between the two sides, and of those the most even one. */
function split(group: Group, neighbours: Neighbours, required: Requirement): readonly Group[] {
  if (group.members.length > mostToSplit) return [group];
  const cuts = halvesOf(group).filter((halves) =>
    halves.every((half) => isEnough(half, required) && isConnected(half, neighbours)),
  );
  const costs = cuts.map((halves) => ({ halves, cost: costOf(halves, neighbours) }));
  const best = costs.reduce<(typeof costs)[number] | undefined>(
    (least, cut) => (least === undefined || cut.cost < least.cost ? cut : least),
    undefined,
  );
  return best === undefined ? [group] : best.halves.flatMap((half) => split(half, neighbours, required));
}

/** Every way to part a group in two, the first member always in the second half. */
const halvesOf = ({ members }: Group): readonly (readonly [Group, Group])[] =>
  Array.from({ length: 2 ** (members.length - 1) - 1 }, (_, choice) => {
    const isIn = (index: number) => index > 0 && (((choice + 1) >> (index - 1)) & 1) === 1;
    return [
      groupOf(members.filter((_member, index) => isIn(index))),
      groupOf(members.filter((_member, index) => !isIn(index))),
    ];
  });

/** Whole borders count first; how uneven the halves are, between 0 and 1, decides among equals. */
const costOf = ([a, b]: readonly [Group, Group], neighbours: Neighbours): number =>
  countBorders(a, b, neighbours) + Math.abs(a.expected - b.expected) / (a.expected + b.expected + 1);

function isConnected({ members }: Group, neighbours: Neighbours): boolean {
  const left = new Set(members.map(({ code }) => code));
  const walk = (code: string): void => {
    left.delete(code);
    for (const next of neighbours.get(code) ?? []) if (left.has(next)) walk(next);
  };
  const [first] = left;
  if (first !== undefined) walk(first);
  return left.size === 0;
}

const countBorders = (a: Group, b: Group, neighbours: Neighbours): number =>
  a.members.reduce(
    (sum, { code }) => sum + b.members.filter((other) => neighbours.get(code)?.has(other.code)).length,
    0,
  );

const groupOf = (members: readonly Municipality[]): Group => ({
  members: [...members].sort((one, other) => (one.code < other.code ? -1 : 1)),
  expected: members.reduce((sum, { expected }) => sum + expected, 0),
});

const firstCode = ({ members }: Group): string => members[0]?.code ?? '';
const byCode = (a: Group, b: Group): number => (firstCode(a) < firstCode(b) ? -1 : 1);
const bySize = (a: Group, b: Group): number => a.expected - b.expected || byCode(a, b);
