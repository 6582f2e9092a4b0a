import type { Severity } from '#schema/generated/police-liaison-operations.ts';
import type { SuggestedTown } from './use-liaison.ts';

export type TownClass = Severity | 'NONE';
export const townClasses: readonly TownClass[] = ['NONE', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

export const classOf = ({ severity }: SuggestedTown): TownClass => severity ?? 'NONE';

/** How many towns there are of each class. */
export const countClasses = (towns: readonly SuggestedTown[]): ReadonlyMap<TownClass, number> =>
  new Map(townClasses.map((one) => [one, towns.filter((town) => classOf(town) === one).length]));

/** Those of whose name or county a word begins as written; all of them where nothing is. The order stays. */
export function findTowns(towns: readonly SuggestedTown[], written: string): readonly SuggestedTown[] {
  const sought = written.trim().toLocaleLowerCase('sv');
  if (sought === '') return towns;
  return towns.filter(({ place, county }) =>
    ` ${place.label} ${county}`.toLocaleLowerCase('sv').replaceAll('(', ' ').includes(` ${sought}`),
  );
}
