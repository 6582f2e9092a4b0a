/** What a finding rests on: the same question judged without one fact at a time, on a later day and far away. Pure, as all judging. */
import type { Inquiry } from './facts.ts';
import type { Answer, Assessment, Finding, PathStep, Severity } from './findings.ts';
import { judge } from './judge.ts';
import { type Later, openElsewhere, openLater } from './otherwise.ts';
import { findingIn } from './same-finding.ts';

/** A finding without one step of its path; null: there would be none. */
export type StepWithout = { readonly step: number; readonly severity: Severity | null; readonly answer: Answer };
export type FindingWithout = {
  readonly severityNow: Severity | null;
  readonly steps: readonly StepWithout[];
  readonly later: Later | null;
  readonly severityElsewhere: Severity | null;
};

/** For each finding: what it is on the inquiry's facts, and without each step of its path in turn. */
export function judgeWithout(inquiry: Inquiry, findings: readonly Finding[]): readonly FindingWithout[] {
  const now = judge(inquiry);
  const judged = new Map<string, Assessment>();
  const without = (step: PathStep): Assessment => {
    const key = JSON.stringify(step);
    const known = judged.get(key) ?? judge(leaveOut(inquiry, step));
    judged.set(key, known);
    return known;
  };
  const later = openLater(inquiry);
  const elsewhere = openElsewhere(inquiry);
  return findings.map((finding) => ({
    severityNow: findingIn(now, finding)?.severity ?? null,
    later: later(finding),
    severityElsewhere: elsewhere(finding),
    steps: (finding.path?.steps ?? []).map((one, step) => {
      const assessment = without(one);
      return { step, severity: findingIn(assessment, finding)?.severity ?? null, answer: assessment.answer };
    }),
  }));
}

/** The inquiry without the fact that a step is; a placement is taken away for the one person alone. */
function leaveOut(inquiry: Inquiry, step: PathStep): Inquiry {
  if (step.step === 'PART_OF') return withoutPart(inquiry, step);
  const { ref } = step;
  if (ref === undefined) return inquiry;
  const isOther = (fact: { readonly ref?: string }): boolean => fact.ref !== ref;
  return {
    ...inquiry,
    affiliations: inquiry.affiliations.filter(isOther),
    rivalries: inquiry.rivalries.filter(isOther),
    alliances: inquiry.alliances.filter(isOther),
    territories: inquiry.territories.filter(isOther),
    threats: inquiry.threats.filter(isOther),
    relatives: inquiry.relatives.filter(isOther),
    presences: inquiry.presences.filter(
      (presence) => isOther(presence) || (step.step === 'PRESENCE' && presence.person !== step.person),
    ),
  };
}

function withoutPart(
  inquiry: Inquiry,
  { grouping, whole }: { readonly grouping: string; readonly whole: string },
): Inquiry {
  const groupings = inquiry.groupings.map((one) =>
    one.id === grouping ? { ...one, partOf: one.partOf.filter((id) => id !== whole) } : one,
  );
  return { ...inquiry, groupings };
}
