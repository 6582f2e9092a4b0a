import type { Equipment } from './equipment.ts';
import { letTimePass } from './let-time-pass.ts';
import { nightOf } from './night-of.ts';
import { sweepNightly } from './sweep-nightly.ts';
import { tried } from './tried.ts';

type Keeping = Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'> & { readonly tell: (progress: string) => void };

/** An unanswered priority consultation goes a level up after two hours: a minute more is no matter. */
const everyMs = 60_000;

/**
 * Does what nobody asks for: each minute what has become due of consultations, emergency stays, consents and alerts, and each night from 02:00
 * on the sweep. What fails is tried again the next minute. @returns what stops it; what is under way is given up with the graph
 */
export function keepTime(keeping: Keeping): () => Promise<void> {
  const minute = openMinutes(keeping);
  let underWay = Promise.resolve();
  const timer = setInterval(() => {
    underWay = underWay.then(minute).catch((error: unknown) => {
      keeping.tell(`what is due could not be done: ${error instanceof Error ? error.name : 'unknown'}`);
    });
  }, everyMs);
  return async () => clearInterval(timer);
}

/** What is done each minute. The sweep is done also where something that was due could not be, which is thrown then. */
export function openMinutes(keeping: Keeping): () => Promise<void> {
  let swept: string | null = null;
  const sweepWhereDue = async () => {
    const night = nightOf(keeping.clock.now());
    if (night === swept) return;
    const report = await sweepNightly(keeping);
    swept = night;
    if (report === null) return;
    const { placements, differences, notBorneOut, forgotten } = report;
    keeping.tell(
      `swept: ${placements} placements, ${differences} alerts changed, ${notBorneOut} not borne out, ${forgotten} facts mended in memory`,
    );
  };
  return async () => {
    const passed = await tried(letTimePass(keeping));
    await sweepWhereDue();
    passed();
  };
}
