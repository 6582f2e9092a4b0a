import { type FactRow, findFacts } from '../graph/queries/find-facts.ts';
import type { Asking } from '../graph/read.ts';
import type { End, Fact } from './fact.ts';
import { kindOf } from './kinds.ts';

/** Facts as they are stored, with all that was ever entered of them; those that do not exist are left out. */
export async function listFacts(asking: Asking, facts: readonly string[]): Promise<readonly Fact[]> {
  return facts.length === 0 ? [] : (await asking.ask(findFacts, { facts })).map(toFact);
}

function toFact({ relation, ...row }: FactRow): Fact {
  return { ...row, kind: kindOf(relation, row.versions[0]?.kind) };
}

export const isPerson = ({ label }: End): boolean => label === 'Person';
export const isGrouping = ({ label }: End): boolean => label === 'Grouping';
