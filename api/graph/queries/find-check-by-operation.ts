import { z } from 'zod';
import type { Question } from '../ask.ts';

const receipt = z.object({
  id: z.string(),
  number: z.string(),
  offer: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  answer: z.enum(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST']),
  rulesVersion: z.string(),
  checkedAt: z.string(),
  validUntil: z.string(),
  case: z.string(),
  members: z.array(z.string()),
  place: z.object({ kind: z.enum(['UNIT', 'FACILITY', 'DISTRICT', 'LOCALITY', 'MUNICIPALITY']), id: z.string() }),
});

const stored = z.object({
  seq: z.int(),
  assignment: z.string(),
  outcome: z.string(),
  contentHash: z.string().nullable(),
  body: z.string(),
  receipt: receipt.nullable(),
});

export type CheckOfOperation = z.infer<typeof stored>;

/** What came of an operation: its ledger entry, and the receipt where it answered a check. */
export const findCheckByOperation: Question<{ operationId: string }, CheckOfOperation> = {
  name: 'find-check-by-operation',
  cypher: `
    MATCH (entry:LedgerEntry {operationId: $operationId})
    OPTIONAL MATCH (entry)<-[:ENTERED_AS]-(check:PlacementCheck)-[:ASKED_IN]->(exitCase:ExitCase)
    OPTIONAL MATCH (check)-[:FOR_PLACE]->(place)
    RETURN entry.seq AS seq, entry.assignment AS assignment, entry.outcome AS outcome,
      entry.contentHash AS contentHash, entry.body AS body,
      CASE WHEN check IS NULL THEN null ELSE check {
        .id, .number, .offer, .from, .to, .answer, .rulesVersion, .checkedAt, .validUntil,
        case: exitCase.id,
        members: COLLECT { MATCH (check)-[:ABOUT]->(person:Person) RETURN person.id ORDER BY person.id },
        place: {id: place.id, kind: toUpper(head(labels(place)))}
      } END AS receipt`,
  row: stored,
  example: { operationId: '' },
};
