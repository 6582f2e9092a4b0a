import type { BanArea, PlaceRef, TerritoryArea } from '../conflicts/facts.ts';
import type { BanRow } from './queries/list-bans.ts';
import type { SurroundingsRow } from './queries/list-surroundings.ts';
import type { PresenceRow } from './queries/presence-rows.ts';

/** A node that a fact points at becomes what the rules call it; a district is named with its town, which `townOf` knows. */
export function toPlaceRef({ kind, id }: PresenceRow['at'], townOf: (district: string) => string): PlaceRef {
  if (kind === 'Unit') return { unit: id };
  return kind === 'Facility' ? { facility: id } : toTerritoryArea({ kind, id }, townOf);
}

type Area = SurroundingsRow['territories'][number]['area'];

export function toTerritoryArea({ kind, id }: Area, townOf: (district: string) => string): TerritoryArea {
  if (kind === 'District') return { locality: townOf(id), district: id };
  return kind === 'Locality' ? { locality: id } : { municipality: id };
}

export function toBanArea({ kind, id }: BanRow['area']): BanArea {
  switch (kind) {
    case 'District':
      return { district: id };
    case 'Locality':
      return { locality: id };
    case 'Municipality':
      return { municipality: id };
    case 'County':
      return { county: id };
  }
}
