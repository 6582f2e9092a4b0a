import type { AnyQuestion } from '../ask.ts';
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

/** What judging everything from scratch reads. */
export const questionsOfTheWorld: readonly AnyQuestion[] = [
  ...[listAllCounties, listAllMunicipalities, listAllLocalities, listAllDistricts],
  ...[listAllSuppliers, listAllFacilities, listAllUnits],
  ...[listAllGroupings, listAllAffiliations, listAllRivalries, listAllAlliances, listAllTerritories],
  ...[listAllPersons, listAllThreats, listAllRelatives, listAllBans],
  ...[listAllStays, listAllPlacements],
];
