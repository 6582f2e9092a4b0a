/**
 * Law 6: for any two confirmed placements that share time and have a finding of HIGH or CRITICAL between them, the later in ledger order
 * carries an answered consultation that names the finding, and against its advice the decision-maker's approval; or it was an
 * emergency, or an existing stay; or an alert exists. Plain data in, plain data out. Authority: CONFLICT_RULES, "Laws that hold for every input".
 */
import { type Accepted, isCovered } from '../alerts/grounds.ts';
import { overlaps } from '../conflicts/days.ts';
import type { Period } from '../conflicts/facts.ts';
import type { Finding } from '../conflicts/findings.ts';
import { pairKey } from '../conflicts/pair-key.ts';
import { severityRank } from '../conflicts/severity.ts';
import type { Confirmation } from '../graph/queries/list-confirmations.ts';

export type ConfirmedPlacement = Confirmation &
  Period & {
    readonly subjects: readonly string[];
    /** What its answered consultation named. */
    readonly accepted: readonly Accepted[];
    /** What it gives now, judged from scratch. */
    readonly findings: readonly Finding[];
  };

/** The two placements, the later one last, and the rule. */
export type Breach = { readonly earlier: string; readonly later: string; readonly rule: Finding['rule'] };

/** @param alerts the keys of those that are open */
export function breachesOfConfirmation(
  placements: readonly ConfirmedPlacement[],
  alerts: ReadonlySet<string>,
): readonly Breach[] {
  return placements.flatMap((placement) =>
    placement.findings.filter(isBetweenTwo).flatMap((finding) =>
      placements
        .filter((other) => other.id !== placement.id && meet(placement, other, finding))
        .filter(() => !alerts.has(pairKeyOf(finding)))
        .map((other) => inOrder(placement, other, finding))
        .filter(({ later, named }) => !isExcused(later, named))
        .map(({ earlier, later }) => ({ earlier: earlier.id, later: later.id, rule: finding.rule })),
    ),
  );
}

type Between = Finding & { readonly subject: string; readonly counterpart: string };

const isBetweenTwo = (finding: Finding): finding is Between =>
  severityRank(finding.severity) >= severityRank('HIGH') &&
  finding.subject !== undefined &&
  finding.counterpart !== undefined;

const meet = (one: ConfirmedPlacement, other: ConfirmedPlacement, { counterpart }: Between): boolean =>
  other.subjects.includes(counterpart) && overlaps(one, other);

const pairKeyOf = ({ subject, counterpart }: Between): string => `pair:${pairKey(subject, counterpart)}`;

/** The finding as the later one's consultation would name it: with its own person as subject. */
function inOrder(placement: ConfirmedPlacement, other: ConfirmedPlacement, finding: Between) {
  if (placement.seq >= other.seq) return { earlier: other, later: placement, named: finding };
  const named = { ...finding, subject: finding.counterpart, counterpart: finding.subject };
  return { earlier: placement, later: other, named };
}

const isExcused = (later: ConfirmedPlacement, named: Between): boolean =>
  later.origin !== 'CHECKED' || (isCovered(named, later.accepted) && (!later.isAdvisedAgainst || later.isApproved));
