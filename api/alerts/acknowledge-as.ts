import { z } from 'zod';
import { readInput, uuid } from '../intelligence/read-input.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from '../placements/act.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';

const acknowledging = z.object({ operationId: uuid, alertId: uuid });

/** A coordinator has seen an alert about one of their placements, or a police liaison one of their region. */
export const acknowledgeAs =
  (as: 'coordinator' | 'liaison') =>
  async ({ equipment, viewer }: Actor, sent: unknown): Promise<Outcome> => {
    const input = readInput(acknowledging, sent);
    if (!('read' in input)) return input;
    const { operationId } = input.read;
    const done = await acknowledgeAlert(equipment, { viewer, as }, input.read);
    return done.kind === 'REUSED' ? { type: 'OperationIdReused', operationId } : done.outcome;
  };
