import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { consentIsValid } from './consent-is-valid.ts';
import { banArea, banAreaOf, graded, gradedOf, period, place, placeOf } from './world-fields.ts';

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

const people = z.object({
  /** `cases`: those in which the person's consent is valid. */
  persons: z.array(z.object({ id, cases: z.array(id) })),
  threats: z.array(z.object({ ...graded, by: id, against: id, closed: z.boolean() })),
  relatives: z.array(z.object({ ...graded, a: id, b: id })),
  bans: z.array(
    z
      .object({ ref: id, ...period, person: id, advice: z.boolean(), at: banArea })
      .transform(({ at, ...ban }) => ({ ...ban, ...at })),
  ),
  stays: z.array(presence),
  placements: z.array(presence),
});

/**
 * What a placement left behind counts only while its person consents in some case, or on another legal ground.
 * Authority: CONFLICT_RULES, "Words".
 */
const mayBeUsed = (it: string): string => `(${it}.legalGround IS NOT NULL OR EXISTS {
          MATCH (person)<-[:GIVEN_BY]-(consent:Consent)
          WHERE ${consentIsValid}
        })`;

/** All people, where they are, and everything that is judged about them. Who was placed and has left counts as placed until then. */
export const findAllPeople: Question<{ today: Day }, z.infer<typeof people>> = {
  name: 'find-all-people',
  cypher: `
    RETURN COLLECT {
        MATCH (one:Person)
        RETURN one {.id, cases: COLLECT {
          MATCH (one)<-[:GIVEN_BY]-(consent:Consent)-[:GIVEN_IN]->(exitCase:ExitCase)
          WHERE ${consentIsValid}
          RETURN DISTINCT exitCase.id
        }}
      } AS persons,
      COLLECT {
        MATCH (by:Person)-[fact:THREATENS]->(against:Person)
        WHERE fact.live
        RETURN {by: by.id, against: against.id, closed: coalesce(fact.closed, false), ${gradedOf}}
      } AS threats,
      COLLECT {
        MATCH (a:Person)-[fact:RELATED_TO]->(b:Person)
        WHERE fact.live
        RETURN {a: a.id, b: b.id, ${gradedOf}}
      } AS relatives,
      COLLECT {
        MATCH (person:Person)-[fact:BANNED_FROM]->(area)
        WHERE fact.live
        RETURN {
          person: person.id, ref: fact.id, from: fact.from, to: fact.to, advice: fact.advice, at: ${banAreaOf('area')}
        }
      } AS bans,
      COLLECT {
        MATCH (person:Person)-[fact:STAYS_AT]->(place)
        WHERE fact.live AND (NOT fact.kind IN ['REMAINS', 'UNCONFIRMED'] OR ${mayBeUsed('fact')})
        RETURN {
          person: person.id, kind: fact.kind, ref: fact.id, from: fact.from, to: fact.to, opened: null,
          at: ${placeOf('place')}
        }
      } AS stays,
      COLLECT {
        MATCH (person:Person)<-[:PLACES]-(placement:Placement)-[:AT]->(place)
        WHERE placement.status IN ['HELD', 'CONFIRMED', 'ENDED']
          AND (placement.to IS NULL OR placement.from < placement.to) AND ${mayBeUsed('placement')}
        RETURN {
          person: person.id, kind: CASE placement.status WHEN 'HELD' THEN 'HELD' ELSE 'CONFIRMED' END,
          ref: placement.id, from: placement.from, to: placement.to, opened: placement.opened, at: ${placeOf('place')}
        }
      } AS placements`,
  row: people,
  example: { today: '2026-01-01' },
};
