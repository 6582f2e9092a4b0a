import fc from 'fast-check';
import { groupings, people } from './inquiry-facts.ts';
import { districts, facilities, localities, municipalities, units } from './inquiry-places.ts';

/** Names that trip an index in a plain object, an order by UTF-16 units, and a key made by joining texts. */
const strange = ['__proto__', 'constructor', '0', '-1', 'p1|p2', 'p1', 'p10', 'å', 'ﬀ', '😀', ' ', '"', ','];

const kinds: readonly (readonly string[])[] = [
  people,
  groupings,
  localities,
  localities.flatMap((id) => districts[id]),
  municipalities,
  facilities,
  units,
];

/** New names for the identifiers of a file: different within a kind, the same ones again in every kind. */
export const renamings: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .shuffledSubarray(strange, { minLength: strange.length })
  .map((names) => new Map(kinds.flatMap((ids) => ids.map((id, index) => [id, names[index] ?? id] as const))));

/** The same file or findings, with every identifier replaced. */
export function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  const within = (one: unknown): unknown => {
    if (typeof one === 'string') return names.get(one) ?? one;
    if (Array.isArray(one)) return one.map(within);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([field, inner]) => [field, within(inner)]));
  };
  return within(value) as T;
}
