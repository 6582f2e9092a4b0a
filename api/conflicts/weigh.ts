/** A chain of links and an encounter make a path, or none. Authority: CONFLICT_RULES, "Severity". */
import type { Place } from './atlas.ts';
import { overlaps } from './days.ts';
import type { Day, Period } from './facts.ts';
import type { Adjustment, Path, PathStep, Scope, Severity } from './findings.ts';
import type { Link } from './links.ts';
import { lower, type Row } from './severity.ts';

/** Two that are near each other for a time: the subject's place and a presence, or a territory. */
export type Encounter = {
  readonly shared: Period;
  readonly scope: Scope;
  /** What the presence itself takes off. */
  readonly lowered: readonly Adjustment[];
  /** Null within the household, which goes wherever the subject goes. */
  readonly there: Whereabouts | null;
  readonly steps: readonly PathStep[];
};

/** `isBlurred`: homes and territories in a large town, which is not one town. */
export type Whereabouts = { readonly at: Place; readonly isBlurred: boolean };

/** What leads to an encounter, for a rule of some severities. */
export type Chain = { readonly links: readonly Link[]; readonly row: Row };

/** Null where a link does not hold in the shared time, or the rule does not reach as far as the scope. */
export function weigh(chain: Chain, encounter: Encounter): Path | null {
  const weighed = weightOf(chain, encounter);
  if (weighed === null) return null;
  const steps: PathStep[] = [];
  for (const link of chain.links) for (const step of link.steps) steps.push(step);
  for (const step of encounter.steps) steps.push(step);
  return { ...weighed, steps };
}

type Weight = { readonly severity: Severity; readonly scope: Scope; readonly lowered: readonly Adjustment[] };

/** The same without the way there. */
export function weightOf({ links, row }: Chain, encounter: Encounter): Weight | null {
  const { scope, shared } = encounter;
  const severity = row[scope];
  if (severity === undefined || !links.every((link) => holdsIn(link, shared))) return null;
  const lowered = reasons(links, encounter);
  return { severity: lower(severity, lowered), scope, lowered };
}

const holdsIn = ({ holds }: Link, shared: Period): boolean => holds === null || overlaps(holds, shared);

/** Each reason counts once, however many facts give it. */
function reasons(links: readonly Link[], { shared, lowered }: Encounter): readonly Adjustment[] {
  const isWeak = links.some((link) => link.isWeak);
  const hasAged = links.some((link) => isAged(link, shared.from));
  const isLoose = links.some((link) => link.isLoose);
  if (!isWeak && !hasAged && !isLoose) return lowered;
  const given = { weak: isWeak, aged: hasAged, loose: isLoose, held: false, locked: false };
  return inOrder.filter((reason) => given[reason] || lowered.includes(reason));
}

const inOrder: readonly Adjustment[] = ['weak', 'aged', 'loose', 'held', 'locked'];

const isAged = ({ agedFrom }: Link, firstSharedDay: Day): boolean => agedFrom !== null && agedFrom <= firstSharedDay;
