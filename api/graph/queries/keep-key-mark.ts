import { z } from 'zod';
import type { Question } from '../ask.ts';

/** The mark of the key by which people are found again: the first that comes stays. Only under the gate. */
export const keepKeyMark: Question<{ mark: string }, { mark: string }> = {
  name: 'keep-key-mark',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    SET gate.keyMark = coalesce(gate.keyMark, $mark)
    RETURN gate.keyMark AS mark`,
  row: z.object({ mark: z.string() }),
  example: { mark: '' },
};
