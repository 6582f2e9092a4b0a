import { addDays } from '#api/conflicts/days.ts';
import type { CaseRow } from '#api/graph/queries/record-case.ts';
import type { ConsentRow } from '#api/graph/queries/record-consent.ts';
import type { HouseholdMemberRow } from '#api/graph/queries/record-household-member.ts';
import type { VerificationRow } from '#api/graph/queries/record-verification.ts';
import { pseudonymOf } from './invented-names.ts';
import type { Invention } from './invention.ts';
import type { InventedPerson } from './people.ts';
import { openRandom, type Random } from './random.ts';

/** A case with those who move together, the participant first. */
export type InventedCase = {
  readonly row: CaseRow;
  readonly household: readonly [InventedPerson, ...InventedPerson[]];
  /** Days since it was opened. */
  readonly ago: number;
};

export type InventedCases = {
  readonly offices: readonly { readonly id: string; readonly name: string; readonly of: string }[];
  readonly cases: readonly InventedCase[];
  readonly members: readonly HouseholdMemberRow[];
  readonly consents: readonly ConsentRow[];
  readonly verifications: readonly VerificationRow[];
};

const familyShare = 0.1;
const staleVerification = 0.08;
const withdrawnConsent = 0.02;
/** Cases that are open beside those of the standing placements. */
const waitingShare = 0.1;

/**
 * Cases of people who have left, run by the municipality that they are from. The first of them are open, one for each standing placement, and some that wait
 * for a place.
 */
export function inventCases(invention: Invention, people: readonly InventedPerson[]): InventedCases {
  const { seed, scale, country, day } = invention;
  const random = openRandom(seed, 'cases');
  const offices = country.geodata.municipalities.map(({ id, name }) => ({
    id: random.uuid(),
    name: `Påhittade avhopparenheten, ${name}`,
    of: id,
  }));
  const officeOf = new Map(offices.map(({ id, of }) => [of, id]));
  const families = people
    .filter(({ standing }) => standing === 'FAMILY')
    .slice(0, Math.round(scale.placed * familyShare));
  const participants = people.filter(({ standing }) => standing === 'FORMER').slice(0, scale.placed - families.length);
  const open = Math.round(scale.standing * (1 + waitingShare));
  const cases = participants.map((participant, index): InventedCase => {
    const ago = index < open ? random.between(60, 1_200) : random.between(1_300, 4_000);
    const { municipality } = participant.home;
    const row = {
      id: random.uuid(),
      caseNumber: `NAT-${index + 1}`,
      status: index < open ? ('OPEN' as const) : ('CLOSED' as const),
      openedOn: addDays(day, -ago),
      participant: participant.id,
      household: random.uuid(),
      municipality,
      office: officeOf.get(municipality) ?? '',
    };
    return { row, household: [participant, ...familyOf(families, { index, of: participants.length })], ago };
  });
  const members = cases.flatMap(({ row, household }, index) =>
    household.map(({ id }, which) => ({
      case: row.id,
      person: id,
      pseudonym: pseudonymOf(index * 2 + which),
      from: row.openedOn,
    })),
  );
  return {
    offices,
    cases,
    members,
    consents: cases.flatMap((one) => consentsIn(random, one, day)),
    verifications: cases.filter(({ row }) => row.status === 'OPEN').flatMap((one) => verificationsIn(random, one, day)),
  };
}

/** Families are shared out evenly: every tenth participant or so has somebody who moves along. */
function familyOf(families: readonly InventedPerson[], { index, of }: { index: number; of: number }) {
  const from = Math.floor((index * families.length) / of);
  const to = Math.floor(((index + 1) * families.length) / of);
  return families.slice(from, to);
}

/** Of an open case it goes on for some time yet; with a case that was closed it was withdrawn. */
function consentsIn(random: Random, { row, household, ago }: InventedCase, day: string): readonly ConsentRow[] {
  const isOpen = row.status === 'OPEN';
  return household.map(({ id }) => ({
    id: random.uuid(),
    case: row.id,
    person: id,
    from: row.openedOn,
    ...(isOpen
      ? {
          to: addDays(day, random.between(20, 700)),
          withdrawnOn: random.chance(withdrawnConsent) ? addDays(day, -random.between(1, 50)) : undefined,
        }
      : { withdrawnOn: addDays(day, -ago + 730) }),
  }));
}

function verificationsIn(random: Random, { household }: InventedCase, day: string): readonly VerificationRow[] {
  return household.map(({ id, standing }) => ({
    id: random.uuid(),
    person: id,
    verifiedOn: addDays(day, -(random.chance(staleVerification) ? random.between(91, 400) : random.between(1, 60))),
    noneKnown: standing === 'FAMILY',
  }));
}
