/** What judging yields. Authority: CONFLICT_RULES, "Severity" and "The answer to a municipality". */

export type Severity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';
export type Scope = 'SAME_UNIT' | 'SAME_FACILITY' | 'SAME_TOWN' | 'NEARBY';
export type Answer = 'NO_KNOWN_RISK' | 'INSUFFICIENT_BASIS' | 'CONSULTATION_REQUIRED' | 'ADVISED_AGAINST';

export type RelationName =
  | 'PERSONAL_THREAT'
  | 'RIVALRY'
  | 'FORMER_ASSOCIATES'
  | 'ALLIED_RIVALRY'
  | 'THREATENED_RELATIVE';
export type PlaceRuleName =
  | 'RIVAL_TERRITORY'
  | 'OWN_TERRITORY'
  | 'STAY_BAN'
  | 'STAY_ADVISED_AGAINST'
  | 'SUPPLIER_STOPPED'
  | 'PERMIT_MISSING'
  | 'FACILITY_CLOSED'
  | 'OVER_CAPACITY'
  | 'CONCENTRATION'
  | 'WHEREABOUTS_UNKNOWN';
export type RuleName = RelationName | PlaceRuleName;

export type Adjustment = 'weak' | 'aged' | 'loose' | 'held' | 'locked';

/** One step of a path, in reading order from the subject to the counterpart and where they are. */
export type PathStep =
  | { readonly step: 'AFFILIATION'; readonly person: string; readonly grouping: string; readonly ref?: string }
  | { readonly step: 'PART_OF'; readonly grouping: string; readonly whole: string }
  | { readonly step: 'RIVALRY' | 'ALLIANCE'; readonly from: string; readonly to: string; readonly ref?: string }
  | { readonly step: 'THREAT'; readonly by: string; readonly against: string; readonly ref?: string }
  | { readonly step: 'RELATIVES'; readonly a: string; readonly b: string; readonly ref?: string }
  | { readonly step: 'TERRITORY'; readonly grouping: string; readonly ref?: string }
  | { readonly step: 'PRESENCE'; readonly person: string; readonly ref?: string };

/** One choice of affiliations, facts and presence that makes a rule hold. */
export type Path = {
  readonly severity: Severity;
  readonly scope: Scope;
  readonly lowered: readonly Adjustment[];
  readonly steps: readonly PathStep[];
};

export type Finding = {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly subject?: string;
  readonly counterpart?: string;
  readonly grouping?: string;
  readonly scope?: Scope;
  /** The most severe, among equals the nearest; absent for the rules that have none (bans, stops, capacity). */
  readonly path?: Path;
  readonly support?: readonly Path[];
};

export type Assessment = {
  readonly rulesVersion: string;
  readonly answer: Answer;
  readonly findings: readonly Finding[];
};
