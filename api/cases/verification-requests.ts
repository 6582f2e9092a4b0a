import type { VerificationRequest } from '#schema/generated/police-liaison.ts';
import { today } from '../clock.ts';
import { markOf } from '../consultations/person-mark.ts';
import { ask } from '../graph/ask.ts';
import {
  listVerificationRequests,
  type VerificationRequestFound,
} from '../graph/queries/list-verification-requests.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';

/** What the liaison's region is asked to verify, the oldest first. Entered before the answer leaves, with which they were. */
export async function listOpenRequests(actor: Actor): Promise<readonly VerificationRequest[]> {
  const found = await look(actor, null);
  const body = { requests: found.map(({ id }) => id) };
  await actor.equipment.ledger.enter({ header: headerOf(actor.viewer, 'LIST_VERIFICATION_REQUESTS', 'SHOWN'), body });
  return found.map(present);
}

/** One of them, done or not, as the outcome of a deed. */
export async function readRequest(actor: Actor, id: string): Promise<VerificationRequest | null> {
  const [found] = await look(actor, id);
  return found === undefined ? null : present(found);
}

const look = ({ equipment: { graph, clock }, viewer }: Actor, id: string | null) =>
  ask(graph, listVerificationRequests, { assignment: viewer.assignment.id, id, today: today(clock) });

const present = ({ persons, ...request }: VerificationRequestFound): VerificationRequest => ({
  ...request,
  persons: persons.map(({ id, pseudonym, verifiedOn, affiliations }) => ({
    ...{ id, pseudonym, verifiedOn },
    affiliations: affiliations.map(({ grouping, groupingId, ...tie }) => ({
      kind: 'AFFILIATION',
      label: `${pseudonym} → ${grouping}`,
      ends: [
        { id: markOf(id), kind: 'PERSON', name: pseudonym },
        { id: groupingId, kind: 'GROUPING', name: grouping },
      ],
      ...tie,
      level: null,
      lowered: [],
    })),
  })),
});
