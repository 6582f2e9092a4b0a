/** The days on which what a finding rests on ends, fades or ages: between two of them it gets no milder, however late the stay begins. Pure. */
import { addDays, addMonths, isDay } from './days.ts';
import type { Day, Inquiry, Period } from './facts.ts';
import type { Finding, PathStep } from './findings.ts';
import { pairKey } from './pair-key.ts';

/** The first of them after a day; null: none. */
export function nextTurn(inquiry: Inquiry, finding: Finding, after: Day): Day | null {
  const { path, support = [] } = finding;
  const days =
    path === undefined
      ? aroundPlace(inquiry)
      : [path, ...support].flatMap(({ steps }) => steps.flatMap((step) => turnsOf(inquiry, step)));
  const [next] = days.filter((day) => day !== null && day > after && isDay(day)).sort();
  return next ?? null;
}

type Turns = readonly (Day | null)[];

function turnsOf({ policy, ...facts }: Inquiry, step: PathStep): Turns {
  switch (step.step) {
    case 'AFFILIATION':
      return facts.affiliations
        .filter(({ person, grouping }) => person === step.person && grouping === step.grouping)
        .map(({ to }) => to && addDays(addMonths(to, policy.agedYears * 12), 1));
    case 'RIVALRY':
      return between(facts.rivalries, step).flatMap(({ to }) => [to, to && addMonths(to, policy.fadeMonths)]);
    case 'ALLIANCE':
      return between(facts.alliances, step).map(({ to }) => to);
    case 'TERRITORY':
      return facts.territories.filter(({ grouping }) => grouping === step.grouping).map(({ to }) => to);
    case 'PRESENCE':
      return facts.presences
        .filter(({ person }) => person === step.person)
        .flatMap(({ from, to }) => [from, to, to && addDays(to, policy.bufferDays)]);
    case 'PART_OF':
    case 'THREAT':
    case 'RELATIVES':
      return [];
  }
}

const between = <Fact extends { readonly a: string; readonly b: string }>(
  facts: readonly Fact[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly Fact[] => facts.filter(({ a, b }) => pairKey(a, b) === pairKey(from, to));

/** Of the rules that have no path: bans, stops, permits, closings and who is placed, all that is known around the place. */
function aroundPlace({ bans, suppliers, facilities, presences }: Inquiry): Turns {
  const periods: readonly Period[] = [
    ...bans,
    ...presences,
    ...suppliers.flatMap(({ stops }) => stops),
    ...facilities.flatMap(({ permits, closed }) => [...permits, ...closed]),
  ];
  return periods.flatMap(({ from, to }) => [from, to]);
}
