/** The one answer that a municipality gets. Authority: CONFLICT_RULES, "The answer to a municipality". Cover is the service's. */
import { addDays } from './days.ts';
import type { Inquiry, Person } from './facts.ts';
import type { Answer, Finding, Severity } from './findings.ts';
import { severityRank } from './severity.ts';
import type { World } from './world.ts';

/** The first line of the table that holds. */
export function answerTo(world: World, subjects: readonly Person[], findings: readonly Finding[]): Answer {
  const has = (least: Severity): boolean =>
    findings.some(({ severity }) => severityRank(severity) >= severityRank(least));
  if (has('HIGH')) return 'ADVISED_AGAINST';
  if (has('MEDIUM')) return 'CONSULTATION_REQUIRED';
  return subjects.every((subject) => hasBasis(world, subject)) ? 'NO_KNOWN_RISK' : 'INSUFFICIENT_BASIS';
}

function hasBasis(world: World, { id, consent, verifiedOn, attestedNone }: Person): boolean {
  const isKnown = world.tiesOf(id).length > 0 || world.threatsOf(id).length > 0;
  return consent && isFresh(verifiedOn, world.inquiry) && (isKnown || attestedNone);
}

const isFresh = (verifiedOn: Person['verifiedOn'], { asOf, policy }: Inquiry): boolean =>
  verifiedOn !== null && addDays(asOf, -policy.basisDays) <= verifiedOn && verifiedOn <= asOf;
