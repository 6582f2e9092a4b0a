/** Facts as links of a path: when each holds, and what each takes off the severity. Authority: CONFLICT_RULES, "Ties", "Severity". */
import { addDays, addMonths } from './days.ts';
import type { Affiliation, Alliance, Day, Graded, Period, Policy, Relatives, Rivalry, Threat } from './facts.ts';
import type { PathStep } from './findings.ts';
import { remember, rememberWith } from './remember.ts';

export type Link = {
  readonly steps: readonly PathStep[];
  /** Must overlap the shared time; null holds always. */
  readonly holds: Period | null;
  /** The earliest first shared day on which the link is aged; null: never. */
  readonly agedFrom: Day | null;
  readonly isWeak: boolean;
  readonly isLoose: boolean;
};

/** A person's tie to a grouping, their own or one that it is part of. */
export type Tie = Link & { readonly person: string; readonly grouping: string };

export const isWeakFact = ({ grade, pending }: Graded): boolean =>
  pending || grade.source === 3 || grade.information === 'D' || grade.information === 'E';

const refOf = ({ ref }: { readonly ref?: string }): { ref?: string } => (ref === undefined ? {} : { ref });

/** Counts from its start on, also after its end. `chain` leads from the affiliation's grouping to the one tied to. */
export function tie(affiliation: Affiliation, to: string, chain: readonly PathStep[], policy: Policy): Tie {
  const { person, grouping, role, from } = affiliation;
  return {
    person,
    grouping: to,
    steps: [{ step: 'AFFILIATION', person, grouping, ...refOf(affiliation) }, ...chain],
    holds: { from, to: null },
    agedFrom: affiliation.to === null ? null : agedFromUnder(policy)(affiliation.to),
    isWeak: role === 'SUSPECTED' || isWeakFact(affiliation),
    isLoose: role === 'ASSOCIATE' || to !== grouping,
  };
}

/** The days on which ties end are few, and their ties many. */
const agedFromUnder = rememberWith(({ agedYears }: Policy) =>
  remember((end: Day) => addDays(addMonths(end, agedYears * 12), 1)),
);

/** A rivalry fades for a while after its end; from its end on only its fading holds it. */
export function rivalryLink(rivalry: Rivalry, ends: { from: string; to: string }, policy: Policy): Link {
  const { from, to } = rivalry;
  return {
    steps: [{ step: 'RIVALRY', ...ends, ...refOf(rivalry) }],
    holds: { from, to: to === null ? null : addMonths(to, policy.fadeMonths) },
    agedFrom: to,
    isWeak: isWeakFact(rivalry),
    isLoose: false,
  };
}

/** Alliances do not fade. */
export function allianceLink(alliance: Alliance, ends: { from: string; to: string }): Link {
  const { from, to } = alliance;
  return {
    steps: [{ step: 'ALLIANCE', ...ends, ...refOf(alliance) }],
    holds: { from, to },
    agedFrom: null,
    isWeak: isWeakFact(alliance),
    isLoose: false,
  };
}

const always = { holds: null, agedFrom: null, isLoose: false };

export const threatLink = (threat: Threat): Link => ({
  ...always,
  steps: [{ step: 'THREAT', by: threat.by, against: threat.against, ...refOf(threat) }],
  isWeak: isWeakFact(threat),
});

export const relativesLink = (relatives: Relatives): Link => ({
  ...always,
  steps: [{ step: 'RELATIVES', a: relatives.a, b: relatives.b, ...refOf(relatives) }],
  isWeak: isWeakFact(relatives),
});

/** From a grouping to one that it is part of: what is known of another grouping of the tree is loose. */
export const chainLink = (steps: readonly PathStep[]): Link => ({
  ...always,
  steps,
  isWeak: false,
  isLoose: steps.length > 0,
});

/** The same link read from its other end. */
export const backwards = <Some extends Link>(link: Some): Some =>
  link.steps.length < 2 ? link : { ...link, steps: link.steps.toReversed() };
