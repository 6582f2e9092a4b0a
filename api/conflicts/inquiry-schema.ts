/** The shape of an inquiry as JSON, strict, with every default. Authority: CONFLICT_RULES, "Facts and answers as JSON". */
import { z } from 'zod';
import { isDay } from './days.ts';
import { defaultPolicy } from './policy.ts';

const id = z.string().min(1, 'an identifier is not empty');
const day = z.string().refine(isDay, 'is not a date that exists, written YYYY-MM-DD');
const flag = z.boolean().default(false);
const count = z.number().int().nonnegative();
const km = z.number().nonnegative();
const openEnd = day.nullable().default(null);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

const period = { from: day, to: openEnd };
const grade = z.strictObject({
  source: z.literal([1, 2, 3]).default(1),
  information: z.enum(['A', 'B', 'C', 'D', 'E']).default('A'),
});
const graded = { grade: grade.default({ source: 1, information: 'A' }), pending: flag };

const place = {
  unit: id.exactOptional(),
  facility: id.exactOptional(),
  locality: id.exactOptional(),
  district: id.exactOptional(),
  municipality: id.exactOptional(),
};
const area = { locality: place.locality, district: place.district, municipality: place.municipality };
const pair = { a: id, b: id };

const policy = z.strictObject({
  bufferDays: count.default(defaultPolicy.bufferDays),
  sameTownKm: km.default(defaultPolicy.sameTownKm),
  nearbyKm: km.default(defaultPolicy.nearbyKm),
  fadeMonths: count.default(defaultPolicy.fadeMonths),
  agedYears: count.default(defaultPolicy.agedYears),
  basisDays: count.default(defaultPolicy.basisDays),
  concentration: count.default(defaultPolicy.concentration),
});

const question = z.strictObject({
  subjects: list(id),
  municipality: id.nullable().default(null),
  place: z.strictObject(place),
  ...period,
});

const facility = z.strictObject({
  id,
  ...area,
  supplier: id,
  capacity: count,
  needsPermit: z.boolean(),
  permits: list(z.strictObject(period)),
  closed: list(z.strictObject(period)),
});

const person = z.strictObject({
  id,
  consent: flag,
  verifiedOn: day.nullable().default(null),
  attestedNone: flag,
});

const presenceKinds = ['CONFIRMED', 'HELD', 'REMAINS', 'UNCONFIRMED', 'RESIDENCE', 'INSTITUTION', 'STAFF'] as const;

export const inquirySchema = z.strictObject({
  asOf: day,
  policy: policy.default(defaultPolicy),
  question,
  counties: list(z.strictObject({ id })),
  municipalities: list(z.strictObject({ id, county: id })),
  localities: list(
    z.strictObject({
      id,
      municipality: id,
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      large: flag,
    }),
  ),
  districts: list(z.strictObject({ id, locality: id })),
  suppliers: list(z.strictObject({ id, stops: list(z.strictObject({ ...period, by: id.nullable().default(null) })) })),
  facilities: list(facility),
  units: list(z.strictObject({ id, facility: id, capacity: count })),
  persons: list(person),
  groupings: list(z.strictObject({ id, partOf: list(id) })),
  affiliations: list(
    z.strictObject({
      person: id,
      grouping: id,
      role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']),
      ...period,
      ...graded,
    }),
  ),
  rivalries: list(
    z.strictObject({ ...pair, level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']), ...period, ...graded }),
  ),
  alliances: list(z.strictObject({ ...pair, ...period, ...graded })),
  territories: list(z.strictObject({ grouping: id, ...area, ...period, ...graded })),
  threats: list(z.strictObject({ by: id, against: id, closed: flag, ...graded })),
  relatives: list(z.strictObject({ ...pair, ...graded })),
  bans: list(z.strictObject({ person: id, ...area, county: id.exactOptional(), ...period, advice: flag })),
  presences: list(z.strictObject({ person: id, kind: z.enum(presenceKinds), ...place, ...period })),
});

/** What the schema has read: the shape is right, what it points at and how it fits together is not yet checked. */
export type ReadInquiry = z.output<typeof inquirySchema>;
