import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import {
  isStanding,
  returnStandingPlacement,
  type StandingPlacement,
  standingPlacement,
} from './standing-placement.ts';

/** Every placement that is confirmed and not over. */
export const listStanding: Question<{ today: Day }, StandingPlacement> = {
  name: 'list-standing',
  cypher: `
    MATCH (placement:Placement {status: 'CONFIRMED'})
    WHERE ${isStanding}
    WITH placement
    ${returnStandingPlacement}`,
  row: standingPlacement,
  example: { today: '2026-01-01' },
};
