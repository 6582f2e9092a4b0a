import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { threatIsOpen } from './threat-is-open.ts';

const id = z.object({ id: z.string() });

/** `besides`: a fact that is left out. */
export type BetweenAsked = {
  readonly a: string;
  readonly b: string;
  readonly besides: string;
  readonly today: Day;
};

const nobody = { a: '', b: '', besides: '', today: '2026-01-01' };

/** Rivalries that have not ended between two groupings, whichever of them was entered first. */
export const listOpenRivalries: Question<BetweenAsked, z.infer<typeof id>> = {
  name: 'list-open-rivalries',
  cypher: `
    MATCH (:Grouping {id: $a})-[rivalry:RIVAL_OF]-(:Grouping {id: $b})
    WHERE rivalry.live AND (rivalry.to IS NULL OR rivalry.to > $today) AND rivalry.fact <> $besides
    RETURN DISTINCT rivalry.fact AS id ORDER BY id`,
  row: id,
  example: nobody,
};

/** Threats that are open between two persons, in either direction. */
export const listOpenThreats: Question<BetweenAsked, z.infer<typeof id>> = {
  name: 'list-open-threats',
  cypher: `
    MATCH (:Person {id: $a})-[threat:THREATENS]-(:Person {id: $b})
    WHERE ${threatIsOpen} AND threat.fact <> $besides
    RETURN DISTINCT threat.fact AS id ORDER BY id`,
  row: id,
  example: nobody,
};
