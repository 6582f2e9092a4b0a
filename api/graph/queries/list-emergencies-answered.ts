import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { recorded } from '../record.ts';

type Asked = { readonly case: string; readonly people: readonly string[]; readonly to: Day | null };

/** The emergency stays of a case whose end asks what now, of nobody but these people, and before the end of a stay of theirs. */
export const listEmergenciesAnswered: Question<Asked, { readonly id: string }> = {
  name: 'list-emergencies-answered',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:DECIDED_IN]-(placement:Placement)<-[:RESTS_ON]-(alert:Alert)
    WHERE alert.kind = 'EMERGENCY_ENDED' AND ($to IS NULL OR placement.to < $to)
      AND NOT EXISTS { MATCH (placement)-[:PLACES]->(person:Person) WHERE NOT person.id IN $people }
    RETURN placement.id AS id ORDER BY id`,
  row: recorded,
  example: { case: '', people: [''], to: null },
};
