import type { Place, QueryPlacesArgs } from '#schema/generated/coordinator.ts';
import { today } from '../clock.ts';
import { isDay } from '../conflicts/days.ts';
import type { Period } from '../conflicts/facts.ts';
import type { Equipment } from '../equipment.ts';
import { Refused } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import { beginsAWord } from '../graph/begins-a-word.ts';
import { searchPlaces } from '../graph/queries/search-places.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Viewer } from '../identity/viewer.ts';
import { causesAt } from './place-causes.ts';
import { presentPlace } from './present-place.ts';
import { readFirst } from './read-first.ts';

const longestSearch = 100;

/** Places to choose from while somebody types. Not entered in the ledger: it says nothing about anyone. */
export async function listPlaces(equipment: Equipment, viewer: Viewer, args: QueryPlacesArgs): Promise<Place[]> {
  const { graph, clock } = equipment;
  const period = readPeriod(args, today(clock));
  const first = readFirst(args.first, { unset: 20, most: 50 });
  if (args.search.length > longestSearch) throw new Refused('BAD_REQUEST');
  const search = beginsAWord(args.search);
  if (search === null) return [];
  const municipality = municipalityOf(viewer);
  const found = await ask(graph, searchPlaces, { municipality, ...search, first });
  return found.map((place) => presentPlace(place, causesAt(place, period, municipality)));
}

/** All time from today where none was given. */
function readPeriod({ from, to }: QueryPlacesArgs, todayIs: string): Period {
  const period = { from: from ?? todayIs, to: to ?? null };
  const exists = isDay(period.from) && (period.to === null || (isDay(period.to) && period.from < period.to));
  if (!exists) throw new Refused('BAD_REQUEST');
  return period;
}
