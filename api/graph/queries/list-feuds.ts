import { z } from 'zod';
import type { Question } from '../ask.ts';
import { dated, datedOf } from './graded-rows.ts';

const pair = dated.extend({ a: z.string(), b: z.string() });

const feuds = z.object({
  affiliations: z.array(
    dated.extend({
      person: z.string(),
      grouping: z.string(),
      role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']),
    }),
  ),
  groupings: z.array(z.object({ id: z.string(), partOf: z.array(z.string()) })),
  rivalries: z.array(pair.extend({ level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']) })),
  alliances: z.array(pair),
});

export type FeudsRow = z.infer<typeof feuds>;

type FeudsAsked = { readonly persons: readonly string[]; readonly groupings: readonly string[] };

/** What `groupings` are part of, however far, as a subquery that gives `found`. */
const wholesOf = (groupings: string, found: string) => `
      UNWIND ${groupings} AS grouping
      MATCH (grouping)-[parts:PART_OF*0..]->(whole:Grouping)
      WHERE all(part IN parts WHERE part.live)
      RETURN collect(DISTINCT whole) AS ${found}`;

/**
 * What ties people to groupings, and what can lie between these and the groupings active in reach: all rivalries that touch them or
 * what they are part of (`own`), and the alliances of those, and of their rivals' wholes, with any of `own`.
 * Authority: CONFLICT_RULES, "Ties", "Relations", "Rules about the place".
 */
export const listFeuds: Question<FeudsAsked, FeudsRow> = {
  name: 'list-feuds',
  cypher: `
    CYPHER replan=skip
    CALL () {
      UNWIND $persons AS id
      MATCH (person:Person {id: id})-[tie:AFFILIATED_WITH]->(grouping:Grouping)
      WHERE tie.live
      RETURN collect(DISTINCT grouping) AS tied,
        collect({person: person.id, grouping: grouping.id, role: tie.role, ${datedOf('tie')}}) AS affiliations
    }
    CALL () {
      UNWIND $groupings AS id
      MATCH (grouping:Grouping {id: id})
      RETURN collect(grouping) AS active
    }
    CALL (tied, active) {${wholesOf('tied + active', 'own')}
    }
    CALL (own) {
      UNWIND own AS grouping
      MATCH (grouping)-[rivalry:RIVAL_OF]-(rival:Grouping)
      WHERE rivalry.live
      RETURN collect(DISTINCT rivalry) AS feuds, collect(DISTINCT rival) AS rivals
    }
    CALL (own, rivals) {${wholesOf('own + rivals', 'every')}
    }
    CALL (own, every) {
      UNWIND every AS grouping
      MATCH (grouping)-[alliance:ALLIED_WITH]-(ally:Grouping)
      WHERE alliance.live AND ally IN own
      RETURN collect(DISTINCT alliance) AS bonds
    }
    RETURN affiliations,
      [one IN every | {
        id: one.id,
        partOf: COLLECT { MATCH (one)-[part:PART_OF]->(whole:Grouping) WHERE part.live RETURN DISTINCT whole.id }
      }] AS groupings,
      [feud IN feuds | {a: startNode(feud).id, b: endNode(feud).id, level: feud.level, ${datedOf('feud')}}] AS rivalries,
      [bond IN bonds | {a: startNode(bond).id, b: endNode(bond).id, ${datedOf('bond')}}] AS alliances`,
  row: feuds,
  example: { persons: [''], groupings: [''] },
};
