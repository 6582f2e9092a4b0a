import { z } from 'zod';
import { readInput, uuid } from '../intelligence/read-input.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from '../placements/act.ts';
import { askForVerification } from './ask-for-verification.ts';
import { performInCase } from './perform-in-case.ts';

const requesting = z.object({ operationId: uuid, caseId: uuid });

/** Asks the police to verify everybody whose consent is valid; opens the case to the liaison of the region. */
export async function requestVerification(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(requesting, sent);
  if (!('read' in input)) return input;
  const { operationId, caseId } = input.read;
  const deed = { action: 'REQUEST_VERIFICATION', operationId, content: { caseId }, caseId };
  return performInCase(actor, deed, async (changing, exitCase) => {
    const { viewer, equipment } = actor;
    const asking = { case: exitCase.id, assignment: viewer.assignment.id };
    const asked = await askForVerification(changing, asking, equipment.clock);
    const nobody = { type: 'ConsentMissing', memberIds: exitCase.household.map(({ id }) => id) };
    return { outcome: asked === 0 ? nobody : { type: 'ExitCase', id: exitCase.id }, touched: null };
  });
}
