import type { RuleName, Scope, Severity } from '#api/conflicts/findings.ts';

/** What the page fixes of a finding. */
export type LetterFinding = {
  readonly rule: RuleName;
  readonly subject?: string;
  readonly counterpart?: string;
  readonly grouping?: string;
  readonly scope?: Scope;
  readonly severity: Severity;
};
