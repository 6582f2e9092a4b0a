import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import type { AllOrSome } from './all-or-some.ts';
import { banArea, banAreaOf, datedOf, graded, gradedOf, period, place, placeOf } from './world-fields.ts';

const id = z.string();

const person = z.object({
  id,
  /** Given in a case, and the days on which it holds: it doesn't from the day of its withdrawal on. */
  consents: z.array(z.object({ case: id.nullable(), ...period, withdrawnOn: z.string().nullable() })),
  verifications: z.array(z.object({ verifiedOn: z.string(), noneKnown: z.boolean() })),
  affiliations: z.array(
    z.object({ ...graded, ...period, grouping: id, role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']) }),
  ),
  threats: z.array(z.object({ ...graded, against: id, closed: z.boolean() })),
  relatives: z.array(z.object({ ...graded, b: id })),
  bans: z.array(
    z
      .object({ ref: id, ...period, advice: z.boolean(), at: banArea })
      .transform(({ at, ...ban }) => ({ ...ban, ...at })),
  ),
  stays: z.array(
    z.object({
      ...period,
      ref: id,
      kind: z.enum(['REMAINS', 'UNCONFIRMED', 'RESIDENCE', 'INSTITUTION', 'STAFF']),
      hasGround: z.boolean(),
      at: place,
    }),
  ),
});

/** Everything that is judged and belongs to one person: of what is between two, what begins at this one. */
export type PersonFacts = z.infer<typeof person>;

const asked = <Params extends object>(name: string, whom: string, example: Params): Question<Params, PersonFacts> => ({
  name,
  cypher: `
    ${whom}
    RETURN person.id AS id,
      COLLECT {
        MATCH (person)<-[:GIVEN_BY]-(consent:Consent)
        RETURN consent {
          .from, .to, .withdrawnOn,
          case: head(COLLECT { MATCH (consent)-[:GIVEN_IN]->(exitCase:ExitCase) RETURN exitCase.id })
        }
      } AS consents,
      COLLECT {
        MATCH (person)<-[:VERIFIES]-(verification:Verification)
        RETURN {verifiedOn: verification.verifiedOn, noneKnown: coalesce(verification.noneKnown, false)}
      } AS verifications,
      COLLECT {
        MATCH (person)-[fact:AFFILIATED_WITH]->(grouping:Grouping)
        WHERE fact.live
        RETURN {grouping: grouping.id, role: fact.role, ${datedOf}}
      } AS affiliations,
      COLLECT {
        MATCH (person)-[fact:THREATENS]->(against:Person)
        WHERE fact.live AND NOT coalesce(fact.closed, false)
        RETURN {against: against.id, closed: false, ${gradedOf}}
      } AS threats,
      COLLECT {
        MATCH (person)-[fact:RELATED_TO]->(b:Person)
        WHERE fact.live
        RETURN {b: b.id, ${gradedOf}}
      } AS relatives,
      COLLECT {
        MATCH (person)-[fact:BANNED_FROM]->(area)
        WHERE fact.live
        RETURN {ref: fact.id, from: fact.from, to: fact.to, advice: fact.advice, at: ${banAreaOf('area')}}
      } AS bans,
      COLLECT {
        MATCH (person)-[fact:STAYS_AT]->(place)
        WHERE fact.live AND (fact.to IS NULL OR ($since < fact.to AND fact.from < fact.to))
        RETURN {
          ref: fact.id, kind: fact.kind, from: fact.from, to: fact.to, hasGround: fact.legalGround IS NOT NULL,
          at: ${placeOf('place')}
        }
      } AS stays`,
  row: person,
  example,
});

export const listPersonFacts = asked<AllOrSome>(
  'list-person-facts',
  'UNWIND $ids AS id MATCH (person:Person {id: id})',
  { ids: [''], since: '2026-01-01' },
);

/** What travels is twice as large as what is kept: not all at once. */
export const mostPersons = 5_000;

/** Everybody, so many at a time: the next ones after the last of those before, in the order of their identifiers. */
export const listPersonFactsAfter = asked<{ readonly after: string; readonly since: Day }>(
  'list-person-facts-after',
  `MATCH (person:Person) WHERE person.id > $after WITH person ORDER BY person.id LIMIT ${mostPersons}`,
  { after: '', since: '2026-01-01' },
);
