import type { Inquiry } from '../conflicts/facts.ts';
import { judge } from '../conflicts/judge.ts';
import { openNeighbourhoods } from '../conflicts/neighbourhood.ts';
import type { Graph } from '../graph/connect.ts';
import { fetchWorld, type World } from '../graph/fetch-world.ts';
import type { Judged } from './alert.ts';
import { judgeStanding, type Moment, type QuestionOfStay, questionOf } from './judge-standing.ts';

/** What all standing placements give, at one revision of the facts. */
export type Everything = { readonly revision: number; readonly judged: readonly Judged[] };

/**
 * Judges every standing placement on the whole graph, from scratch and without the gate: what the alerts should be, however they
 * came about. Throws GraphUnavailable when the facts keep changing meanwhile.
 */
export async function judgeEverything(graph: Graph, moment: Moment): Promise<Everything> {
  const world = await fetchWorld(graph, moment.today);
  const inquiryOf = openInquiries(world, moment);
  const judged = world.standing.map((placement) =>
    judgeStanding(placement, inquiryOf(questionOf(placement, moment.today))),
  );
  return { revision: world.revision, judged };
}

/** What each standing placement gives at all, before anything is left out because somebody knew of it. */
export async function judgeFindings(graph: Graph, moment: Moment) {
  const world = await fetchWorld(graph, moment.today);
  const inquiryOf = openInquiries(world, moment);
  return world.standing.map((placement) => {
    const inquiry = inquiryOf(questionOf(placement, moment.today));
    const question = { ...inquiry.question, holdOpened: placement.opened };
    return { placement, findings: judge({ ...inquiry, question }).findings };
  });
}

/**
 * What can touch each question, of all facts of the world. Consent is that given in the question's own case. What the police have verified
 * decides no finding.
 */
function openInquiries({ facts, persons }: World, { today, policy }: Moment): (asked: QuestionOfStay) => Inquiry {
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
