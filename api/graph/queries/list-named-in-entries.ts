import { z } from 'zod';
import type { Question } from '../ask.ts';
import { forEachRelation, isOfThePolice } from './fact-relations.ts';

/** Placements, consultations and facts, each of which a change in the ledger must name. */
export const listNamedInEntries: Question<
  Record<string, never>,
  { readonly kind: 'placement' | 'consultation' | 'fact'; readonly id: string }
> = {
  name: 'list-named-in-entries',
  cypher: `
    CALL () {
      MATCH (consultation:Consultation)
      RETURN 'consultation' AS kind, consultation.id AS id
      UNION
      MATCH (placement:Placement)
      RETURN 'placement' AS kind, placement.id AS id
      UNION
      ${forEachRelation(
        (relation) => `
      MATCH ()-[version:${relation}]->()
      WHERE ${isOfThePolice}
      RETURN 'fact' AS kind, version.fact AS id`,
      ).replaceAll('UNION ALL', 'UNION')}
    }
    RETURN kind, id`,
  row: z.object({ kind: z.enum(['placement', 'consultation', 'fact']), id: z.string() }),
  example: {},
};
