import { z } from 'zod';
import { showConsultation } from '../consultations/show-consultation.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from './act.ts';
import { showCheck } from './show-check.ts';
import { showUnavailableOr } from './show-outcome.ts';
import { showPlacement } from './show-placement.ts';

const placed = z.object({ id: z.string(), check: z.string(), consultation: z.string() });

export async function showEmergencyOr(actor: Actor, outcome: Outcome) {
  if (outcome.type !== 'EmergencyPlacement') return showUnavailableOr(outcome);
  const { id, ...ids } = placed.parse(outcome);
  const [placement, check, consultation] = await Promise.all([
    showPlacement(actor, id),
    showCheck(actor, ids.check),
    showConsultation(actor, ids.consultation),
  ]);
  return { __typename: 'EmergencyPlacement' as const, placement, check, consultation };
}
