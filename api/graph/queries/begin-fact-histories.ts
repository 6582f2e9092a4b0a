import type { Statement } from '../change.ts';
import { forEachRelation, isOfThePolice } from './fact-relations.ts';

/** Begins the history of facts that were stored without one, such as invented ones: from what their version says of its entry. */
export const beginFactHistories: Statement<Record<string, never>> = {
  name: 'begin-fact-histories',
  cypher: `
    CALL () {
      ${forEachRelation(
        (relation) => `
      MATCH ()-[version:${relation}]->()
      WHERE ${isOfThePolice} AND version.fact IS NOT NULL AND NOT EXISTS { MATCH (:FactChange {fact: version.fact}) }
      RETURN version`,
      )}
    }
    CREATE (:FactChange {
      id: version.id, fact: version.fact, version: version.id, number: 1, kind: 'RECORDED',
      status: CASE WHEN version.pending THEN 'PENDING' ELSE 'APPROVED' END,
      at: version.recordedAt, by: version.recordedBy, user: version.recordedBy, reason: version.reason
    })`,
};
