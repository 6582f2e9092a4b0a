import { expect } from 'vitest';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import type { Graph } from '#api/graph/connect.ts';
import { verify } from '#api/ledger/verify.ts';
import { testNow } from '#support/service.ts';

/** Whatever was done through the pages, ledger and graph agree, and law 6 holds, as `npm run verify` says. Nobody may be writing. */
export async function expectVerified({ graph }: { readonly graph: Graph }): Promise<void> {
  const clock = { now: () => new Date(testNow) };
  const { entries, placements, breaches } = await verify({ graph, clock, policy: defaultPolicy });
  expect(breaches).toEqual([]);
  expect([entries > 0, placements > 0]).toEqual([true, true]);
}
