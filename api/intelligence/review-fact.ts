import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { today } from '../clock.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import { changed, nothing, type Officer, performOn } from './deed.ts';
import { enterChange } from './enter-version.ts';
import { readInput, reason, uuid } from './read-input.ts';
import { mayReview, reviewOf } from './review-of.ts';
import { settle } from './settle.ts';

const review = z.object({
  operationId: uuid,
  factId: uuid,
  changeId: uuid,
  review: z.enum(['APPROVE', 'REJECT']),
  reason,
});

/** The second officer's decision on what awaits one. */
export async function reviewFact(officer: Officer, sent: unknown): Promise<Outcome> {
  const input = readInput(review, sent);
  if (!('read' in input)) return input;
  const { operationId, factId, changeId, review: verdict, reason: why } = input.read;
  const id = randomUUID();
  const deed = { action: 'REVIEW_FACT', operationId, factId, content: { factId, changeId, verdict, why } };
  return performOn(officer, deed, async (changing, fact) => {
    const change = mayReview(fact, changeId, officer.viewer.id);
    if (change === 'NOTHING_TO_DO') return nothing({ type: 'NothingToDo', factId });
    if (change === 'OWN_ENTRY') return nothing({ type: 'OwnEntry', factId });
    const effect = reviewOf(fact, change, { verdict, today: today(officer.equipment.clock) });
    await settle(changing, fact, { change, effect });
    const kind = verdict === 'APPROVE' ? 'APPROVED' : 'REJECTED';
    await enterChange(changing, officer, { id, fact: factId, kind, status: null, reason: why, after: fact.changes });
    return changed(changing, officer, { outcome: { type: 'Fact', id: factId }, ends: [fact.start, fact.end] });
  });
}
