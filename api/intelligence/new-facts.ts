import { z } from 'zod';
import type { Basis, Content, FactKind } from './fact.ts';
import {
  area,
  areaOrHome,
  basis,
  day,
  type EndAsked,
  grouping,
  inThisOrder,
  optionalDay,
  person,
  reversed,
  uuid,
} from './read-input.ts';

/** A fact as it was sent, with every text checked; nothing of it is looked up yet. */
export type NewFact = {
  readonly operationId: string;
  readonly start: EndAsked;
  readonly end: EndAsked;
  readonly content: Content;
  readonly basis: Basis;
};

const operationId = uuid;
const period = { from: day, to: optionalDay };
type Period = { readonly from: string; readonly to?: string | undefined };
type Sent = { readonly operationId: string; readonly basis: Basis };
type About = { readonly start: EndAsked; readonly end: EndAsked; readonly content?: Content };
const factOf = (sent: Sent, { start, end, content = {} }: About): NewFact => ({
  operationId: sent.operationId,
  ...{ start, end, content },
  basis: sent.basis,
});
const during = ({ from, to }: Period): Content => ({ from, to });

const part = z
  .object({ operationId, part: grouping('part'), whole: grouping('whole'), basis })
  .transform((sent) => factOf(sent, { start: sent.part, end: sent.whole }));

const affiliation = z
  .object({
    operationId,
    person: person('person'),
    grouping: grouping('grouping'),
    role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']),
    ...period,
    basis,
  })
  .refine(inThisOrder, reversed)
  .transform((sent) =>
    factOf(sent, { start: sent.person, end: sent.grouping, content: { ...during(sent), role: sent.role } }),
  );

const rivalry = z
  .object({
    operationId,
    a: grouping('a'),
    b: grouping('b'),
    level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']),
    ...period,
    basis,
  })
  .refine(inThisOrder, reversed)
  .transform((sent) => factOf(sent, { start: sent.a, end: sent.b, content: { ...during(sent), level: sent.level } }));

const alliance = z
  .object({ operationId, a: grouping('a'), b: grouping('b'), ...period, basis })
  .refine(inThisOrder, reversed)
  .transform((sent) => factOf(sent, { start: sent.a, end: sent.b, content: during(sent) }));

const territory = z
  .object({
    operationId,
    grouping: grouping('grouping'),
    area: area('area', ['DISTRICT', 'LOCALITY', 'MUNICIPALITY']),
    ...period,
    basis,
  })
  .refine(inThisOrder, reversed)
  .transform((sent) => factOf(sent, { start: sent.grouping, end: sent.area, content: during(sent) }));

const threat = z
  .object({ operationId, by: person('by'), against: person('against'), basis })
  .transform((sent) => factOf(sent, { start: sent.by, end: sent.against }));

const relative = z
  .object({ operationId, a: person('a'), b: person('b'), basis })
  .transform((sent) => factOf(sent, { start: sent.a, end: sent.b }));

const stayBan = z
  .object({
    operationId,
    person: person('person'),
    area: area('area', ['DISTRICT', 'LOCALITY', 'MUNICIPALITY', 'COUNTY']),
    ...period,
    advice: z.boolean().nullish(),
    basis,
  })
  .refine(inThisOrder, reversed)
  .transform((sent) =>
    factOf(sent, { start: sent.person, end: sent.area, content: { ...during(sent), advice: sent.advice ?? false } }),
  );

const stay = z
  .object({ operationId, person: person('person'), ...period, basis })
  .refine(inThisOrder, reversed)
  .and(areaOrHome.transform((at) => ({ at })))
  .transform((sent) => factOf(sent, { start: sent.person, end: sent.at, content: during(sent) }));

/** What each kind of fact is read as. */
export const newFacts: Readonly<Record<FactKind, z.ZodType<NewFact>>> = {
  PART: part,
  AFFILIATION: affiliation,
  RIVALRY: rivalry,
  ALLIANCE: alliance,
  TERRITORY: territory,
  THREAT: threat,
  RELATIVE: relative,
  STAY_BAN: stayBan,
  RESIDENCE: stay,
  INSTITUTION: stay,
  STAFF: stay,
};
