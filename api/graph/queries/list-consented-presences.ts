import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

type Asked = { readonly case: string; readonly person: string; readonly today: Day };

/**
 * The placements of a case by which somebody is present on the strength of consent alone: proposed, standing, or ended where the person stays on.
 * What other cases have placed makes no difference: it would tell that they exist.
 */
export const listConsentedPresences: Question<Asked, { id: string }> = {
  name: 'list-consented-presences',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:DECIDED_IN]-(placement:Placement)-[:PLACES]->(person:Person {id: $person})
    WHERE placement.legalGround IS NULL AND (
      (placement.status IN ['HELD', 'CONFIRMED'] AND (placement.to IS NULL OR $today < placement.to))
      OR (placement.status = 'ENDED' AND EXISTS {
        MATCH (person)-[stay:STAYS_AT]->()
        WHERE stay.live AND stay.kind IN ['REMAINS', 'UNCONFIRMED'] AND stay.legalGround IS NULL
          AND (stay.to IS NULL OR $today < stay.to)
      }))
    RETURN placement.id AS id ORDER BY id`,
  row: z.object({ id: z.string() }),
  example: { case: '', person: '', today: '2026-01-01' },
};
