import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

const ban = z.object({
  person: z.string(),
  advice: z.boolean(),
  from: z.string(),
  to: z.string().nullable(),
  ref: z.string(),
  area: z.object({ kind: z.enum(['District', 'Locality', 'Municipality', 'County']), id: z.string() }),
});

export type BanRow = z.infer<typeof ban>;

type BansAsked = { readonly subjects: readonly string[]; readonly from: Day; readonly to: Day | null };

/** Where the subjects must not stay in the period, or are advised against staying. */
export const listBans: Question<BansAsked, BanRow> = {
  name: 'list-bans',
  cypher: `
    CYPHER replan=skip
    UNWIND $subjects AS id
    MATCH (person:Person {id: id})-[ban:BANNED_FROM]->(area)
    WHERE ban.live AND ($to IS NULL OR ban.from < $to) AND (ban.to IS NULL OR $from < ban.to)
    RETURN person.id AS person, ban.advice AS advice, ban.from AS from, ban.to AS to, ban.id AS ref,
      {kind: head(labels(area)), id: area.id} AS area`,
  row: ban,
  example: { subjects: [''], from: '2026-01-01', to: '2026-02-01' },
};
