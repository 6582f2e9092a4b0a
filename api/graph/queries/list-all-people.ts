/** All people, and everything that is judged about them but where they are. */
import { z } from 'zod';
import { consentIsValid } from './consent-is-valid.ts';
import { every } from './every.ts';
import { banArea, banAreaOf, graded, gradedColumns, period } from './world-fields.ts';

const id = z.string();

const person = z.object({
  id,
  /** Those in which the person's consent is valid. */
  cases: z.array(id),
});

export const listAllPersons = every(
  'persons',
  person,
  `MATCH (one:Person)
    RETURN one.id AS id, COLLECT {
      MATCH (one)<-[:GIVEN_BY]-(consent:Consent)-[:GIVEN_IN]->(exitCase:ExitCase)
      WHERE ${consentIsValid}
      RETURN DISTINCT exitCase.id
    } AS cases`,
);

const threat = z.object({ ...graded, by: id, against: id, closed: z.boolean() });

export const listAllThreats = every(
  'threats',
  threat,
  `MATCH (by:Person)-[fact:THREATENS]->(against:Person)
    WHERE fact.live
    RETURN by.id AS by, against.id AS against, coalesce(fact.closed, false) AS closed, ${gradedColumns}`,
);

const pair = z.object({ ...graded, a: id, b: id });

export const listAllRelatives = every(
  'relatives',
  pair,
  `MATCH (a:Person)-[fact:RELATED_TO]->(b:Person)
    WHERE fact.live
    RETURN a.id AS a, b.id AS b, ${gradedColumns}`,
);

const ban = z
  .object({ ref: id, ...period, person: id, advice: z.boolean(), at: banArea })
  .transform(({ at, ...one }) => ({ ...one, ...at }));

export const listAllBans = every(
  'bans',
  ban,
  `MATCH (person:Person)-[fact:BANNED_FROM]->(area)
    WHERE fact.live
    RETURN person.id AS person, fact.id AS ref, fact.from AS from, fact.to AS to, fact.advice AS advice,
      ${banAreaOf('area')} AS at`,
);
