import { randomUUID } from 'node:crypto';
import { type Clock, today } from '../clock.ts';
import type { Changing } from '../graph/change.ts';
import { findCase } from '../graph/queries/find-case.ts';
import { recordVerificationRequest } from '../graph/queries/record-verification-request.ts';
import { record } from '../graph/record.ts';

/** Asks the police about everybody in the household whose consent is valid today. @returns how many that are */
export async function askForVerification(
  changing: Changing,
  asked: { readonly case: string; readonly assignment: string },
  clock: Clock,
): Promise<number> {
  const [exitCase] = await changing.ask(findCase, { ...asked, today: today(clock) });
  const persons = exitCase?.household.filter(({ hasConsent }) => hasConsent).map(({ id }) => id) ?? [];
  if (persons.length === 0) return 0;
  const requestedAt = clock.now().toISOString();
  await record(changing, recordVerificationRequest, [{ id: randomUUID(), case: asked.case, persons, requestedAt }]);
  return persons.length;
}
