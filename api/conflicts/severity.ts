/** The table of severities, and the steps down. Authority: CONFLICT_RULES, "Severity". */
import type { Level } from './facts.ts';
import type { Adjustment, Scope, Severity } from './findings.ts';

/** The severity at each scope; where a scope is absent the rule does not hold there. */
export type Row = Readonly<Partial<Record<Scope, Severity>>>;

const row = (inside: Severity, town: Severity, nearby: Severity): Row => ({
  SAME_UNIT: inside,
  SAME_FACILITY: inside,
  SAME_TOWN: town,
  NEARBY: nearby,
});
const notNearby = (inside: Severity, town: Severity): Row => ({
  SAME_UNIT: inside,
  SAME_FACILITY: inside,
  SAME_TOWN: town,
});

export const threatRow = row('CRITICAL', 'CRITICAL', 'HIGH');
export const rivalryRows: Readonly<Record<Level, Row>> = {
  ARMED_CONFLICT: row('CRITICAL', 'CRITICAL', 'HIGH'),
  CONFLICT: row('CRITICAL', 'HIGH', 'MEDIUM'),
  TENSION: row('HIGH', 'MEDIUM', 'LOW'),
};
export const formerAssociatesRow = row('CRITICAL', 'HIGH', 'MEDIUM');
/** A tension draws in no allies, and nothing does at NEARBY. */
export const alliedRivalryRows: Readonly<Record<Level, Row>> = {
  ARMED_CONFLICT: notNearby('HIGH', 'HIGH'),
  CONFLICT: notNearby('HIGH', 'MEDIUM'),
  TENSION: {},
};
export const threatenedRelativeRow = row('HIGH', 'HIGH', 'MEDIUM');
/** Territories are never nearer than the town: their first column is never read. */
export const ownTerritoryRow: Row = { SAME_TOWN: 'HIGH', NEARBY: 'MEDIUM' };

const ladder: readonly Severity[] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
export const severityRank = (severity: Severity): number => ladder.indexOf(severity);

const stepsOf: Readonly<Record<Adjustment, number>> = { weak: 1, aged: 1, loose: 1, held: 1, locked: 2 };
const stepsInAllAtMost = 2;

/** Two steps in all at most, never below LOW. */
export function lower(severity: Severity, reasons: readonly Adjustment[]): Severity {
  const wanted = reasons.reduce((sum, reason) => sum + stepsOf[reason], 0);
  return ladder[Math.max(0, severityRank(severity) - Math.min(wanted, stepsInAllAtMost))] ?? 'LOW';
}

const nearness: readonly Scope[] = ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN', 'NEARBY'];
export const scopeRank = (scope: Scope): number => nearness.indexOf(scope);
