import type { Inquiry, Territory } from '#api/conflicts/facts.ts';
import type { Scope } from '#api/conflicts/findings.ts';
import { isSome, overlap, type Span, spanOf } from './calendar.ts';
import { locate, scopeOf } from './geography.ts';
import type { Path } from './paths.ts';
import { fullSeverity } from './severity-table.ts';
import { joins, rivalriesDuring, type Tie, tiesOf, up } from './ties.ts';

type InScope = { readonly territory: Territory; readonly scope: Scope; readonly shared: Span };

/** Every way in which a territory holds against the subject. */
export function territoryPaths(inquiry: Inquiry, subject: string): readonly Path[] {
  return territoriesInScope(inquiry).flatMap((found) =>
    tiesOf(inquiry, subject, found.shared).flatMap((tie) =>
      up(inquiry, found.territory.grouping).flatMap((whole) => [
        ...ownTerritory(found, tie, whole),
        ...rivalTerritory(inquiry, found, { tie, whole }),
      ]),
    ),
  );
}

/** "A territory's shared time is its overlap with the subject's period, without buffer." */
function territoriesInScope(inquiry: Inquiry): readonly InScope[] {
  const here = locate(inquiry, inquiry.question.place);
  return inquiry.territories.flatMap((territory) => {
    const shared = overlap(spanOf(territory), spanOf(inquiry.question));
    const scope = scopeOf(inquiry, here, locate(inquiry, territory), true);
    return scope === null || !isSome(shared) ? [] : [{ territory, scope, shared }];
  });
}

/** "S has a tie to a grouping in `up(t)`" */
function ownTerritory({ territory, scope, shared }: InScope, tie: Tie, whole: string): readonly Path[] {
  const full = fullSeverity('OWN_TERRITORY', scope);
  if (tie.grouping !== whole || full === null) return [];
  return [{ rule: 'OWN_TERRITORY', scope, full, shared, ...named(territory, tie, whole) }];
}

/** "S has a tie to `g`; `g` and some grouping in `up(t)` are rivals" */
function rivalTerritory(
  inquiry: Inquiry,
  { territory, scope, shared }: InScope,
  { tie, whole }: { readonly tie: Tie; readonly whole: string },
): readonly Path[] {
  return rivalriesDuring(inquiry, shared).flatMap((rivalry) => {
    const full = fullSeverity('RIVAL_TERRITORY', scope, rivalry.level);
    if (!joins(rivalry, tie.grouping, whole) || full === null) return [];
    return [{ rule: 'RIVAL_TERRITORY' as const, scope, full, shared, rivalry, ...named(territory, tie, whole) }];
  });
}

const named = (territory: Territory, { affiliation, inherited }: Tie, whole: string) => ({
  subject: affiliation.person,
  grouping: territory.grouping,
  affiliations: [affiliation],
  facts: [territory],
  isRemote: inherited || whole !== territory.grouping,
});
