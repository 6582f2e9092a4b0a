import { z } from 'zod';
import type { InputProblem, Fact as PresentedFact } from '#schema/generated/police-recorder.ts';
import { UnexpectedRow } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import { findPeopleByHash } from '../graph/queries/find-people-by-hash.ts';
import { hashReference } from '../identity/reference.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Officer } from './deed.ts';
import type { Recorded } from './record-fact.ts';
import { showFacts } from './show-facts.ts';
import { showGroupings } from './show-groupings.ts';

/** What becomes of a deed, each with the name of its type: what they point at is read anew for each reply. */
const about = <Name extends string>(name: Name) =>
  z.object({ type: z.literal(name), factId: z.string() }).transform(({ factId }) => ({ __typename: name, factId }));
const at = <Name extends string>(name: Name) =>
  z.object({ type: z.literal(name), field: z.string() }).transform(({ field }) => ({ __typename: name, field }));

const invalidInput = z
  .object({ type: z.literal('InvalidInput'), field: z.string(), problem: z.custom<InputProblem>() })
  .transform(({ field, problem }) => ({ __typename: 'InvalidInput' as const, field, problem }));
const reused = z
  .object({ type: z.literal('OperationIdReused'), operationId: z.string() })
  .transform(({ operationId }) => ({ __typename: 'OperationIdReused' as const, operationId }));

const always = [invalidInput, reused, at('NotFound')] as const;
const ofRecording = z.union([...always, at('SelfRelation'), at('CycleRefused'), about('NothingToDo')]);
const ofUndoing = z.union([...always, about('TooLate'), about('OwnEntry')]);
const ofReviewing = z.union([...always, about('OwnEntry'), about('NothingToDo')]);
const ofGrouping = z.union([invalidInput, reused]);

type ShownFact = PresentedFact & { readonly __typename: 'Fact' };
type FactIn = { readonly outcome: Outcome; readonly named?: readonly string[] };

export async function showRecorded(officer: Officer, { outcome, named }: Recorded) {
  if (outcome.type !== 'AlreadyRecorded') return showFactOr(officer, ofRecording, { outcome, named });
  const fact = await showFact(officer, { outcome, named });
  return { __typename: 'AlreadyRecorded' as const, fact };
}

export const showAmended = (officer: Officer, outcome: Outcome) => showRecorded(officer, { outcome, named: [] });
export const showUndone = (officer: Officer, outcome: Outcome) => showFactOr(officer, ofUndoing, { outcome });
export const showReviewed = (officer: Officer, outcome: Outcome) => showFactOr(officer, ofReviewing, { outcome });

export async function showGroupingOr(officer: Officer, outcome: Outcome) {
  if (outcome.type !== 'Grouping') return ofGrouping.parse(outcome);
  const [grouping] = await showGroupings(officer, [idOf(outcome)]);
  return { __typename: 'Grouping' as const, ...there(grouping) };
}

async function showFactOr<Other>(officer: Officer, other: z.ZodType<Other>, fact: FactIn): Promise<ShownFact | Other> {
  return fact.outcome.type === 'Fact' ? showFact(officer, fact) : other.parse(fact.outcome);
}

async function showFact(officer: Officer, { outcome, named = [] }: FactIn): Promise<ShownFact> {
  const [fact] = await showFacts(officer, [idOf(outcome)], await referencesOf(officer, named));
  return { __typename: 'Fact', ...there<PresentedFact>(fact) };
}

/** The identifiers of the persons whom the officer named, with how they named them: the graph holds no reference. */
async function referencesOf(
  { equipment: { graph, referenceKey } }: Officer,
  named: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (named.length === 0) return new Map();
  const asNamed = new Map(named.map((reference) => [hashReference(reference, referenceKey), reference]));
  const people = await ask(graph, findPeopleByHash, { hashes: [...asNamed.keys()] });
  return new Map(people.map(({ id, referenceHash }) => [id, asNamed.get(referenceHash) ?? '']));
}

const idOf = (outcome: Outcome): string => z.object({ id: z.string() }).parse(outcome).id;

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new UnexpectedRow('what the ledger says was entered is not there');
  return value;
}
