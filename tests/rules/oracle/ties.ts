import type { Affiliation, Alliance, Inquiry, Rivalry } from '#api/conflicts/facts.ts';
import { overlaps, plusMonths, type Span, spanOf } from './calendar.ts';
import { only } from './geography.ts';

export type Tie = { readonly affiliation: Affiliation; readonly grouping: string; readonly inherited: boolean };

/** "Let `up(g)` be `g` and everything that it is `PART_OF`, however far." */
export function up(inquiry: Inquiry, grouping: string): readonly string[] {
  const wholes = only(inquiry.groupings, grouping).partOf.flatMap((whole) => up(inquiry, whole));
  return [...new Set([grouping, ...wholes])];
}

/** "from its start on, also after its end; one that starts on or after the shared time's end does not count". */
export function tiesOf(inquiry: Inquiry, person: string, shared: Span): readonly Tie[] {
  return inquiry.affiliations
    .filter((affiliation) => affiliation.person === person && spanOf(affiliation).from < shared.to)
    .flatMap((affiliation) =>
      up(inquiry, affiliation.grouping).map((grouping) => ({
        affiliation,
        grouping,
        inherited: grouping !== affiliation.grouping,
      })),
    );
}

/** Whether an undirected fact joins the two. */
export const joins = (fact: { readonly a: string; readonly b: string }, one: string, other: string): boolean =>
  (fact.a === one && fact.b === other) || (fact.a === other && fact.b === one);

/** "its period lengthened at its end by `policy.fadeMonths` (24), overlaps that time". */
export function rivalriesDuring({ rivalries, policy }: Inquiry, shared: Span): readonly Rivalry[] {
  return rivalries.filter(({ from, to }) => {
    const faded = to === null ? Number.POSITIVE_INFINITY : plusMonths(to, policy.fadeMonths);
    return overlaps({ from: spanOf({ from, to }).from, to: faded }, shared);
  });
}

/** "They are allies when an alliance's period overlaps it; alliances do not fade." */
export const alliancesDuring = ({ alliances }: Inquiry, shared: Span): readonly Alliance[] =>
  alliances.filter((alliance) => overlaps(spanOf(alliance), shared));
