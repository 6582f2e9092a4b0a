import { z } from 'zod';
import type { Question } from '../ask.ts';
import { forEachRelation, isOfThePolice } from './fact-relations.ts';

/** Consultations and facts, each of which a change in the ledger must name. Facts that were planted with an invented world have no entry. */
export const listNamedInEntries: Question<
  Record<string, never>,
  { readonly kind: 'consultation' | 'fact'; readonly id: string }
> = {
  name: 'list-named-in-entries',
  cypher: `
    CALL () {
      MATCH (consultation:Consultation)
      RETURN 'consultation' AS kind, consultation.id AS id
      UNION
      ${forEachRelation(
        (relation) => `
      MATCH ()-[version:${relation}]->()
      WHERE ${isOfThePolice} AND version.recordedBy <> 'seed'
      RETURN 'fact' AS kind, version.fact AS id`,
      ).replaceAll('UNION ALL', 'UNION')}
    }
    RETURN kind, id`,
  row: z.object({ kind: z.enum(['consultation', 'fact']), id: z.string() }),
  example: {},
};
