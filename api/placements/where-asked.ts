import { byId } from '../conflicts/atlas.ts';
import type { Inquiry } from '../conflicts/facts.ts';

/**
 * What a question is about by place: the `home` whose unit it may be, else the town whatever its district, else the municipality;
 * and the `town` around it, else the municipality.
 */
export type WhereAsked = { readonly place: string; readonly town: string };

export function whereAsked({ question: { place }, units, facilities }: Inquiry): WhereAsked {
  if ('municipality' in place) return { place: place.municipality, town: place.municipality };
  if ('locality' in place) return { place: place.locality, town: place.locality };
  const home = 'unit' in place ? byId('unit', units)(place.unit).facility : place.facility;
  const { locality, municipality } = byId('facility', facilities)(home);
  return { place: home, town: locality ?? municipality ?? home };
}
