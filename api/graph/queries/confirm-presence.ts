import type { Day } from '../../conflicts/facts.ts';
import type { Statement } from '../change.ts';

/** Somebody has seen, on a day, that those placed are there. */
export const confirmPresenceOn: Statement<{ readonly placement: string; readonly on: Day }> = {
  name: 'confirm-presence',
  cypher: `
    MATCH (placement:Placement {id: $placement})
    SET placement.presenceConfirmedOn = $on`,
  example: { placement: '', on: '2026-01-01' },
};
