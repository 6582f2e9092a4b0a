import { judge } from '../conflicts/judge.ts';
import type { Graph } from '../graph/connect.ts';
import { fetchWorld } from '../graph/fetch-world.ts';
import type { Judged } from './alert.ts';
import { judgeStanding, type Moment, questionOf } from './judge-standing.ts';
import { openInquiries } from './open-inquiries.ts';

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
