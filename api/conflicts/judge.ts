/** The judgement: facts and a policy in, findings and an answer out. No clock, no database, no randomness. */
import { answerTo } from './answer.ts';
import { byId } from './atlas.ts';
import { compareCodePoints } from './code-points.ts';
import type { Inquiry } from './facts.ts';
import type { Assessment, Finding } from './findings.ts';
import { gather } from './gather.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { severityRank } from './severity.ts';
import { buildWorld, type World } from './world.ts';

/** Stored with every check. */
const rulesVersion = '1';

/**
 * Judges one question on its facts. Findings are sorted as CONFLICT_RULES says.
 * Throws where a fact points at something that is not among the facts: what can't be judged gets no answer.
 */
export function judge(inquiry: Inquiry): Assessment {
  const world = buildWorld(inquiry);
  const subjects = inquiry.question.subjects.map(byId('person', inquiry.persons));
  const consenting = subjects.filter((subject) => subject.consent);
  const ids = consenting.map(({ id }) => id);
  const findings = rules.flatMap((rule) => examine(rule, world, ids));
  return { rulesVersion, answer: answerTo(world, subjects, findings), findings: findings.toSorted(compareFindings) };
}

function examine(rule: Rule, world: World, consenting: readonly string[]): readonly Finding[] {
  switch (rule.about) {
    case 'PATHS':
      return consenting.flatMap((subject) => gather(rule.name, subject, rule.trace(world, subject)));
    case 'SUBJECT':
      return consenting.flatMap((subject) => rule.examine(world, subject));
    case 'PLACE':
      return rule.examine(world);
  }
}

/** By severity downward, then by rule, subject, counterpart and grouping. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    compareCodePoints(a.rule, b.rule) ||
    compareCodePoints(a.subject ?? '', b.subject ?? '') ||
    compareCodePoints(a.counterpart ?? '', b.counterpart ?? '') ||
    compareCodePoints(a.grouping ?? '', b.grouping ?? '')
  );
}
