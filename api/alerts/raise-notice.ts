import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Severity } from '../conflicts/findings.ts';
import { recordAlertChanges } from '../graph/queries/record-alert-changes.ts';
import type { Asking } from '../graph/read.ts';
import { referenceNumber } from '../reference-number.ts';

/** An alert that something other than judging raises, about one placement: one of a kind for each. */
export type Notice = {
  readonly kind: 'EMERGENCY' | 'EMERGENCY_ENDED' | 'CONSENT_WITHDRAWN' | 'OVERRIDDEN';
  readonly placement: string;
  readonly severity: Severity;
};

/** Raises it, within a change; again it comes back as worse. The police liaison of the placing municipality's region sees it. */
export async function raiseNotice(
  changing: Asking,
  { kind, placement, severity }: Notice,
  clock: Clock,
): Promise<string> {
  const row = {
    key: `notice:${kind}:${placement}`,
    id: randomUUID(),
    number: referenceNumber('L'),
    kind,
    severity,
    state: 'OPEN' as const,
    isWorse: true,
    about: [],
    rests: [{ id: randomUUID(), placement, grounds: '[]' }],
  };
  const [written] = await changing.ask(recordAlertChanges, { rows: [row], at: clock.now().toISOString() });
  if (!written) throw new Error('a notice was raised about a placement that does not exist');
  return written.id;
}
