import type { Affiliation, Graded, Inquiry, Presence, Rivalry } from '#api/conflicts/facts.ts';
import type { Adjustment, RuleName, Scope, Severity } from '#api/conflicts/findings.ts';
import { covers, plusMonths, type Span, spanOf } from './calendar.ts';

/** "A path is one choice of affiliations, facts and presence that makes the relation hold." */
export type Path = {
  readonly rule: RuleName;
  readonly subject: string;
  readonly counterpart?: string;
  readonly grouping?: string;
  readonly scope: Scope;
  readonly full: Severity;
  readonly shared: Span | null;
  readonly affiliations: readonly Affiliation[];
  readonly facts: readonly Graded[];
  readonly rivalry?: Rivalry;
  readonly presence?: Presence;
  /** "a tie on it is inherited, or an alliance or a territory on it is another grouping's in `up`" */
  readonly isRemote: boolean;
};

export const severities: readonly Severity[] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
export const scopes: readonly Scope[] = ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN', 'NEARBY'];

/** "weak … aged … loose … held … locked" */
export function loweredBy(inquiry: Inquiry, path: Path): readonly Adjustment[] {
  const lowered: Adjustment[] = [];
  if (isWeak(path)) lowered.push('weak');
  if (isAged(inquiry, path)) lowered.push('aged');
  if (path.isRemote || path.affiliations.some(({ role }) => role === 'ASSOCIATE')) lowered.push('loose');
  if (path.presence?.kind === 'HELD') lowered.push('held');
  if (isLocked(inquiry, path)) lowered.push('locked');
  return lowered;
}

/** "two steps in all at most, never below `LOW`" */
export function severityOf(inquiry: Inquiry, path: Path): Severity {
  const steps = loweredBy(inquiry, path).reduce((sum, adjustment) => sum + (adjustment === 'locked' ? 2 : 1), 0);
  return severities[Math.max(0, severities.indexOf(path.full) - Math.min(2, steps))] ?? 'LOW';
}

/** "graded source 3 or information D or E (3x5x2), is `SUSPECTED`, awaits its second officer, or … `UNCONFIRMED`" */
function isWeak({ affiliations, facts, rivalry, presence }: Path): boolean {
  const graded = [...affiliations, ...facts, ...(rivalry === undefined ? [] : [rivalry])];
  const isPoor = ({ grade, pending }: Graded) => grade.source === 3 || 'DE'.includes(grade.information) || pending;
  const isSuspected = affiliations.some(({ role }) => role === 'SUSPECTED');
  return graded.some(isPoor) || isSuspected || presence?.kind === 'UNCONFIRMED';
}

/**
 * "its `to` plus `policy.agedYears` (5) × 12 months is before the first shared day; or the rivalry ended on or before
 * that day, and only its fading holds it"
 */
function isAged({ policy }: Inquiry, { affiliations, rivalry, shared }: Path): boolean {
  if (shared === null) return false;
  const isOld = ({ to }: Affiliation) => to !== null && plusMonths(to, policy.agedYears * 12) < shared.from;
  return affiliations.some(isOld) || (rivalry !== undefined && spanOf(rivalry).to <= shared.from);
}

/** "`INSTITUTION`, covers the subject's whole period, and the scope is `SAME_TOWN` or `NEARBY`" */
function isLocked({ question }: Inquiry, { presence, scope }: Path): boolean {
  if (presence?.kind !== 'INSTITUTION' || !covers(spanOf(presence), spanOf(question))) return false;
  return scope === 'SAME_TOWN' || scope === 'NEARBY';
}
