import { z } from 'zod';
import type { Question } from '../ask.ts';
import { graded, gradedOf } from './graded-rows.ts';
import { threatIsOpen } from './threat-is-open.ts';

const threatsAndRelatives = z.object({
  threats: z.array(graded.extend({ by: z.string(), against: z.string() })),
  relatives: z.array(graded.extend({ a: z.string(), b: z.string() })),
});

export type ThreatsRow = z.infer<typeof threatsAndRelatives>;

/**
 * Open threats with the subjects and the relatives of whoever is at their other end; the subjects' relatives and the open threats with those.
 * Authority: CONFLICT_RULES, "PERSONAL_THREAT" and "THREATENED_RELATIVE".
 */
export const listThreats: Question<{ subjects: readonly string[] }, ThreatsRow> = {
  name: 'list-threats',
  cypher: `
    CYPHER replan=skip
    CALL () {
      UNWIND $subjects AS id
      MATCH (:Person {id: id})-[threat:THREATENS]-(other:Person)
      WHERE ${threatIsOpen}
      RETURN collect(threat) AS own, collect(DISTINCT other) AS others
    }
    CALL (others) {
      UNWIND others AS other
      MATCH (other)-[tie:RELATED_TO]-(:Person)
      WHERE tie.live
      RETURN collect(tie) AS theirTies
    }
    CALL () {
      UNWIND $subjects AS id
      MATCH (:Person {id: id})-[tie:RELATED_TO]-(relative:Person)
      WHERE tie.live
      RETURN collect(tie) AS ownTies, collect(DISTINCT relative) AS relatives
    }
    CALL (relatives) {
      UNWIND relatives AS relative
      MATCH (relative)-[threat:THREATENS]-(:Person)
      WHERE ${threatIsOpen}
      RETURN collect(threat) AS ofRelatives
    }
    RETURN
      COLLECT {
        UNWIND own + ofRelatives AS threat
        WITH DISTINCT threat
        RETURN {by: startNode(threat).id, against: endNode(threat).id, ${gradedOf('threat')}}
      } AS threats,
      COLLECT {
        UNWIND ownTies + theirTies AS tie
        WITH DISTINCT tie
        RETURN {a: startNode(tie).id, b: endNode(tie).id, ${gradedOf('tie')}}
      } AS relatives`,
  row: threatsAndRelatives,
  example: { subjects: [''] },
};
