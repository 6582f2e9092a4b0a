import { readFileSync } from 'node:fs';
import { z } from 'zod';

const municipality = z.object({ code: z.string(), name: z.string() });

const publicationRegions = z.object({
  fixedOn: z.string(),
  /** The assumption that the regions were made from. */
  nationalStock: z.int(),
  leastMunicipalities: z.int(),
  leastExpected: z.int(),
  /** Where each of the bands begins, the lowest at zero. */
  bands: z.array(z.int()).nonempty(),
  regions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Its share of the national stock by rough population. */
      expected: z.number(),
      municipalities: z.array(municipality).min(2),
    }),
  ),
  /** Larger areas, each a union of whole regions. */
  areas: z.array(z.object({ id: z.string(), name: z.string(), regions: z.array(z.string()) })),
  checksum: z.string(),
});

/** The fixed division of the country that every release uses. Made by seed/map; see docs/releases.md. */
export type PublicationRegions = z.infer<typeof publicationRegions>;

export const readPublicationRegions = (): PublicationRegions =>
  publicationRegions.parse(JSON.parse(readFileSync(new URL('publication-regions.json', import.meta.url), 'utf8')));
