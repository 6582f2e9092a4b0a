import { judgeAll } from '../alerts/judge-all.ts';
import { listStandingInReach } from '../alerts/list-standing-in-reach.ts';
import type { Day, Inquiry, Policy } from '../conflicts/facts.ts';
import type { Graph } from '../graph/connect.ts';
import { type CheckQuestion, fetchInquiry, fetchUnderGate } from '../graph/fetch-facts.ts';
import { fetchWorld } from '../graph/fetch-world.ts';
import type { Asking } from '../graph/read.ts';
import type { FactSource, FactsUnderGate } from './fact-source.ts';

/** Asks the graph around each question. */
export const factsOfGraph = (graph: Graph, policy: Policy): FactSource => ({
  fetch: (question, asOf) => fetchInquiry(graph, question, asOf, policy),
  fetchEverywhere: (question, asOf) => fetchEverywhere(graph, question, { asOf, policy }),
  under: async (changing) => graphUnderGate(changing, policy),
  load: async () => undefined,
  compare: async () => 0,
});

export const graphUnderGate = (changing: Asking, policy: Policy): FactsUnderGate => ({
  fetch: (question, asOf) => fetchUnderGate(changing, question, asOf, policy),
  judge: async (touched, today) => {
    const standing = await listStandingInReach(changing, touched, { today, policy });
    const judged = await judgeAll(changing, standing, { today, policy });
    const ids = new Set(standing.map(({ id }) => id));
    const over = touched.placements.filter((id) => !ids.has(id));
    return [...judged, ...over.map((placement) => ({ placement, grounds: [] }))];
  },
  learn: async () => () => undefined,
});

/** On all facts of the country. Consent is that given in the question's own case. */
export async function fetchEverywhere(
  graph: Graph,
  { caseId, ...question }: CheckQuestion,
  moment: { readonly asOf: Day; readonly policy: Policy },
): Promise<Inquiry> {
  const { facts, persons } = await fetchWorld(graph, moment.asOf);
  const unverified = { verifiedOn: null, attestedNone: false };
  return {
    ...facts,
    persons: persons.map(({ id, cases }) => ({ id, consent: cases.includes(caseId), ...unverified })),
    ...moment,
    question,
  };
}
