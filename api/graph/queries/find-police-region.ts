import { z } from 'zod';
import type { Question } from '../ask.ts';

const policeRegion = z.object({ id: z.string(), name: z.string(), phone: z.string(), dutyPhone: z.string() });

export type PoliceRegionRow = z.infer<typeof policeRegion>;

/** The police region around a municipality, and how to reach its exit coordinator. */
export const findPoliceRegion: Question<{ municipality: string }, PoliceRegionRow> = {
  name: 'find-police-region',
  cypher: `
    MATCH (:Municipality {id: $municipality})-[:IN]->(:County)-[:IN]->(region:PoliceRegion)
    RETURN region.id AS id, region.name AS name, region.phone AS phone, region.dutyPhone AS dutyPhone`,
  row: policeRegion,
  example: { municipality: '' },
};
