/** A chain of links and an encounter make a path, or none. Authority: CONFLICT_RULES, "Severity". */
import { overlaps } from './days.ts';
import type { Day, Period } from './facts.ts';
import type { Adjustment, Path, PathStep, Scope } from './findings.ts';
import type { Link } from './links.ts';
import { lower, type Row } from './severity.ts';

/** Two that are near each other for a time: the subject's place and a presence, or a territory. */
export type Encounter = {
  readonly shared: Period;
  readonly scope: Scope;
  /** What the presence itself takes off. */
  readonly lowered: readonly Adjustment[];
  readonly steps: readonly PathStep[];
};

/** Null where a link does not hold in the shared time, or the rule does not reach as far as the scope. */
export function weigh(links: readonly Link[], encounter: Encounter, row: Row): Path | null {
  const severity = row[encounter.scope];
  if (severity === undefined || !links.every((link) => holdsIn(link, encounter.shared))) return null;
  const lowered = reasons(links, encounter);
  return {
    severity: lower(severity, lowered),
    scope: encounter.scope,
    lowered,
    steps: [...links.flatMap((link) => link.steps), ...encounter.steps],
  };
}

const holdsIn = ({ holds }: Link, shared: Period): boolean => holds === null || overlaps(holds, shared);

/** Each reason counts once, however many facts give it. */
function reasons(links: readonly Link[], { shared, lowered }: Encounter): Adjustment[] {
  const found = new Set(lowered);
  if (links.some((link) => link.isWeak)) found.add('weak');
  if (links.some((link) => isAged(link, shared.from))) found.add('aged');
  if (links.some((link) => link.isLoose)) found.add('loose');
  return inOrder.filter((reason) => found.has(reason));
}

const inOrder: readonly Adjustment[] = ['weak', 'aged', 'loose', 'held', 'locked'];

const isAged = ({ agedFrom }: Link, firstSharedDay: Day): boolean => agedFrom !== null && agedFrom <= firstSharedDay;
