import type { Inquiry, Threat } from '#api/conflicts/facts.ts';
import { type Encounter, encounters, pairsOfTies, path } from './encounters.ts';
import type { Path } from './paths.ts';
import { alliancesDuring, joins, rivalriesDuring, type Tie, up } from './ties.ts';

/** Every way in which a relation holds between the subject and anybody else. */
export function relationPaths(inquiry: Inquiry, subject: string): readonly Path[] {
  const paths = encounters(inquiry, subject).flatMap((encounter) => [
    ...personalThreats(encounter),
    ...rivalries(encounter),
    ...formerAssociates(encounter),
    ...alliedRivalries(encounter),
    ...threatenedRelatives(encounter),
  ]);
  return [...paths, ...threatsAtHome(inquiry, subject)];
}

const isOpenBetween = ({ by, against, closed }: Threat, one: string, other: string): boolean =>
  !closed && joins({ a: by, b: against }, one, other);

function personalThreats(encounter: Encounter): readonly Path[] {
  const { inquiry, subject, presence } = encounter;
  return inquiry.threats
    .filter((threat) => isOpenBetween(threat, subject, presence.person))
    .flatMap((threat) => path(encounter, 'PERSONAL_THREAT', { facts: [threat] }));
}

function rivalries(encounter: Encounter): readonly Path[] {
  return pairsOfTies(encounter).flatMap(([s, c]) =>
    rivalriesDuring(encounter.inquiry, encounter.shared)
      .filter((rivalry) => joins(rivalry, s.grouping, c.grouping))
      .flatMap((rivalry) => path(encounter, 'RIVALRY', { ties: [s, c], rivalry })),
  );
}

function formerAssociates(encounter: Encounter): readonly Path[] {
  return pairsOfTies(encounter)
    .filter(([s, c]) => s.grouping === c.grouping)
    .flatMap((ties) => path(encounter, 'FORMER_ASSOCIATES', { ties }));
}

/** "S has a tie to `g` … C has a tie to `h`. Or the same with S and C exchanged." */
function alliedRivalries(encounter: Encounter): readonly Path[] {
  return pairsOfTies(encounter).flatMap(([s, c]) => [
    ...alliesOfRivals(encounter, s, c),
    ...alliesOfRivals(encounter, c, s),
  ]);
}

/** "`g` and `x` are rivals at `CONFLICT` or `ARMED_CONFLICT`; some grouping in `up(x)` is an ally of `h`" */
function alliesOfRivals(encounter: Encounter, g: Tie, h: Tie): readonly Path[] {
  const { inquiry, shared } = encounter;
  const paths: Path[] = [];
  for (const rivalry of rivalriesDuring(inquiry, shared)) {
    for (const { id: x } of inquiry.groupings) {
      if (rivalry.level === 'TENSION' || !joins(rivalry, g.grouping, x)) continue;
      for (const y of up(inquiry, x)) {
        for (const alliance of alliancesDuring(inquiry, shared)) {
          if (!joins(alliance, y, h.grouping)) continue;
          paths.push(
            ...path(encounter, 'ALLIED_RIVALRY', { ties: [g, h], rivalry, facts: [alliance], isRemote: x !== y }),
          );
        }
      }
    }
  }
  return paths;
}

/** "C is a relative of someone who has an open threat with S, or S is a relative of someone who has one with C" */
function threatenedRelatives(encounter: Encounter): readonly Path[] {
  const { inquiry, subject: s, presence } = encounter;
  const c = presence.person;
  const paths: Path[] = [];
  for (const { id: someone } of inquiry.persons) {
    for (const threat of inquiry.threats) {
      for (const relatives of inquiry.relatives) {
        const holds =
          (joins(relatives, c, someone) && isOpenBetween(threat, someone, s)) ||
          (joins(relatives, s, someone) && isOpenBetween(threat, someone, c));
        if (holds) paths.push(...path(encounter, 'THREATENED_RELATIVE', { facts: [threat, relatives] }));
      }
    }
  }
  return paths;
}

/** "an open threat between two of them is a `PERSONAL_THREAT` with scope `SAME_UNIT`, one finding for each" */
function threatsAtHome({ question, threats }: Inquiry, subject: string): readonly Path[] {
  return question.subjects.flatMap((counterpart) =>
    threats
      .filter((threat) => isOpenBetween(threat, subject, counterpart))
      .map((threat) => ({
        rule: 'PERSONAL_THREAT',
        subject,
        counterpart,
        scope: 'SAME_UNIT',
        full: 'CRITICAL',
        shared: null,
        affiliations: [],
        facts: [threat],
        isRemote: false,
      })),
  );
}
