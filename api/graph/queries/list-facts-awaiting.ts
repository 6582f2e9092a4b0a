import { z } from 'zod';
import type { Question } from '../ask.ts';

const waiting = z.object({ fact: z.string(), since: z.string() });

export type AwaitingAsked = {
  /** The last one of the page before. */
  readonly afterSince: string;
  readonly afterFact: string;
  readonly first: number;
};

/** Facts of which something awaits a second officer, those that wait longest first. The index holds only what has both a status and an instant. */
export const listFactsAwaiting: Question<AwaitingAsked, z.infer<typeof waiting>> = {
  name: 'list-facts-awaiting',
  cypher: `
    MATCH (change:FactChange {status: 'PENDING'})
    WHERE change.at IS NOT NULL
    WITH change.fact AS fact, min(change.at) AS since
    WHERE since > $afterSince OR (since = $afterSince AND fact > $afterFact)
    RETURN fact, since ORDER BY since, fact LIMIT $first`,
  row: waiting,
  example: { afterSince: '', afterFact: '', first: 1 },
};
