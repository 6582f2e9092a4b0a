import type { Question } from '../ask.ts';
import { recorded } from '../record.ts';

/** These versions of where people stay count no more: another version of the same fact does. */
export const supersedeStays: Question<{ readonly stays: readonly string[] }, { readonly id: string }> = {
  name: 'supersede-stays',
  cypher: `
    UNWIND $stays AS id
    MATCH ()-[stay:STAYS_AT {id: id}]->()
    SET stay.live = false
    RETURN stay.id AS id`,
  row: recorded,
  example: { stays: [''] },
};
