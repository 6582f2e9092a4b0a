import { judgeFindings } from '../alerts/judge-everything.ts';
import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import { findGate } from '../graph/queries/find-gate.ts';
import { listConfirmations } from '../graph/queries/list-confirmations.ts';
import { listConfirmedByCheck } from '../graph/queries/list-confirmed-by-check.ts';
import { listEntriesAfter } from '../graph/queries/list-entries-after.ts';
import { listNamedInEntries } from '../graph/queries/list-named-in-entries.ts';
import { listStandingAlerts } from '../graph/queries/list-standing-alerts.ts';
import { listWithoutEntry } from '../graph/queries/list-without-entry.ts';
import { breachesOfConfirmation } from './law-of-confirmation.ts';
import { unfounded } from './law-of-record.ts';

/** What was looked at, and what is wrong with it, each in one line of identifiers. */
export type Verified = {
  readonly entries: number;
  readonly named: number;
  readonly placements: number;
  /** Placements that were ever confirmed by a check. */
  readonly confirmed: number;
  readonly breaches: readonly string[];
};

/**
 * Whether ledger and graph agree: no number of an entry is missing; every receipt, placement, consultation and fact of the police has its
 * entry; law 6 holds for all standing placements, judged from scratch, and for all that were ever confirmed, by what is stored of it. For when nobody is writing: what is stored meanwhile may
 * show as a breach.
 */
export async function verify({
  graph,
  clock,
  policy,
}: Pick<Equipment, 'graph' | 'clock' | 'policy'>): Promise<Verified> {
  const moment = { today: today(clock), policy };
  const ledger = await readLedger(graph);
  const named = await ask(graph, listNamedInEntries, {});
  const unnamed = named.filter(({ id }) => !ledger.names.has(id));
  const withoutEntry = [...(await ask(graph, listWithoutEntry, {})), ...unnamed];
  const alerts = (await ask(graph, listStandingAlerts, {})).filter(({ rests }) => rests.length > 0);
  const confirmations = new Map((await ask(graph, listConfirmations, moment)).map((one) => [one.id, one]));
  const judged = await judgeFindings(graph, moment);
  const placements = judged.flatMap(({ placement: { accepted, ...placement }, findings }) => {
    const confirmation = confirmations.get(placement.id);
    return confirmation ? [{ ...placement, ...confirmation, accepted: accepted ?? [], findings }] : [];
  });
  const unlawful = breachesOfConfirmation(placements, new Set(alerts.map(({ key }) => key)));
  const confirmed = await ask(graph, listConfirmedByCheck, {});
  return {
    entries: ledger.count,
    named: named.length,
    placements: placements.length,
    confirmed: confirmed.length,
    breaches: [
      ...ledger.gaps,
      ...withoutEntry.map(({ kind, id }) => `the ${kind} ${id} has no entry in the ledger`),
      ...unlawful.map(
        ({ earlier, later, rule }) =>
          `the placement ${later} was confirmed after ${earlier} with ${rule} between them, without consultation or alert`,
      ),
      ...confirmed
        .flatMap(unfounded)
        .map(({ placement, because }) => `the placement ${placement} was confirmed on too little: ${because}`),
    ],
  };
}

type LedgerRead = { readonly count: number; readonly gaps: readonly string[]; readonly names: ReadonlySet<string> };

const identifier = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** All entries in their order: whether their numbers follow on as far as the gate says, and what the changes among them name. */
async function readLedger(graph: Graph): Promise<LedgerRead> {
  const [gate] = await ask(graph, findGate, {});
  const names = new Set<string>();
  const gaps: string[] = [];
  let last = 0;
  let count = 0;
  for (;;) {
    const entries = await ask(graph, listEntriesAfter, { after: last });
    if (entries.length === 0) break;
    for (const { seq, isChange, body } of entries) {
      if (seq !== last + 1) gaps.push(`entry ${last + 1} is missing from the ledger`);
      if (isChange) for (const [name] of body.matchAll(identifier)) names.add(name);
      last = seq;
      count += 1;
    }
  }
  if (last < (gate?.seq ?? 0)) gaps.push(`entry ${last + 1} is missing from the ledger, which ends too early`);
  return { count, gaps, names };
}
