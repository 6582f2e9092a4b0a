import { z } from 'zod';
import type { Question } from '../ask.ts';

const decided = z.object({ id: z.string(), status: z.enum(['APPROVED', 'REFUSED']), decidedAt: z.string() });

/** A decision on a proposal. */
export const findDecidedOverride: Question<{ override: string }, z.infer<typeof decided>> = {
  name: 'find-decided-override',
  cypher: `
    MATCH (override:Override {id: $override})
    WHERE override.decidedAt IS NOT NULL
    RETURN override.id AS id, override.status AS status, override.decidedAt AS decidedAt`,
  row: decided,
  example: { override: '' },
};
