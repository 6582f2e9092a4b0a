/** Wherever anybody is. */
import { z } from 'zod';
import { consentIsValid } from './consent-is-valid.ts';
import { every } from './every.ts';
import { period, place, placeOf } from './world-fields.ts';

const id = z.string();

const presence = z
  .object({
    ...period,
    ref: id,
    person: id,
    kind: z.enum(['CONFIRMED', 'HELD', 'REMAINS', 'UNCONFIRMED', 'RESIDENCE', 'INSTITUTION', 'STAFF']),
    at: place,
    opened: z.int().nullable(),
  })
  .transform(({ at, opened, ...one }) => ({ ...one, ...at, ...(opened === null ? {} : { opened }) }));

/**
 * What a placement left behind counts only while its person consents in some case, or on another legal ground.
 * Authority: CONFLICT_RULES, "Words".
 */
const mayBeUsed = (it: string): string => `(${it}.legalGround IS NOT NULL OR EXISTS {
        MATCH (person)<-[:GIVEN_BY]-(consent:Consent)
        WHERE ${consentIsValid}
      })`;

/** Wherever anybody stays without being placed. */
export const listAllStays = every(
  'stays',
  presence,
  `MATCH (person:Person)-[fact:STAYS_AT]->(place)
    WHERE fact.live AND (NOT fact.kind IN ['REMAINS', 'UNCONFIRMED'] OR ${mayBeUsed('fact')})
    RETURN person.id AS person, fact.kind AS kind, fact.id AS ref, fact.from AS from, fact.to AS to, null AS opened,
      ${placeOf('place')} AS at`,
);

/** Wherever anybody is or was placed. Who has left counts as placed until then. */
export const listAllPlacements = every(
  'placements',
  presence,
  `MATCH (person:Person)<-[:PLACES]-(placement:Placement)-[:AT]->(place)
    WHERE placement.status IN ['HELD', 'CONFIRMED', 'ENDED']
      AND (placement.to IS NULL OR placement.from < placement.to) AND ${mayBeUsed('placement')}
    RETURN person.id AS person, CASE placement.status WHEN 'HELD' THEN 'HELD' ELSE 'CONFIRMED' END AS kind,
      placement.id AS ref, placement.from AS from, placement.to AS to, placement.opened AS opened,
      ${placeOf('place')} AS at`,
);
