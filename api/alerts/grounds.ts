/**
 * What a standing placement gives reason to warn of: its findings of MEDIUM or more, less those that its answered consultation
 * named. Never a missing basis. Authority: DESIGN, "From question to placement", 6.
 */
import type { Finding, Severity } from '../conflicts/findings.ts';
import { pairKey } from '../conflicts/pair-key.ts';
import { severityRank } from '../conflicts/severity.ts';
import type { Grounds, Judged } from './alert.ts';

/** A finding as an answered consultation showed it: who confirmed knew of it. */
export type Accepted = Pick<Finding, 'rule' | 'severity' | 'subject' | 'counterpart' | 'grouping'>;

/** All that a placement's findings give now, arranged by the alert that each belongs to. */
export function judged(
  placement: { readonly id: string; readonly accepted: readonly Accepted[] },
  findings: readonly Finding[],
): Judged {
  const warning = findings.filter((finding) => isGrave(finding) && !isCovered(finding, placement.accepted));
  const byAlert = Map.groupBy(warning, (finding) => alertKey(placement.id, finding));
  const grounds = [...byAlert].map(([key, found]) => ({
    key,
    kind: kindOf(found),
    placement: placement.id,
    findings: found,
  }));
  return { placement: placement.id, grounds };
}

/** A `LOW` finding summons nobody. Authority: CONFLICT_RULES, "The answer to a municipality". */
export const isGrave = ({ severity }: { readonly severity: Severity }): boolean =>
  severityRank(severity) >= severityRank('MEDIUM');

/** Whether a consultation named this finding, at least as severe as it is now. Another subject's is another finding. */
export const isCovered = (finding: Accepted, accepted: readonly Accepted[]): boolean =>
  accepted.some(
    (one) =>
      one.rule === finding.rule &&
      one.subject === finding.subject &&
      one.counterpart === finding.counterpart &&
      one.grouping === finding.grouping &&
      severityRank(one.severity) >= severityRank(finding.severity),
  );

/** One alert for a sorted pair of persons, or for a placement, rule and grouping. */
const alertKey = (placement: string, { rule, subject, counterpart, grouping }: Finding): string =>
  subject !== undefined && counterpart !== undefined
    ? `pair:${pairKey(subject, counterpart)}`
    : `place:${placement}:${rule}:${grouping ?? '-'}`;

const kindOf = (findings: readonly Finding[]): Grounds['kind'] =>
  findings.some(({ rule }) => rule === 'SUPPLIER_STOPPED') ? 'PLACEMENT_STOP' : 'STANDING_PLACEMENT';
