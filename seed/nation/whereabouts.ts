import { addDays } from '#api/conflicts/days.ts';
import type { BanRow } from '#api/graph/queries/record-ban.ts';
import type { RelativesRow } from '#api/graph/queries/record-relatives.ts';
import type { StayRow } from '#api/graph/queries/record-stay.ts';
import type { ThreatRow } from '#api/graph/queries/record-threat.ts';
import type { Town } from '../geodata/read-geodata.ts';
import type { Country } from './country.ts';
import type { Invention } from './invention.ts';
import type { InventedPerson } from './people.ts';
import { openRandom, type Random } from './random.ts';
import { datedVersionOf, type Recording, versionOf } from './version.ts';

/** What the police know of people beside their ties. */
export type InventedWhereabouts = {
  readonly stays: readonly StayRow[];
  readonly threats: readonly ThreatRow[];
  readonly relatives: readonly RelativesRow[];
  readonly bans: readonly BanRow[];
};

/** The share of people of whom the police know where they live; the rest are where nobody has recorded it. */
const residenceShare = { ACTIVE: 0.45, FORMER: 0.12, CONNECTED: 0.22, FAMILY: 0.05 } as const;
/** Who is in a grouping and in prison, in remand or in a closed home. */
const lockedUpShare = 0.09;
const staffShare = 0.0012;
/** For each person. */
const threatRate = 0.04;
const relativesRate = 0.05;
const banRate = 0.012;

export function inventWhereabouts(
  { seed, country, day }: Invention,
  people: readonly InventedPerson[],
  homes: readonly { readonly id: string }[],
): InventedWhereabouts {
  const recording = (purpose: string): Recording => ({ random: openRandom(seed, purpose), day });
  const at = { country, homes };
  const byGrouping = Map.groupBy(people, ({ groupings: [first] }) => first?.id);
  const peers = ({ groupings: [first] }: InventedPerson) => byGrouping.get(first?.id) ?? people;
  const [threats, relatives, bans, stays] = ['threats', 'relatives', 'bans', 'stays'].map(recording);
  if (!threats || !relatives || !bans || !stays) throw new Error('Four purposes have four streams.');
  return {
    stays: people.flatMap((person) => staysOf(person, at, stays)),
    threats: pairs(threats.random, people, { rate: threatRate, peers }).map(([by, against]) => ({
      by: by.id,
      against: against.id,
      version: { ...versionOf(threats), closed: threats.random.chance(0.3) },
    })),
    relatives: pairs(relatives.random, people, { rate: relativesRate, peers: () => people }).map(([a, b]) => ({
      a: a.id,
      b: b.id,
      version: versionOf(relatives),
    })),
    bans: people
      .filter(({ standing }) => standing !== 'FAMILY' && bans.random.chance(banRate))
      .map((one) => banOn(one, bans)),
  };
}

type At = { readonly country: Country; readonly homes: readonly { readonly id: string }[] };

function staysOf(
  { id, standing, home }: InventedPerson,
  { country, homes }: At,
  recording: Recording,
): readonly StayRow[] {
  const { random, day } = recording;
  const stays: StayRow[] = [];
  if (random.chance(residenceShare[standing])) {
    const version = { ...datedVersionOf(recording, random.between(100, 2_500)), kind: 'RESIDENCE' as const };
    stays.push({ person: id, at: spotIn(random, home, country), version });
  }
  if (standing === 'ACTIVE' && random.chance(lockedUpShare)) {
    const to = random.chance(0.9) ? addDays(day, random.between(5, 2_500)) : undefined;
    const version = { ...datedVersionOf(recording, random.between(5, 1_500)), to, kind: 'INSTITUTION' as const };
    stays.push({ person: id, at: random.pick(country.institutions).id, version });
  }
  if (standing === 'CONNECTED' && random.chance(staffShare * 5)) {
    const version = { ...datedVersionOf(recording, random.between(30, 1_500)), kind: 'STAFF' as const };
    stays.push({ person: id, at: random.pick(homes).id, version });
  }
  return stays;
}

/** A town or, of a large one, mostly its district. */
export function spotIn(random: Random, town: Town, country: Country): string {
  const districts = country.districtsOf(town);
  return districts.length > 0 && random.chance(0.6) ? random.pick(districts) : town.id;
}

type Pairing = { readonly rate: number; readonly peers: (person: InventedPerson) => readonly InventedPerson[] };

/** Two different people, each two once. */
function pairs(random: Random, people: readonly InventedPerson[], { rate, peers }: Pairing) {
  const count = Math.round(people.length * rate);
  const found = new Map<string, readonly [InventedPerson, InventedPerson]>();
  while (found.size < count) {
    const one = random.pick(people);
    const other = random.pick(random.chance(0.7) ? peers(one) : people);
    if (one !== other) found.set([one.id, other.id].sort().join(), [one, other]);
  }
  return [...found.values()];
}

function banOn({ id, home }: InventedPerson, recording: Recording): BanRow {
  const { random, day } = recording;
  const to = addDays(day, random.between(20, 900));
  const at = random.chance(0.6) ? home.municipality : home.id;
  return {
    person: id,
    at,
    version: { ...datedVersionOf(recording, random.between(1, 400)), to, advice: random.chance(0.35) },
  };
}
