import { ask } from '../graph/ask.ts';
import { listOpenVerificationRequests } from '../graph/queries/list-open-verification-requests.ts';
import type { Actor } from '../placements/act.ts';

/** Whether the police have been asked about somebody in the case, and have not done all of it; of a case that has been shown. */
export async function isVerificationRequested({ equipment }: Actor, caseId: string): Promise<boolean> {
  return (await ask(equipment.graph, listOpenVerificationRequests, { case: caseId })).length > 0;
}
