import type { Feud, LiveMap, StandingCount } from '#schema/generated/police-liaison.ts';
import { today } from '../clock.ts';
import { ask } from '../graph/ask.ts';
import { type FeudRow, listFeudsNow } from '../graph/queries/list-feuds-now.ts';
import { listMunicipalitiesNow, type MunicipalityNowRow } from '../graph/queries/list-municipalities-now.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';

/** What stands and what is going on by municipality. Entered before the answer leaves. Authority: DESIGN, "The map". */
export async function readLiveMap({ equipment, viewer }: Actor): Promise<LiveMap> {
  const { graph, clock, ledger } = equipment;
  const now = { today: today(clock) };
  const [found, feuds] = await Promise.all([ask(graph, listMunicipalitiesNow, now), ask(graph, listFeudsNow, now)]);
  await ledger.enter({ header: headerOf(viewer, 'READ_LIVE_MAP', 'SHOWN'), body: {} });
  return {
    municipalities: found.map(({ standing, ...one }) => ({ ...one, standing: classOf(standing) })),
    feuds: feuds.map((feud) => withPlaces(feud, found)),
  };
}

const mostOfFew = 4;

/** One to four are told apart by nobody. */
export const classOf = (count: number): StandingCount =>
  count > 0 && count <= mostOfFew ? { isFew: true, count: null } : { isFew: false, count };

function withPlaces(feud: FeudRow, municipalities: readonly MunicipalityNowRow[]): Feud {
  const isActive = ({ territories }: MunicipalityNowRow): boolean =>
    territories.some(({ id }) => id === feud.a.id || id === feud.b.id);
  return { ...feud, municipalityIds: municipalities.filter(isActive).map(({ id }) => id) };
}
