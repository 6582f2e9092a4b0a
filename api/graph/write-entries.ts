import { GraphUnavailable, UnexpectedRow } from '../errors.ts';
import { readRows } from './ask.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { type EnteredGroup, type EntryRow, enterInLedger } from './queries/enter-in-ledger.ts';
import { transact } from './transact.ts';

/** A group must be written, or given up, within this. */
const writeWithinMs = 3_000;

/**
 * Writes a group of ledger entries in one transaction, all or none. No two of them may share an operationId. After an attempt whose
 * reply was lost the next one finds the entries by their own identifiers.
 * Throws GraphUnavailable; UnexpectedRow when a receipt points at something that does not exist; ConstraintBroken.
 */
export function writeEntries(graph: Graph, entries: readonly EntryRow[]): Promise<EnteredGroup> {
  return transact(graph, { mode: 'WRITE', deadlineMs: writeWithinMs }, async (tx) => {
    const [group] = readRows(enterInLedger, await tx.run(toQuery(enterInLedger.cypher, { entries })));
    if (!group) throw new GraphUnavailable('the graph has no gate: it has not been migrated');
    if (!group.entered.every((entry) => entry.isComplete)) {
      throw new UnexpectedRow('enter-in-ledger: a receipt points at something that does not exist');
    }
    return group;
  });
}
