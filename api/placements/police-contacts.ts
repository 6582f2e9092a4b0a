import { UnexpectedRow } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import { findPoliceRegion, type PoliceRegionRow } from '../graph/queries/find-police-region.ts';
import type { Asker } from '../identity/permitted.ts';

export type PoliceContacts = {
  /** The police region around a municipality. Throws GraphUnavailable or UnexpectedRow. */
  find(municipality: string): Promise<PoliceRegionRow>;
  /** Remembers what was read of the region around a municipality. Throws UnexpectedRow where nothing was. */
  note(municipality: string, read: readonly PoliceRegionRow[]): PoliceRegionRow;
  /** Whom to call when nothing can be looked up: what was last read, else the national number. */
  dutyPhoneFor(asker: Asker): string;
};

/** The Swedish police, from anywhere in the country. */
const nationalPhone = '114 14';

/** Numbers once read are remembered, because they are needed most when the graph is gone. */
export function openPoliceContacts(graph: Graph): PoliceContacts {
  const dutyPhones = new Map<string, string>();
  const note = (municipality: string, [region]: readonly PoliceRegionRow[]) => {
    if (region === undefined) throw new UnexpectedRow('a municipality lies in no police region');
    dutyPhones.set(municipality, region.dutyPhone);
    return region;
  };
  return {
    note,
    find: async (municipality) => note(municipality, await ask(graph, findPoliceRegion, { municipality })),
    dutyPhoneFor(asker) {
      const municipality = typeof asker === 'string' ? undefined : asker.assignment.municipality?.id;
      return dutyPhones.get(municipality ?? '') ?? nationalPhone;
    },
  };
}
