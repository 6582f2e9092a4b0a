import { z } from 'zod';
import { placeNamed, placeOf } from './place-of.ts';

export const ownCheck = z.object({
  id: z.string(),
  number: z.string(),
  offer: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  answer: z.enum(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST']),
  rulesVersion: z.string(),
  checkedAt: z.string(),
  validUntil: z.string(),
  case: z.string(),
  place: placeNamed,
  members: z.array(z.string()).min(1),
});

/** A receipt as its coordinator sees it: of the judgement the answer alone. */
export type OwnCheck = z.infer<typeof ownCheck>;

/** The receipt in the variable `check` as a map. */
export const checkOf = (check: string): string => `${check} {
        .id, .number, .offer, .from, .to, .answer, .rulesVersion, .checkedAt, .validUntil,
        case: head(COLLECT { MATCH (${check})-[:ASKED_IN]->(asked:ExitCase) RETURN asked.id }),
        place: head(COLLECT { MATCH (${check})-[:FOR_PLACE]->(at) RETURN ${placeOf('at')} }),
        members: COLLECT { MATCH (${check})-[:ABOUT]->(person:Person) RETURN person.id ORDER BY person.id }
      }`;
