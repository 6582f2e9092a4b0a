import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { consentIsValid } from './consent-is-valid.ts';
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

const presences = z.object({ presences: z.array(presence) });

type AllPresences = Question<{ today: Day }, z.infer<typeof presences>>;

/**
 * What a placement left behind counts only while its person consents in some case, or on another legal ground.
 * Authority: CONFLICT_RULES, "Words".
 */
const mayBeUsed = (it: string): string => `(${it}.legalGround IS NOT NULL OR EXISTS {
          MATCH (person)<-[:GIVEN_BY]-(consent:Consent)
          WHERE ${consentIsValid}
        })`;

/** Wherever anybody stays without being placed. */
export const findAllStays: AllPresences = {
  name: 'find-all-stays',
  cypher: `
    RETURN COLLECT {
        MATCH (person:Person)-[fact:STAYS_AT]->(place)
        WHERE fact.live AND (NOT fact.kind IN ['REMAINS', 'UNCONFIRMED'] OR ${mayBeUsed('fact')})
        RETURN {
          person: person.id, kind: fact.kind, ref: fact.id, from: fact.from, to: fact.to, opened: null,
          at: ${placeOf('place')}
        }
      } AS presences`,
  row: presences,
  example: { today: '2026-01-01' },
};

/** Wherever anybody is or was placed. Who has left counts as placed until then. */
export const findAllPlacements: AllPresences = {
  name: 'find-all-placements',
  cypher: `
    RETURN COLLECT {
        MATCH (person:Person)<-[:PLACES]-(placement:Placement)-[:AT]->(place)
        WHERE placement.status IN ['HELD', 'CONFIRMED', 'ENDED']
          AND (placement.to IS NULL OR placement.from < placement.to) AND ${mayBeUsed('placement')}
        RETURN {
          person: person.id, kind: CASE placement.status WHEN 'HELD' THEN 'HELD' ELSE 'CONFIRMED' END,
          ref: placement.id, from: placement.from, to: placement.to, opened: placement.opened, at: ${placeOf('place')}
        }
      } AS presences`,
  row: presences,
  example: { today: '2026-01-01' },
};
