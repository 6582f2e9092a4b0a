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

const recording = (name: string, label: string): Recording<FactChangeRow> => ({
  name,
  cypher: `
    UNWIND $rows AS row
    CREATE (change:${label})
    SET change = row
    RETURN change.id AS id`,
  row: recorded,
});

/** What happened to facts of the police: added to their history, never taken from it. Whoever records facts is told that there is another one. */
export const recordFactChanges = recording('record-fact-changes', 'FactChange');

/** The same of where people are after a placement, which is nothing to whoever records facts. */
export const recordStayChanges = recording('record-stay-changes', 'StayChange');
