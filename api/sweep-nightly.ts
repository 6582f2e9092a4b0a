import { judgeAside } from './alerts/judge-aside.ts';
import { type SweepReport, sweep } from './alerts/sweep.ts';
import type { Equipment } from './equipment.ts';
import { ask } from './graph/ask.ts';
import { findOperation } from './graph/queries/find-operation.ts';
import { carryOut } from './ledger/carry-out.ts';
import { headerOfTime } from './ledger/header-of-time.ts';
import { nightOf } from './night-of.ts';

/**
 * The sweep of the night, which the ledger says once has been done: also where the service was down when it was due, and where several
 * run beside each other. Throws GraphUnavailable.
 * @returns what it found; null when it has been done
 */
export async function sweepNightly(
  sweeping: Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'>,
): Promise<SweepReport | null> {
  const night = nightOf(sweeping.clock.now());
  const operationId = `sweep-${night}`;
  const [done] = await ask(sweeping.graph, findOperation, { operationId });
  if (done !== undefined) return null;
  const report = await sweep(sweeping, judgeAside);
  const { placements, differences, notBorneOut, forgotten } = report;
  const command = { operationId, header: headerOfTime('SWEEP_NIGHTLY'), content: { night } };
  await carryOut(sweeping, command, async () => ({
    outcome: { type: 'Swept' },
    touched: null,
    body: { placements, differences, notBorneOut, forgotten },
  }));
  return report;
}
