import { performOnce } from '#support/placing.ts';
import { type Amount, untimed } from './amount.ts';
import type { Askers, Receipt } from './asking.ts';
import { type HowOften, type Measured, type Stretch, say, summarise, time } from './measure.ts';
import type { AskingCase, BenchWorld } from './world.ts';

/** Towns that are asked about for one case, until there is a receipt of no known risk. */
const townsTried = 6;
const mostRounds = 40;
const clientsBetween = 16;

/**
 * Confirmations of receipts of no known risk, each in a case that nobody is placed in. The receipts are got before, untimed; there are fewer such cases
 * than confirmations, so what was confirmed is cancelled between the rounds, and asked anew.
 */
export async function measureConfirmations(
  askers: Askers,
  { cases }: BenchWorld,
  [alone, some]: Amount['confirmations'],
): Promise<readonly Measured[]> {
  const waiting = cases.filter(({ isPlaced }) => !isPlaced);
  await inRounds('confirmations, to warm up', { times: untimed.confirmations, clients: 16 }, { askers, waiting });
  return [
    await inRounds('confirmation, 1 client', { times: alone }, { askers, waiting }),
    await inRounds('confirmation, 16 clients', { times: some, clients: 16 }, { askers, waiting }),
  ];
}

type Round = { readonly askers: Askers; readonly waiting: readonly AskingCase[] };

async function inRounds(name: string, { times, clients = 1 }: HowOften, { askers, waiting }: Round): Promise<Measured> {
  const stretches: Stretch[] = [];
  const outcomes = new Map<string, number>();
  let left = times;
  for (let round = 0; left > 0 && round < mostRounds; round += 1) {
    const receipts = await prepare(askers, waiting, { most: left, round });
    if (receipts.length === 0) break;
    const placed: Placed[] = [];
    const confirm = async (index: number) => {
      const receipt = receipts[index];
      if (receipt === undefined) return false;
      const { __typename, id } = await performOnce(receipt.client, 'confirmPlacement', { checkId: receipt.id });
      outcomes.set(__typename, (outcomes.get(__typename) ?? 0) + 1);
      if (__typename === 'Placement' && id !== undefined) placed.push({ id, receipt });
      return __typename === 'Placement';
    };
    stretches.push(await time({ times: receipts.length, clients }, confirm));
    left -= receipts.length;
    await cancel(placed);
  }
  say(`confirmations were answered ${[...outcomes].map(([what, count]) => `${what} ${count} times`).join(', ')}`);
  return summarise(name, stretches);
}

type Preparing = { readonly most: number; readonly round: number };

async function prepare(askers: Askers, waiting: readonly AskingCase[], { most, round }: Preparing) {
  const receipts: Receipt[] = [];
  const seek = async (index: number) => {
    const asked = waiting[index];
    for (let tried = 0; asked !== undefined && tried < townsTried && receipts.length < most; tried += 1) {
      const receipt = await askers.check(asked, (round * townsTried + tried) * 101 + index * 7);
      // What is missing is missing in every town.
      if (typeof receipt === 'string' || receipt.answer === 'INSUFFICIENT_BASIS') break;
      if (receipt.answer === 'NO_KNOWN_RISK') {
        receipts.push(receipt);
        break;
      }
    }
    return true;
  };
  await time({ times: waiting.length, clients: clientsBetween }, seek);
  return receipts.slice(0, most);
}

type Placed = { readonly id: string; readonly receipt: Receipt };

async function cancel(placed: readonly Placed[]): Promise<void> {
  const work = async (index: number) => {
    const one = placed[index];
    if (one === undefined) return false;
    await performOnce(one.receipt.client, 'cancelPlacement', { placementId: one.id, reason: 'Mätning' });
    return true;
  };
  await time({ times: placed.length, clients: clientsBetween }, work);
}
