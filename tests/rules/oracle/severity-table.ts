import type { Level } from '#api/conflicts/facts.ts';
import type { RuleName, Scope, Severity } from '#api/conflicts/findings.ts';

const letters: Readonly<Record<string, Severity>> = { L: 'LOW', M: 'MEDIUM', H: 'HIGH', C: 'CRITICAL' };

/** "Severity", column by column: unit and facility, town, nearby; a dash where the relation does not hold. */
const table: Readonly<Record<string, string>> = {
  PERSONAL_THREAT: 'CCH',
  'RIVALRY at ARMED_CONFLICT': 'CCH',
  'RIVALRY at CONFLICT': 'CHM',
  'RIVALRY at TENSION': 'HML',
  FORMER_ASSOCIATES: 'CHM',
  'ALLIED_RIVALRY at ARMED_CONFLICT': 'HH-',
  'ALLIED_RIVALRY at CONFLICT': 'HM-',
  THREATENED_RELATIVE: 'HHM',
  'RIVAL_TERRITORY at ARMED_CONFLICT': '-CH',
  'RIVAL_TERRITORY at CONFLICT': '-HM',
  'RIVAL_TERRITORY at TENSION': '-ML',
  OWN_TERRITORY: '-HM',
};

const column = { SAME_UNIT: 0, SAME_FACILITY: 0, SAME_TOWN: 1, NEARBY: 2 } as const;

/** The severity before any step down, or null where the table has a dash or no line. */
export function fullSeverity(rule: RuleName, scope: Scope, level?: Level): Severity | null {
  const line = table[level === undefined ? rule : `${rule} at ${level}`] ?? '---';
  return letters[line.charAt(column[scope])] ?? null;
}
