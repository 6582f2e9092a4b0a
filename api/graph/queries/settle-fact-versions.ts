import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';
import { forEachRelation } from './fact-relations.ts';

export type VersionRow = {
  readonly id: string;
  readonly live: boolean;
  readonly pending: boolean;
  readonly expiresOn: Day;
};

/** What a decision changes of versions: whether they are judged, whether they await somebody, and until when they are kept. */
export const settleFactVersions: Recording<VersionRow> = {
  name: 'settle-fact-versions',
  cypher: `
    UNWIND $rows AS row
    CALL (row) {
      ${forEachRelation(
        (relation) => `
      MATCH ()-[version:${relation} {id: row.id}]->()
      SET version.live = row.live, version.pending = row.pending, version.expiresOn = row.expiresOn
      RETURN version.id AS id`,
      )}
    }
    RETURN id`,
  row: recorded,
};
