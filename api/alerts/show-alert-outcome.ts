import { z } from 'zod';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from '../placements/act.ts';
import { always } from '../placements/show-outcome.ts';
import { there } from '../placements/surround.ts';
import { readAlert } from './show-alert.ts';

/** The alert that a coordinator acknowledged, read anew for each reply, or why there is none. */
export async function showAlertOr(actor: Actor, outcome: Outcome) {
  if (outcome.type !== 'Alert') return always.parse(outcome);
  const { id } = z.object({ id: z.string() }).parse(outcome);
  return { __typename: 'Alert' as const, ...there((await readAlert(actor, id)) ?? undefined) };
}
