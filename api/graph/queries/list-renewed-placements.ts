import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { recorded } from '../record.ts';

type Asked = { readonly case: string; readonly person: string; readonly soon: Day };

/** The placements of a case that place somebody, and whose people all consent in it from today on until after `soon`. */
export const listRenewedPlacements: Question<Asked & { readonly today: Day }, { readonly id: string }> = {
  name: 'list-renewed-placements',
  cypher: `
    MATCH (exitCase:ExitCase {id: $case})<-[:DECIDED_IN]-(placement:Placement)-[:PLACES]->(:Person {id: $person})
    WHERE NOT EXISTS {
      MATCH (placement)-[:PLACES]->(one:Person)
      WHERE NOT EXISTS {
        MATCH (exitCase)<-[:GIVEN_IN]-(consent:Consent)-[:GIVEN_BY]->(one)
        WHERE consent.withdrawnOn IS NULL AND consent.from <= $today AND (consent.to IS NULL OR $soon < consent.to)
      }
    }
    RETURN placement.id AS id ORDER BY id`,
  row: recorded,
  example: { case: '', person: '', today: '2026-01-01', soon: '2026-01-15' },
};
