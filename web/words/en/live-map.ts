import type * as sv from '../sv/live-map.ts';

export const liveMap: typeof sv.liveMap = {
  feuds: (count: number) => `${count} rivalries`,
  title: 'Situation',
  heading: 'Situation',
  lead: 'Placements that stand now, territories and feuds, municipality by municipality. One to four are always shown as one class, and placements can’t be filtered by grouping.',
  loading: 'Fetching the situation…',
  failed: 'The situation could not be fetched',
  layer: 'Show on the map',
  layers: { STANDING: 'Placements', TERRITORIES: 'Territories', FEUDS: 'Feuds' },
  classes: {
    STANDING: ['None', '1–4', '5–9', '10 or more'],
    TERRITORIES: ['No grouping', '1 grouping', '2 groupings', '3 or more'],
    FEUDS: ['None known', 'Tension', 'Conflict', 'Armed conflict'],
  },
  few: 'Homes are never drawn. The colour is the whole municipality’s.',
  map: 'Map of the municipalities. The arrow keys move it, plus and minus change its scale. The same stands in the table.',
  table: 'The municipalities',
  municipality: 'Municipality',
  search: 'Search for a municipality or county',
  none: 'No municipality has that name.',
};
