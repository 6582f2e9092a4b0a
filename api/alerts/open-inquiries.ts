import type { Inquiry } from '../conflicts/facts.ts';
import { openNeighbourhoods } from '../conflicts/neighbourhood.ts';
import type { AllFacts } from '../graph/fetch-world.ts';
import type { Moment, QuestionOfStay } from './judge-standing.ts';

/**
 * What can touch each question, of all facts of the world. Consent is that given in the question's own case. What the police have verified
 * decides no finding.
 */
export function openInquiries(
  { facts, persons }: AllFacts,
  { today, policy }: Moment,
): (asked: QuestionOfStay) => Inquiry {
  const unverified = { verifiedOn: null, attestedNone: false };
  const neighbourhood = openNeighbourhoods({ ...facts, persons: [] });
  const casesOf = new Map(persons.map(({ id, cases }) => [id, cases]));
  return ({ caseId, ...question }) => ({
    ...neighbourhood(question, policy),
    persons: question.subjects.flatMap((id) => {
      const cases = casesOf.get(id);
      return cases === undefined ? [] : [{ id, consent: cases.includes(caseId), ...unverified }];
    }),
    asOf: today,
    policy,
    question,
  });
}
