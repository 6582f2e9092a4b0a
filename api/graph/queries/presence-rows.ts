import { z } from 'zod';
import { consentIsValid } from './consent-is-valid.ts';

/** Somebody at a place, with how they come to be there. */
export const presence = z.object({
  person: z.string(),
  kind: z.enum(['CONFIRMED', 'HELD', 'REMAINS', 'UNCONFIRMED', 'RESIDENCE', 'INSTITUTION', 'STAFF']),
  from: z.string(),
  to: z.string().nullable(),
  ref: z.string(),
  opened: z.int().nullable(),
  at: z.object({ kind: z.enum(['Unit', 'Facility', 'District', 'Locality', 'Municipality']), id: z.string() }),
});

export type PresenceRow = z.infer<typeof presence>;

/** Parameters that the presences need beside those of their question: the period with its buffer on both sides. */
export type Window = { readonly today: string; readonly windowFrom: string; readonly windowTo: string | null };

export const exampleWindow: Window = { today: '2026-01-01', windowFrom: '2026-01-01', windowTo: '2026-02-01' };

const isInWindow = (thing: string) => `($windowTo IS NULL OR ${thing}.from < $windowTo)
          AND (${thing}.to IS NULL OR ($windowFrom < ${thing}.to AND ${thing}.from < ${thing}.to))`;

/** Somebody placed there counts with consent given in any case, or on another legal ground. */
const mayBeUsed = (thing: string) => `(${thing}.legalGround IS NOT NULL OR EXISTS {
            MATCH (person)<-[:GIVEN_BY]-(consent:Consent)
            WHERE ${consentIsValid}
          })`;

const atSpot = '{kind: head(labels(spot)), id: spot.id}';

/**
 * A subquery that gives `presences` at `spot`, or of `person`, whichever is bound. Who was placed and has left counts as placed until
 * then. What the police know needs no consent.
 */
export const presencesFrom = (bound: 'spot' | 'person'): string => `CALL (${bound}) {
        MATCH (spot)<-[:AT]-(placement:Placement)-[:PLACES]->(person:Person)
        WHERE placement.status IN ['HELD', 'CONFIRMED', 'ENDED']
          AND ${isInWindow('placement')}
          AND ${mayBeUsed('placement')}
        RETURN placement {
          .from, .to, .opened, ref: placement.id, person: person.id, at: ${atSpot},
          kind: CASE placement.status WHEN 'HELD' THEN 'HELD' ELSE 'CONFIRMED' END
        } AS presence
        UNION ALL
        MATCH (spot)<-[stay:STAYS_AT]-(person:Person)
        WHERE stay.live
          AND ${isInWindow('stay')}
          AND (NOT stay.kind IN ['REMAINS', 'UNCONFIRMED'] OR ${mayBeUsed('stay')})
        RETURN stay {.kind, .from, .to, opened: null, ref: stay.id, person: person.id, at: ${atSpot}} AS presence
      }`;
