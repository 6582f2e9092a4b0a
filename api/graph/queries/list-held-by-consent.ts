import type { Question } from '../ask.ts';
import { recorded } from '../record.ts';

type Asked = { readonly case: string; readonly person: string };

/** The consultations of a case that hold a place for somebody, answered or not: they rest on the consent that was given in it. */
export const listHeldByConsent: Question<Asked, { readonly id: string }> = {
  name: 'list-held-by-consent',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:ASKED_IN]-(consultation:Consultation)-[:HOLDS]->(hold:Placement {status: 'HELD'})
    WHERE EXISTS { (hold)-[:PLACES]->(:Person {id: $person}) }
    RETURN consultation.id AS id ORDER BY id`,
  row: recorded,
  example: { case: '', person: '' },
};
