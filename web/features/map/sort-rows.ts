import type { Row } from './atlas.ts';

export const columns = ['region', 'area', 'band', 'change'] as const;
export type Column = (typeof columns)[number];
export type Sorting = { readonly by: Column; readonly isDescending: boolean };

/** As the alphabet of the language has it; equals by name, in Swedish: å, ä and ö come last. */
export function sortRows(rows: readonly Row[], { by, isDescending }: Sorting): readonly Row[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare[by](a, b) || byName(a, b));
}

/** Names are Swedish whatever the language of the page. */
const { compare: inSwedish } = new Intl.Collator('sv');

const byName = (a: Row, b: Row): number => inSwedish(a.region.name, b.region.name);

const compare: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
  region: byName,
  area: (a, b) => inSwedish(a.region.area, b.region.area),
  band: (a, b) => a.band - b.band,
  change: (a, b) => (a.steps ?? 0) - (b.steps ?? 0),
};
