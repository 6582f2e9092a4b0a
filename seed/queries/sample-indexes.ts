import { z } from 'zod';
import type { Question } from '#api/graph/ask.ts';

/**
 * Has Neo4j look how much its indexes hold by now, and forget its plans. Until it has, it takes an index that has grown within the minute for empty, and may go
 * through all of it for each row (measured: a minute for 500 members of households, where 21,600 cases had just been planted).
 */
export const sampleIndexes: Question<Record<string, never>, never> = {
  name: 'sample-indexes',
  cypher: 'CALL db.prepareForReplanning(20)',
  row: z.never(),
};
