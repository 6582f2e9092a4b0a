import { sweep } from './alerts/sweep.ts';
import { systemClock } from './clock.ts';
import { readSettings } from './config.ts';
import { verify } from './ledger/verify.ts';
import { letTimePass } from './let-time-pass.ts';
import { openPreparedGraph } from './open-prepared-graph.ts';
import { factsInMemory } from './projection/facts-in-memory.ts';
import type { Starting } from './start.ts';

export type Inspection = 'verify' | 'sweep';

/** What it found, for the person at the keyboard, and whether all is well. */
export type Inspected = { readonly isWell: boolean; readonly lines: readonly string[] };

/** Looks through the whole graph, with no service. Throws as a start does. */
export async function inspect(what: Inspection, starting: Omit<Starting, 'plant'>): Promise<Inspected> {
  const settings = readSettings(process.env);
  const graph = await openPreparedGraph(settings, starting);
  const { policy } = settings;
  const looking = { graph, clock: systemClock, policy, facts: factsInMemory({ graph, clock: systemClock, policy }) };
  return what === 'verify' ? tellVerified(looking) : tellSwept(looking);
}

type Looking = Parameters<typeof sweep>[0];

async function tellVerified(looking: Looking): Promise<Inspected> {
  const { entries, named, placements, confirmed, breaches } = await verify(looking);
  const [first] = breaches;
  const checked = `Checked ${entries} ledger entries, ${named} placements, consultations and facts, all receipts, and law 6 over ${placements} standing placements and ${confirmed} that were confirmed by a check.`;
  const found = first === undefined ? 'All of it agrees.' : `Breaches: ${breaches.length}. The first: ${first}.`;
  return { isWell: first === undefined, lines: [checked, found] };
}

/** Alerts that had to be changed are what a sweep is for; differences that were not borne out are not. */
async function tellSwept(looking: Looking): Promise<Inspected> {
  const { timedOut, escalated, emergencies, consents, alerts } = await letTimePass(looking);
  const { placements, alertsOpen, differences, notBorneOut } = await sweep(looking);
  const time = `Consultations: ${timedOut} timed out, ${escalated} went a level up. Over: ${emergencies} emergency stays, ${consents} consents. Alerts: ${alerts} went a level up.`;
  const judged = `Judged ${placements} standing placements against ${alertsOpen} open alerts: ${differences} differed, ${notBorneOut} of them not borne out.`;
  return { isWell: notBorneOut === 0, lines: [time, judged] };
}
