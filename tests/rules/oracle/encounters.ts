import type { Inquiry, Presence, Rivalry } from '#api/conflicts/facts.ts';
import type { RelationName, Scope } from '#api/conflicts/findings.ts';
import { type Span, sharedTime, spanOf } from './calendar.ts';
import { locate, scopeOf } from './geography.ts';
import type { Path } from './paths.ts';
import { fullSeverity } from './severity-table.ts';
import { type Tie, tiesOf } from './ties.ts';

/** A subject meets a counterpart: one presence that counts and is in scope. */
export type Encounter = {
  readonly inquiry: Inquiry;
  readonly subject: string;
  readonly presence: Presence;
  readonly scope: Scope;
  readonly shared: Span;
};

/** "any other person with a presence that counts"; "Members of one household are no counterparts of each other". */
export function encounters(inquiry: Inquiry, subject: string): readonly Encounter[] {
  const { question, policy, presences } = inquiry;
  return presences.flatMap((presence) => {
    const shared = sharedTime(spanOf(question), spanOf(presence), policy.bufferDays);
    const [here, there] = [locate(inquiry, question.place), locate(inquiry, presence)];
    const scope = scopeOf(inquiry, here, there, presence.kind === 'RESIDENCE');
    if (shared === null || scope === null || question.subjects.includes(presence.person)) return [];
    return [{ inquiry, subject, presence, scope, shared }];
  });
}

/** One tie of the subject's with one of the counterpart's. */
export function pairsOfTies({ inquiry, subject, presence, shared }: Encounter): readonly (readonly [Tie, Tie])[] {
  const theirs = tiesOf(inquiry, presence.person, shared);
  return tiesOf(inquiry, subject, shared).flatMap((s) => theirs.map((c) => [s, c] as const));
}

type Choice = {
  readonly ties?: readonly Tie[];
  readonly rivalry?: Rivalry;
  readonly facts?: Path['facts'];
  readonly isRemote?: boolean;
};

/** The path of one choice, or none where the table has a dash. */
export function path(
  { subject, presence, scope, shared }: Encounter,
  rule: RelationName,
  choice: Choice,
): readonly Path[] {
  const { ties = [], rivalry, facts = [], isRemote = false } = choice;
  const full = fullSeverity(rule, scope, rivalry?.level);
  if (full === null) return [];
  const affiliations = ties.map(({ affiliation }) => affiliation);
  const remote = isRemote || ties.some(({ inherited }) => inherited);
  const named = { rule, subject, counterpart: presence.person, scope, full, shared, affiliations, facts, presence };
  return [{ ...named, isRemote: remote, ...(rivalry === undefined ? {} : { rivalry }) }];
}
