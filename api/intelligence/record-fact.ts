import { randomUUID } from 'node:crypto';
import { today } from '../clock.ts';
import type { Day } from '../conflicts/facts.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import { changed, nothing, type Officer, perform } from './deed.ts';
import { enterVersion } from './enter-version.ts';
import type { Content, FactKind } from './fact.ts';
import { findEnd, hashable, isSameEnd } from './find-end.ts';
import { kinds } from './kinds.ts';
import { type NewFact, newFacts } from './new-facts.ts';
import { readInput } from './read-input.ts';

/** What became of it, and which persons the officer named, by how they named them. */
export type Recorded = { readonly outcome: Outcome; readonly named: readonly string[] };

/** A new fact of any kind: it counts from entry, as weak basis until a second officer approves it. */
export async function recordFact(officer: Officer, kind: FactKind, sent: unknown): Promise<Recorded> {
  const input = readInput(newFacts[kind], sent);
  if (!('read' in input)) return { outcome: input, named: [] };
  const { operationId, start, end, content, basis } = input.read;
  const { referenceKey } = officer.equipment;
  const deed = {
    action: `RECORD_${kind}`,
    operationId,
    content: { start: hashable(start, referenceKey), end: hashable(end, referenceKey), content, basis },
  };
  const fresh = { fact: randomUUID(), version: randomUUID(), start: randomUUID(), end: randomUUID() };
  const outcome = await perform(officer, deed, (changing) =>
    enter(changing, officer, { kind, input: input.read, fresh }),
  );
  return { outcome, named: [start, end].flatMap((one) => (one.is === 'PERSON' ? [one.reference] : [])) };
}

type Entry = {
  readonly kind: FactKind;
  readonly input: NewFact;
  /** Identifiers, made once: the work may run more than once. */
  readonly fresh: { readonly fact: string; readonly version: string; readonly start: string; readonly end: string };
};

async function enter(changing: Deciding, officer: Officer, { kind, input, fresh }: Entry): Promise<Decision> {
  const { clock, referenceKey } = officer.equipment;
  if (isSameEnd(input.start, input.end, referenceKey)) return nothing({ type: 'SelfRelation', field: input.end.field });
  const start = await findEnd(changing, input.start, { newId: fresh.start, referenceKey });
  if ('problem' in start) return refuse(start);
  const end = await findEnd(changing, input.end, { newId: fresh.end, referenceKey });
  if ('problem' in end) return refuse(end);
  const ids = { start: start.id, end: end.id };
  const opening = { ...ids, besides: fresh.fact, today: today(clock), content: input.content };
  const obstacle = await obstacleTo(changing, kind, opening);
  if (obstacle !== null) return nothing(obstacle);
  const as = { kind: 'RECORDED', after: [] } as const;
  const { content, basis } = input;
  await enterVersion(changing, officer, { id: fresh.version, fact: fresh.fact, kind, ...ids, content, basis, as });
  return changed(changing, officer, { outcome: { type: 'Fact', id: fresh.fact }, ends: [start, end] });
}

type Opening = { start: string; end: string; besides: string; today: Day; content: Content };

/** What stands in the way of a fact that would be open; one whose period is over stands beside any. */
export async function obstacleTo(
  changing: Deciding,
  kind: FactKind,
  { content, ...opening }: Opening,
): Promise<Outcome | null> {
  const isOpen = content.to === undefined || content.to > opening.today;
  return isOpen ? ((await kinds[kind].obstacle?.(changing, opening)) ?? null) : null;
}
