import {
  listAllAffiliations,
  listAllAlliances,
  listAllGroupings,
  listAllRivalries,
  listAllTerritories,
} from './list-all-groupings.ts';
import { listAllBans, listAllPersons, listAllRelatives, listAllThreats } from './list-all-people.ts';
import {
  listAllCounties,
  listAllDistricts,
  listAllFacilities,
  listAllLocalities,
  listAllMunicipalities,
  listAllSuppliers,
  listAllUnits,
} from './list-all-places.ts';
import { listAllPlacements, listAllStays } from './list-all-presences.ts';

/** What judging everything from scratch reads, by what it is. */
export const questionsOfTheWorld = {
  counties: listAllCounties,
  municipalities: listAllMunicipalities,
  localities: listAllLocalities,
  districts: listAllDistricts,
  suppliers: listAllSuppliers,
  facilities: listAllFacilities,
  units: listAllUnits,
  groupings: listAllGroupings,
  affiliations: listAllAffiliations,
  rivalries: listAllRivalries,
  alliances: listAllAlliances,
  territories: listAllTerritories,
  persons: listAllPersons,
  threats: listAllThreats,
  relatives: listAllRelatives,
  bans: listAllBans,
  stays: listAllStays,
  placements: listAllPlacements,
};
