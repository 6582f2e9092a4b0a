import { z } from 'zod';
import type { Question } from '../ask.ts';

type Settling = {
  readonly override: string;
  readonly status: 'APPROVED' | 'REFUSED';
  readonly reason: string;
  readonly at: string;
  readonly by: string;
};

/** What the decision-maker has decided, and why. */
export const settleOverride: Question<Settling, { id: string }> = {
  name: 'settle-override',
  cypher: `
    MATCH (override:Override {id: $override})
    MATCH (assignment:Assignment {id: $by})
    SET override.status = $status, override.decisionReason = $reason, override.decidedAt = $at
    CREATE (override)-[:DECIDED_BY]->(assignment)
    RETURN override.id AS id`,
  row: z.object({ id: z.string() }),
  example: { override: '', status: 'REFUSED', reason: '', at: '', by: '' },
};
