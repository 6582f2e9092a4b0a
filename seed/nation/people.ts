import type { Role } from '#api/conflicts/facts.ts';
import type { AffiliationRow } from '#api/graph/queries/record-affiliation.ts';
import type { Town } from '../geodata/read-geodata.ts';
import { type InventedGrouping, tieShare } from './groupings.ts';
import { referenceOf } from './invented-names.ts';
import type { Invention } from './invention.ts';
import { byWeight, openRandom, type Random } from './random.ts';
import { datedVersionOf, type Recording } from './version.ts';

/** ACTIVE: in a grouping now. FORMER: has left. CONNECTED: around one, or presumed so. FAMILY: of somebody else. */
export type InventedPerson = {
  readonly id: string;
  readonly reference: string;
  readonly standing: 'ACTIVE' | 'FORMER' | 'CONNECTED' | 'FAMILY';
  /** Where they are from. */
  readonly home: Town;
  readonly groupings: readonly InventedGrouping[];
};

const formerShare = 0.62;
const secondTie = 0.06;

export type InventedPeople = {
  readonly people: readonly InventedPerson[];
  readonly affiliations: readonly AffiliationRow[];
};

/** Everybody whom the police know of, with their ties. */
export function inventPeople(invention: Invention, groupings: readonly InventedGrouping[]): InventedPeople {
  const { seed, scale, country, day } = invention;
  const random = openRandom(seed, 'people');
  const bySize = byWeight(groupings, ({ size }) => size);
  const members = shuffled(
    random,
    groupings.flatMap((grouping) => Array.from({ length: grouping.size }, () => grouping)),
  );
  const people = Array.from({ length: scale.people }, (_, index): InventedPerson => {
    const standing = standingOf(index, scale);
    const first = members[index] ?? bySize(random);
    const all = random.chance(secondTie) && standing !== 'ACTIVE' ? [first, bySize(random)] : [first];
    return {
      id: random.uuid(),
      reference: referenceOf(index),
      standing,
      home: country.townAround(random, random.pick(first.towns)),
      groupings: standing === 'FAMILY' ? [] : [...new Set(all)],
    };
  });
  const recording = { random: openRandom(seed, 'affiliations'), day };
  return { people, affiliations: people.flatMap((person) => affiliationsOf(person, recording)) };
}

/** In a fixed order: the active first, then who has left, who is near, and families. */
function standingOf(index: number, { people, active }: Invention['scale']): InventedPerson['standing'] {
  if (index < active) return 'ACTIVE';
  if (index >= people * tieShare) return 'FAMILY';
  return index < active + (people * tieShare - active) * formerShare ? 'FORMER' : 'CONNECTED';
}

function affiliationsOf({ id, standing, groupings }: InventedPerson, recording: Recording): readonly AffiliationRow[] {
  return groupings.map((grouping, which) => ({
    person: id,
    grouping: grouping.id,
    version: {
      ...(which === 0 ? periodFor(standing, recording) : periodFor('FORMER', recording)),
      role: roleFor(standing, recording.random),
    },
  }));
}

/** Years in a grouping, and years since: some left so long ago that it counts for less. */
function periodFor(standing: InventedPerson['standing'], recording: Recording) {
  const { random } = recording;
  const years = (least: number, most: number) => random.between(Math.round(least * 365), Math.round(most * 365));
  if (standing === 'ACTIVE') return datedVersionOf(recording, years(0.3, 12));
  const endedAgo = years(0.2, random.chance(0.35) ? 14 : 5);
  if (standing === 'FORMER') return datedVersionOf(recording, endedAgo + years(0.5, 9), endedAgo);
  return random.chance(0.6)
    ? datedVersionOf(recording, years(0.3, 8))
    : datedVersionOf(recording, endedAgo + years(0.3, 5), endedAgo);
}

const roles: Readonly<Record<InventedPerson['standing'], readonly (readonly [Role, number])[]>> = {
  ACTIVE: [
    ['LEADER', 0.06],
    ['MEMBER', 1],
  ],
  FORMER: [
    ['LEADER', 0.04],
    ['MEMBER', 0.75],
    ['ASSOCIATE', 1],
  ],
  CONNECTED: [
    ['ASSOCIATE', 0.6],
    ['SUSPECTED', 1],
  ],
  FAMILY: [],
};

function roleFor(standing: InventedPerson['standing'], random: Random): Role {
  const drawn = random.next();
  return roles[standing].find(([, upTo]) => drawn < upTo)?.[0] ?? 'ASSOCIATE';
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((one) => ({ one, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
