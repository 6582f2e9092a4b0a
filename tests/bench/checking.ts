import { type Amount, untimed } from './amount.ts';
import type { Askers, Receipt } from './asking.ts';
import { type Measured, measure, told } from './measure.ts';
import type { BenchWorld } from './world.ts';

/** Checks of one open case after another, and the receipts that came of them. */
export async function measureChecks(
  { clientOf, check }: Askers,
  { cases }: BenchWorld,
  [alone, some, many]: Amount['checks'],
): Promise<{ readonly measured: Measured[]; readonly receipts: readonly Receipt[] }> {
  for (const one of cases) await clientOf(one);
  const receipts: Receipt[] = [];
  let next = 0;
  const work = async () => {
    const nth = next++;
    const asked = cases[nth % cases.length];
    const receipt = asked === undefined ? 'no case' : await check(asked, nth);
    if (typeof receipt === 'string') return told(`a check was answered ${receipt}`);
    receipts.push(receipt);
    return true;
  };
  await measure('checks, to warm up', { times: untimed.checks, clients: 16 }, work);
  const measured = [
    await measure('check through HTTP, 1 client', { times: alone }, work),
    await measure('check through HTTP, 16 clients', { times: some, clients: 16 }, work),
    await measure('check through HTTP, 64 clients', { times: many, clients: 64 }, work),
  ];
  return { measured, receipts };
}
