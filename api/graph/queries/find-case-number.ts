import { z } from 'zod';
import type { Question } from '../ask.ts';

/** The case that has a number in its municipality, if there is one. */
export const findCaseNumber: Question<{ municipality: string; caseNumber: string }, { id: string }> = {
  name: 'find-case-number',
  cypher: `
    MATCH (exitCase:ExitCase {municipality: $municipality, caseNumber: $caseNumber})
    RETURN exitCase.id AS id`,
  row: z.object({ id: z.string() }),
  example: { municipality: '', caseNumber: '' },
};
