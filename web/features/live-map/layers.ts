import type { LiveMapQuery, RivalryLevel } from '#schema/generated/police-liaison-operations.ts';

export type LiveMap = LiveMapQuery['liveMap'];
export type Municipality = LiveMap['municipalities'][number];
export type Feud = LiveMap['feuds'][number];

export const layers = ['STANDING', 'TERRITORIES', 'FEUDS'] as const;
export type Layer = (typeof layers)[number];

/** A municipality with the feuds of those who are active there, and its class in each layer: 0, which is none, to 3. */
export type Row = Municipality & {
  readonly feuds: readonly Feud[];
  readonly bands: Readonly<Record<Layer, number>>;
};

export function rowsOf({ municipalities, feuds }: LiveMap): readonly Row[] {
  return municipalities.map((municipality) => {
    const here = feuds.filter(({ municipalityIds }) => municipalityIds.includes(municipality.id));
    const territories = Math.min(municipality.territories.length, 3);
    const worst = Math.max(0, ...here.map(({ level }) => bandOfLevel[level]));
    const bands = { STANDING: bandOfStanding(municipality.standing), TERRITORIES: territories, FEUDS: worst };
    return { ...municipality, feuds: here, bands };
  });
}

const many = 10;

/** None, 1 to 4, 5 to 9, 10 or more. */
export function bandOfStanding({ isFew, count }: Municipality['standing']): number {
  if (isFew) return 1;
  if (count === null || count === 0) return 0;
  return count < many ? 2 : 3;
}

const bandOfLevel: Readonly<Record<RivalryLevel, number>> = { TENSION: 1, CONFLICT: 2, ARMED_CONFLICT: 3 };

/** What the layer has most of first; the same in the order of the alphabet, å, ä and ö last. */
export const orderRows = (rows: readonly Row[], layer: Layer): readonly Row[] =>
  rows.toSorted((a, b) => b.bands[layer] - a.bands[layer] || a.name.localeCompare(b.name, 'sv'));
