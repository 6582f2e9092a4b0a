import { z } from 'zod';
import type { Question } from '../ask.ts';

const repeated = z.object({
  id: z.string(),
  /** Written by an attempt whose commit succeeded and whose reply was lost. */
  isOwn: z.boolean(),
  seq: z.int(),
  assignment: z.string(),
  outcome: z.string(),
  contentHash: z.string().nullable(),
  body: z.string(),
});

const group = z.object({
  entered: z.array(z.object({ id: z.string(), seq: z.int(), isComplete: z.boolean() })),
  repeated: z.array(repeated),
});

export type EnteredGroup = z.infer<typeof group>;

/** As it is stored: `properties` are those of the node PlacementCheck, all else becomes its relationships. */
export type ReceiptRow = {
  readonly case: string;
  readonly place: string;
  readonly members: readonly string[];
  readonly properties: object;
};

export type EntryRow = {
  readonly header: { readonly id: string; readonly at: string; readonly operationId?: string | undefined };
  readonly body: string;
  readonly receipt: ReceiptRow | null;
};

/**
 * Writes entries in their order, with numbers that follow on, and their receipts. One whose operationId is in the ledger already is
 * not written. That is decided after the gate's lock is held, so two that race see each other; the gate is matched again
 * after it, because a plan may read a node's properties as soon as it has found it. The first plan is kept: it begins at unique
 * identifiers whatever the graph's size, and making a new one as the ledger grows takes longer than writing.
 */
export const enterInLedger: Question<{ entries: readonly EntryRow[] }, EnteredGroup> = {
  name: 'enter-in-ledger',
  cypher: `
    CYPHER replan=skip
    MATCH (lock:Gate {id: 'gate'})
    SET lock.lock = randomUUID()
    WITH count(lock) AS locked
    MATCH (gate:Gate {id: 'gate'})
    UNWIND range(0, size($entries) - 1) AS position
    WITH gate, position, $entries[position].header AS header
    OPTIONAL MATCH (own:LedgerEntry {id: header.id})
    OPTIONAL MATCH (used:LedgerEntry {operationId: header.operationId})
    WITH gate, position, header, coalesce(own, used) AS earlier
    ORDER BY position
    WITH gate, collect({position: position, id: header.id, earlier: earlier}) AS every
    WITH gate, gate.seq AS last,
      [one IN every WHERE one.earlier IS NULL | one.position] AS fresh,
      [one IN every WHERE one.earlier IS NOT NULL | {
        id: one.id, isOwn: one.earlier.id = one.id, seq: one.earlier.seq, assignment: one.earlier.assignment,
        outcome: one.earlier.outcome, contentHash: one.earlier.contentHash, body: one.earlier.body
      }] AS repeated
    SET gate.seq = last + size(fresh)
    WITH last, fresh, repeated
    CALL (last, fresh) {
      UNWIND range(0, size(fresh) - 1) AS offset
      WITH $entries[fresh[offset]] AS row, last + offset + 1 AS seq
      CREATE (entry:LedgerEntry)
      SET entry = row.header, entry.seq = seq, entry.body = row.body
      WITH entry, row.receipt AS receipt
      CALL (entry, receipt) {
        WITH entry, receipt
        WHERE receipt IS NOT NULL
        MATCH (exitCase:ExitCase {id: receipt.case})
        MATCH (place:Unit|Facility|District|Locality|Municipality {id: receipt.place})
        CREATE (check:PlacementCheck)
        SET check = receipt.properties
        CREATE (check)-[:ENTERED_AS]->(entry)
        CREATE (check)-[:ASKED_IN]->(exitCase)
        CREATE (check)-[:FOR_PLACE]->(place)
        WITH check, receipt
        UNWIND receipt.members AS member
        MATCH (person:Person {id: member})
        CREATE (check)-[:ABOUT]->(person)
        RETURN count(person) AS members
      }
      RETURN collect({
        id: entry.id, seq: entry.seq, isComplete: receipt IS NULL OR members = size(receipt.members)
      }) AS entered
    }
    RETURN entered, repeated`,
  row: group,
  example: {
    entries: [
      {
        header: { id: '', at: '', operationId: '' },
        body: '',
        receipt: { case: '', place: '', members: [''], properties: {} },
      },
    ],
  },
};
