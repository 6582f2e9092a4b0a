import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { consentIsValid } from './consent-is-valid.ts';
import { banArea, banAreaOf, graded, gradedOf, period } from './world-fields.ts';

const id = z.string();

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
});

/** All people, and everything that is judged about them but where they are. */
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
      } AS bans`,
  row: people,
  example: { today: '2026-01-01' },
};
