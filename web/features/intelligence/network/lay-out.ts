import type { NetworkQuery } from '#schema/generated/police-recorder-operations.ts';

type Network = NonNullable<NetworkQuery['network']>;
export type Tie = Network['ties'][number];

/** A grouping where it is drawn: how many steps from the first, and as which of its column. */
export type Spot = {
  readonly id: string;
  readonly name: string;
  readonly steps: number;
  readonly row: number;
  /** What ties it to the column before, or to those above it in its own. */
  readonly ties: readonly Tie[];
};

const kindOrder: readonly Tie['kind'][] = ['RIVALRY', 'ALLIANCE', 'PART'];
const order = new Intl.Collator('sv');

/**
 * Columns by the number of steps from one grouping, each in the order of what it hangs on, feuds first, then by name: the same network is
 * always drawn the same way. What can't be reached from the grouping is left out.
 */
export function layOut(network: Pick<Network, 'groupings' | 'ties'>, from: string): readonly Spot[] {
  const steps = countSteps(network.ties, from);
  const names = new Map(network.groupings.map(({ id, name }) => [id, name]));
  const placed: Spot[] = [];
  for (let step = 0; [...steps.values()].includes(step); step += 1) {
    const before = placed.filter((spot) => spot.steps === step - 1);
    const column = [...steps.keys()].filter((id) => steps.get(id) === step && names.has(id));
    const sorted = column
      .map((id) => ({ id, name: names.get(id) ?? '', key: keyOf(id, network.ties, before) }))
      .toSorted(
        (a, b) =>
          a.key.row - b.key.row || a.key.kind - b.key.kind || order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
      );
    for (const [row, { id, name }] of sorted.entries()) {
      const earlier = new Set([...before, ...placed.filter((spot) => spot.steps === step)].map((spot) => spot.id));
      placed.push({ ...{ id, name, steps: step, row }, ties: tiesTo(network.ties, id, earlier) });
    }
  }
  return placed;
}

/** How few ties lead from one grouping to each. */
function countSteps(ties: readonly Tie[], from: string): ReadonlyMap<string, number> {
  const steps = new Map([[from, 0]]);
  for (const [id, count] of steps)
    for (const other of ties.map((tie) => otherEnd(tie, id)))
      if (other !== null && !steps.has(other)) steps.set(other, count + 1);
  return steps;
}

export function otherEnd({ groupings: [a, b] }: Pick<Tie, 'groupings'>, id: string): string | null {
  if (a?.id === id) return b?.id ?? null;
  return b?.id === id ? (a?.id ?? null) : null;
}

/** By the first of the column before that it is tied to, and how. */
function keyOf(
  id: string,
  ties: readonly Tie[],
  before: readonly Spot[],
): { readonly row: number; readonly kind: number } {
  const parent = before.find((spot) => ties.some((tie) => otherEnd(tie, id) === spot.id));
  const kinds = ties.filter((tie) => otherEnd(tie, id) === parent?.id).map(({ kind }) => kindOrder.indexOf(kind));
  return { row: parent?.row ?? 0, kind: Math.min(...kinds, kindOrder.length) };
}

const tiesTo = (ties: readonly Tie[], id: string, others: ReadonlySet<string>): readonly Tie[] =>
  ties
    .filter((tie) => others.has(otherEnd(tie, id) ?? ''))
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
