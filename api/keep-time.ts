import { sweep } from './alerts/sweep.ts';
import { passTime } from './consultations/pass-time.ts';
import type { Equipment } from './equipment.ts';
import { nightOf } from './night-of.ts';

type Keeping = Pick<Equipment, 'graph' | 'clock' | 'policy'> & { readonly tell: (progress: string) => void };

/** An unanswered priority consultation goes a level up after two hours: a minute more is no matter. */
const everyMs = 60_000;

/**
 * Does what nobody asks for: each minute what has become due of consultations, and each night at 02:00 the sweep. What fails is tried again
 * the next minute. @returns what stops it, once what is under way is done
 */
export function keepTime(keeping: Keeping): () => Promise<void> {
  let swept = nightOf(keeping.clock.now());
  let underWay = Promise.resolve();
  const minute = async () => {
    await passTime(keeping);
    const night = nightOf(keeping.clock.now());
    if (night === swept) return;
    const { placements, differences, notBorneOut } = await sweep(keeping);
    swept = night;
    keeping.tell(`swept: ${placements} placements, ${differences} alerts changed, ${notBorneOut} not borne out`);
  };
  const timer = setInterval(() => {
    underWay = underWay.then(minute).catch((error: unknown) => {
      keeping.tell(`what is due could not be done: ${error instanceof Error ? error.name : 'unknown'}`);
    });
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
