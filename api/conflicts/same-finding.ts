import type { Assessment, Finding } from './findings.ts';
import { severityRank } from './severity.ts';

/** The finding of another judgement that says the same of the same: one rule, one subject, one counterpart or grouping. */
export const findingIn = ({ findings }: Assessment, sought: Finding): Finding | null =>
  findings.find((finding) => isSame(finding, sought)) ?? null;

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.subject === b.subject && a.counterpart === b.counterpart && a.grouping === b.grouping;

/** Less severe than another, or gone. */
export const isMilder = (one: Finding | null, other: Finding): boolean =>
  one === null || severityRank(one.severity) < severityRank(other.severity);
