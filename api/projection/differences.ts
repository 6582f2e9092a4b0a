import { scheduler } from 'node:timers/promises';

/** Others have their turn at least so often. */
const turnMs = 10;

/** How many are in one of two readings only, or not alike in both. */
export async function differences(
  one: ReadonlyMap<string, object>,
  other: ReadonlyMap<string, object>,
): Promise<number> {
  let count = 0;
  let turn = performance.now();
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    if (performance.now() > turn + turnMs) {
      await scheduler.yield();
      turn = performance.now();
    }
    if (!isAlike(one.get(key), other.get(key))) count += 1;
  }
  return count;
}

/** Mostly they are alike to the letter, which is seen in a fraction of the time. */
const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || inOrder(one) === inOrder(other);

/** The order in which the graph lists facts means nothing. */
const inOrder = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(inOrder).toSorted().join()}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([name, one]) => `${name}:${inOrder(one)}`)
          .toSorted()
          .join()}}`
      : JSON.stringify(value);
