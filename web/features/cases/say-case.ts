import { sayInstant } from '../../ui/day.ts';
import type { Words } from '../../words/sv.ts';
import type { ListedCase, WholeCase } from './use-case.ts';

export function sayVerification({ cases }: Words, verification: ListedCase['verification']): string {
  if (verification === null) return cases.neverVerified;
  return verification.isDone ? cases.verified : cases.verifying(sayInstant(verification.requestedAt).slice(0, 10));
}

/** What somebody's consent is today, and until when. */
export function sayConsent({ cases }: Words, { hasConsent, consentUntil }: WholeCase['household'][number]): string {
  if (!hasConsent) return cases.noConsent;
  return consentUntil === null ? cases.consents : cases.consentsUntil(consentUntil);
}
