import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Severity } from '../conflicts/findings.ts';
import { listOpenNotices } from '../graph/queries/list-open-notices.ts';
import type { Asking } from '../graph/read.ts';
import { referenceNumber } from '../reference-number.ts';
import { writeAlerts } from './write-alerts.ts';

/** An alert that something other than judging raises, about one placement: one of a kind for each. */
export type Notice = NoticeKey & { readonly severity: Severity };

type NoticeKey = {
  readonly kind: 'EMERGENCY' | 'EMERGENCY_ENDED' | 'CONSENT_ENDS' | 'CONSENT_WITHDRAWN' | 'OVERRIDDEN';
  readonly placement: string;
};

export const noticeKey = ({ kind, placement }: NoticeKey): string => `notice:${kind}:${placement}`;

/** Raises it, within a change; again it comes back as worse. Who is told of it, record-alert-changes says. */
export async function raiseNotice(changing: Asking, notice: Notice, clock: Clock): Promise<string> {
  const { kind, placement, severity } = notice;
  const number = referenceNumber('L');
  const row = {
    key: noticeKey(notice),
    id: randomUUID(),
    number,
    kind,
    severity,
    state: 'OPEN' as const,
    isWorse: true,
    about: [],
    rests: [{ id: randomUUID(), placement, number, grounds: '[]' }],
  };
  const [written] = await writeAlerts(changing, [row], clock.now().toISOString());
  if (!written) throw new Error('a notice was raised about a placement that does not exist');
  return written.id;
}

/** Closes those of them that are open, within a change. */
export async function settleNotices(changing: Asking, notices: readonly NoticeKey[], at: string): Promise<void> {
  if (notices.length === 0) return;
  const open = await changing.ask(listOpenNotices, { keys: notices.map(noticeKey) });
  const closed = { state: 'CLOSED' as const, isWorse: false, about: [], rests: [], id: '', number: '' };
  const rows = open.map((notice) => ({ ...closed, ...notice }));
  if (rows.length > 0) await writeAlerts(changing, rows, at);
}
