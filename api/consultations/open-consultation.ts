import { isGrave } from '../alerts/grounds.ts';
import type { Clock } from '../clock.ts';
import type { Finding } from '../conflicts/findings.ts';
import type { Changing } from '../graph/change.ts';
import { recordConsultation } from '../graph/queries/record-consultation.ts';
import { record } from '../graph/record.ts';
import { referenceNumber } from '../reference-number.ts';
import { answerBy } from './answer-by.ts';

type NewConsultation = {
  readonly id: string;
  readonly check: string;
  readonly case: string;
  /** The proposal that keeps the place; none after an emergency. */
  readonly hold?: string | undefined;
  /** After an emergency: to be answered within two hours. */
  readonly priority: boolean;
  readonly message?: string | undefined;
  /** All that judging finds now; those of MEDIUM or more are what the police are shown, and what an answer covers. */
  readonly findings: readonly Finding[];
};

/** Asks the police of the placing municipality's region, within a change. */
export async function openConsultation(
  changing: Changing,
  { findings, ...asked }: NewConsultation,
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const row = {
    ...asked,
    number: referenceNumber('S'),
    openedAt: now.toISOString(),
    answerBy: answerBy(now, asked.priority).toISOString(),
    named: JSON.stringify(findings.filter(isGrave)),
  };
  await record(changing, recordConsultation, [row]);
}
