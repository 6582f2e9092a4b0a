/** Exactly one place, and districts of the town that they are named with. */
import type { ReadInquiry } from './inquiry-schema.ts';
import { InvalidInquiry, type Where } from './invalid-inquiry.ts';

type Named = Readonly<Partial<Record<Kind, string>>>;
type Kind = 'unit' | 'facility' | 'district' | 'locality' | 'municipality' | 'county';

const ofStays: readonly Kind[] = ['unit', 'facility', 'locality', 'municipality'];
const ofAreas: readonly Kind[] = ['locality', 'municipality'];
const ofBans: readonly Kind[] = ['district', 'locality', 'municipality', 'county'];

export function checkPlaces({ question, facilities, territories, bans, presences, districts }: ReadInquiry): void {
  const townOf = new Map(districts.map((district) => [district.id, district.locality]));
  const checkTown = (named: Named, kinds: readonly Kind[], where: Where): void => {
    checkOne(named, kinds, where);
    checkDistrict(named, townOf, where);
  };
  checkTown(question.place, ofStays, ['question', 'place']);
  facilities.forEach((facility, i) => {
    checkTown(facility, ofAreas, ['facilities', i]);
  });
  territories.forEach((territory, i) => {
    checkTown(territory, ofAreas, ['territories', i]);
  });
  presences.forEach((presence, i) => {
    checkTown(presence, ofStays, ['presences', i]);
  });
  bans.forEach((ban, i) => {
    checkOne(ban, ofBans, ['bans', i]);
  });
}

function checkOne(named: Named, kinds: readonly Kind[], where: Where): void {
  const found = kinds.filter((kind) => named[kind] !== undefined);
  if (found.length !== 1) throw new InvalidInquiry(where, `must name exactly one of ${kinds.join(', ')}`);
}

function checkDistrict({ district, locality }: Named, townOf: ReadonlyMap<string, string>, where: Where): void {
  if (district === undefined) return;
  if (locality === undefined) throw new InvalidInquiry([...where, 'district'], 'stands only with its locality');
  const town = townOf.get(district);
  if (town !== undefined && town !== locality)
    throw new InvalidInquiry([...where, 'district'], 'is a district of another locality');
}
