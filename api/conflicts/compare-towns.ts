/** Every town judged for the same household and period. Pure. */
import type { Inquiry, Locality } from './facts.ts';
import type { RuleName, Severity } from './findings.ts';
import { judge } from './judge.ts';
import { severityRank } from './severity.ts';
import { openSurroundings } from './surroundings.ts';

export type TownReason = { readonly rule: RuleName; readonly severity: Severity };
export type TownJudged = {
  readonly town: Locality;
  /** The worst of its reasons; null where there is none. */
  readonly severity: Severity | null;
  /** The worst of each rule, the worst first. */
  readonly reasons: readonly TownReason[];
};

/** What speaks against each town for the question's household and period, wherever the question itself asks about. */
export function compareTowns(inquiry: Inquiry): readonly TownJudged[] {
  const around = openSurroundings(inquiry);
  return inquiry.localities.map((town) => {
    const { findings } = judge(around(town));
    const worst = new Map<RuleName, Severity>();
    for (const { rule, severity } of findings) if (!worst.has(rule)) worst.set(rule, severity);
    const reasons = [...worst].map(([rule, severity]) => ({ rule, severity }));
    return { town, severity: findings[0]?.severity ?? null, reasons };
  });
}

/** From what tells least against a town to what tells most. */
export const townRank = (severity: Severity | null): number => (severity === null ? -1 : severityRank(severity));
