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
export const raiseNotice = (changing: Asking, notice: Notice, clock: Clock): Promise<string> =>
  write(changing, { notice, state: 'OPEN' }, clock);

/** Closes it. */
export const settleNotice = (changing: Asking, notice: Notice, clock: Clock): Promise<string> =>
  write(changing, { notice, state: 'CLOSED' }, clock);

type Writing = { readonly notice: Notice; readonly state: 'OPEN' | 'CLOSED' };

async function write(changing: Asking, { notice, state }: Writing, clock: Clock): Promise<string> {
  const { kind, placement, severity } = notice;
  const row = {
    key: `notice:${kind}:${placement}`,
    id: randomUUID(),
    number: referenceNumber('L'),
    kind,
    severity,
    state,
    isWorse: state === 'OPEN',
    about: [],
    rests: state === 'OPEN' ? [{ id: randomUUID(), placement, grounds: '[]' }] : [],
  };
  const [written] = await changing.ask(recordAlertChanges, { rows: [row], at: clock.now().toISOString() });
  if (!written) throw new Error('a notice was raised about a placement that does not exist');
  return written.id;
}
