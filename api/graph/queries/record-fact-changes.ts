import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';

export type FactChangeRow = {
  readonly id: string;
  readonly fact: string;
  readonly number: number;
  readonly kind: string;
  readonly status: string | null;
  readonly at: string;
  readonly by: string;
  readonly user: string;
  readonly reason: string;
  readonly on?: Day | undefined;
  readonly version?: string | undefined;
};

/** What happened to facts: added to their history, never taken from it. */
export const recordFactChanges: Recording<FactChangeRow> = {
  name: 'record-fact-changes',
  cypher: `
    UNWIND $rows AS row
    CREATE (change:FactChange)
    SET change = row
    RETURN change.id AS id`,
  row: recorded,
};
