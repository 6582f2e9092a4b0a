/**
 * Law 6 of placements that are over, too: what each was confirmed on is stored with it, and has to bear it out as of that moment, whatever
 * has become known, ended or mended since. Plain data in, plain data out. Authority: CONFLICT_RULES, "Laws that hold for every input".
 */
import { isCovered } from '../alerts/grounds.ts';
import type { Finding } from '../conflicts/findings.ts';
import { severityRank } from '../conflicts/severity.ts';
import type { ConfirmedByCheck } from '../graph/queries/list-confirmed-by-check.ts';

type Unfounded = {
  readonly placement: string;
  readonly because: 'NO_RECEIPT' | 'NOT_CONSULTED' | 'NOT_APPROVED' | 'NOT_NAMED';
};

/** What one placement was confirmed without, though it had to be. */
export function unfounded({
  id: placement,
  accepted,
  receipts,
  consultations,
}: ConfirmedByCheck): readonly Unfounded[] {
  if (receipts.length === 0) return [{ placement, because: 'NO_RECEIPT' }];
  return receipts.flatMap(({ id, answer, findings, isOfEmergency }): readonly Unfounded[] => {
    if (isOfEmergency) return [];
    const consulted = consultations.find(({ receipt }) => receipt === id);
    if (consulted === undefined || consulted.decision === null) {
      const isClean = answer === 'NO_KNOWN_RISK' && !findings.some(isHigh);
      return isClean ? [] : [{ placement, because: 'NOT_CONSULTED' }];
    }
    if (consulted.decision === 'ADVISED_AGAINST' && !consulted.isApproved)
      return [{ placement, because: 'NOT_APPROVED' }];
    const isNamed = consulted.named.filter(isHigh).every((finding) => isCovered(finding, accepted));
    return isNamed ? [] : [{ placement, because: 'NOT_NAMED' }];
  });
}

const isHigh = ({ severity }: Finding): boolean => severityRank(severity) >= severityRank('HIGH');
