import type { PlacementRow } from '#api/graph/queries/record-placement.ts';
import { readPlaces } from '../plant-geodata.ts';
import { type InventedCases, inventCases } from './cases.ts';
import { openCountry } from './country.ts';
import { type InventedFeuds, inventFeuds } from './feuds.ts';
import { type InventedGrouping, inventGroupings } from './groupings.ts';
import { type InventedHomes, inventHomes } from './homes.ts';
import type { Invention } from './invention.ts';
import { type InventedPeople, inventPeople } from './people.ts';
import { inventPlacements, type Offering, openOffering } from './placements.ts';
import { settle } from './settle.ts';
import { type InventedWhereabouts, inventWhereabouts } from './whereabouts.ts';

/** An invented country, as it is stored. */
export type Nation = InventedFeuds &
  InventedPeople &
  InventedWhereabouts &
  InventedHomes &
  InventedCases & {
    readonly invention: Invention;
    readonly groupings: readonly InventedGrouping[];
    readonly placements: readonly PlacementRow[];
  };

/** The seed number of every nation that is shown or measured. */
export const defaultSeed = 1;

export type Inventing = Omit<Invention, 'country'>;

/** Invents a nation. Pure: the same seed number, scale and day give the same, down to the identifiers. */
export function inventNation(inventing: Inventing): Nation {
  const { nation, offering } = proposeNation(inventing);
  return { ...nation, placements: settle(nation, offering) };
}

/** A nation in which nobody has been warned of any place yet: all but its placements is as in the nation that it settles into. */
export function proposeNation({ seed, scale, day }: Inventing): {
  readonly nation: Nation;
  readonly offering: Offering;
} {
  const invention = { seed, scale, day, country: openCountry(readPlaces()) };
  const groupings = inventGroupings(invention);
  const people = inventPeople(invention, groupings);
  const homes = inventHomes(invention);
  const cases = inventCases(invention, people.people);
  const offering = openOffering(invention.country, homes.homes);
  const nation = {
    invention,
    groupings,
    ...people,
    ...inventFeuds(invention, groupings),
    ...inventWhereabouts(invention, people.people, homes.homes),
    ...homes,
    ...cases,
    placements: inventPlacements(invention, { ...cases, ...homes }, offering),
  };
  return { nation, offering };
}
