import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { named } from './named.ts';

const network = z.object({ groupings: z.array(named), facts: z.array(z.string()) });

export type NetworkAsked = {
  readonly groupings: readonly string[];
  /** Any day: null. */
  readonly on: Day | null;
  /** The levels of rivalry that are wanted. */
  readonly levels: readonly string[];
  readonly most: number;
};

/** Whether a version that is judged holds on the day and is grave enough. */
const isWanted = (version: string) => `${version}.live
  AND ($on IS NULL OR ((${version}.from IS NULL OR ${version}.from <= $on) AND (${version}.to IS NULL OR $on < ${version}.to)))
  AND (${version}.level IS NULL OR ${version}.level IN $levels)`;

/** Groupings with their neighbours, as many as there are room for, and all ties among them; no row where one that was named does not exist. */
export const listNetwork: Question<NetworkAsked, z.infer<typeof network>> = {
  name: 'list-network',
  cypher: `
    MATCH (named:Grouping) WHERE named.id IN $groupings
    WITH collect(named) AS named
    WHERE size(named) = size($groupings)
    WITH named, COLLECT {
      UNWIND named AS one
      MATCH (one)-[version:PART_OF|RIVAL_OF|ALLIED_WITH]-(neighbour:Grouping)
      WHERE ${isWanted('version')} AND NOT neighbour IN named
      WITH DISTINCT neighbour ORDER BY toLower(neighbour.name), neighbour.id LIMIT $most
      RETURN neighbour
    } AS neighbours
    WITH named + neighbours AS shown
    RETURN [grouping IN shown | grouping {.id, .name}] AS groupings,
      COLLECT {
        UNWIND shown AS one
        MATCH (one)-[version:PART_OF|RIVAL_OF|ALLIED_WITH]->(other:Grouping)
        WHERE ${isWanted('version')} AND other IN shown
        WITH DISTINCT version.fact AS fact ORDER BY fact
        RETURN fact
      } AS facts`,
  row: network,
  example: { groupings: [''], on: null, levels: [''], most: 1 },
};
