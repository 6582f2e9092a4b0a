import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Outcome } from '../ledger/carry-out.ts';
import { canUndo } from './can-undo.ts';
import { changed, nothing, type Officer, performOn } from './deed.ts';
import { enterChange } from './enter-version.ts';
import { readInput, uuid } from './read-input.ts';
import { takenOut } from './review-of.ts';
import { settle } from './settle.ts';

const undoing = z.object({ operationId: uuid, factId: uuid });

/** Takes back what one has entered within the last minute. It stays in the history. */
export async function undo(officer: Officer, sent: unknown): Promise<Outcome> {
  const input = readInput(undoing, sent);
  if (!('read' in input)) return input;
  const { operationId, factId } = input.read;
  const id = randomUUID();
  const deed = { action: 'UNDO', operationId, factId, content: { factId } };
  return performOn(officer, deed, async (changing, fact) => {
    const undoable = canUndo(fact.changes, { user: officer.viewer.id, now: officer.equipment.clock.now() });
    if (undoable === 'TOO_LATE') return nothing({ type: 'TooLate', factId });
    if (undoable === 'OWN_ENTRY') return nothing({ type: 'OwnEntry', factId });
    const { change } = undoable;
    await settle(changing, fact, { change, effect: { ...takenOut(fact, change), status: 'UNDONE' } });
    await enterChange(changing, officer, {
      ...{ id, fact: factId, kind: 'UNDONE', status: null },
      ...{ reason: change.reason, after: fact.changes },
    });
    return changed(changing, officer, { outcome: { type: 'Fact', id: factId }, ends: [fact.start, fact.end] });
  });
}
