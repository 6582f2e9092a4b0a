import { z } from 'zod';
import type { Question } from '../ask.ts';
import { exampleWindow, type PresenceRow, presence, presencesFrom, type Window } from './presence-rows.ts';
import { threatIsOpen } from './threat-is-open.ts';

/** Every presence, near or far, of whoever has an open threat with a subject. Authority: CONFLICT_RULES, "WHEREABOUTS_UNKNOWN". */
export const listWhereabouts: Question<Window & { subjects: readonly string[] }, { presence: PresenceRow }> = {
  name: 'list-whereabouts',
  cypher: `
    CYPHER replan=skip
    UNWIND $subjects AS id
    MATCH (:Person {id: id})-[threat:THREATENS]-(person:Person)
    WHERE ${threatIsOpen}
    WITH DISTINCT person
    ${presencesFrom('person')}
    RETURN presence`,
  row: z.object({ presence }),
  example: { ...exampleWindow, subjects: [''] },
};
