import fc from 'fast-check';
import { dayAfter, type Stay, stays } from './inquiry-days.ts';
import { facts, people } from './inquiry-facts.ts';
import { municipalities, places, settings } from './inquiry-places.ts';
import type { RawInquiry } from './with-defaults.ts';

/** Now and then another policy: none, narrow and wide. */
const policies = fc.oneof(
  { weight: 7, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record({
      policy: fc.record(
        {
          bufferDays: fc.constantFrom(0, 1, 7, 40),
          sameTownKm: fc.constantFrom(0, 5, 8, 40),
          nearbyKm: fc.constantFrom(0, 4, 30, 100),
          fadeMonths: fc.constantFrom(0, 1, 24, 48),
          agedYears: fc.constantFrom(0, 1, 4, 5, 8),
          basisDays: fc.constantFrom(0, 10, 90),
          concentration: fc.constantFrom(0, 1, 2, 4),
        },
        { requiredKeys: [] },
      ),
    }),
  },
);

const question = (stay: Stay) =>
  fc
    .record(
      {
        subjects: fc.subarray([...people], { minLength: 1, maxLength: 3 }),
        place: places,
        from: fc.constant(stay.from),
        municipality: fc.constantFrom(...municipalities, null),
      },
      { requiredKeys: ['subjects', 'place', 'from'] },
    )
    .chain((one) => fc.constantFrom({ ...one, to: stay.to }, stay.to === null ? one : { ...one, to: stay.to }));

/** Lists that are empty may as well be missing. */
const withoutEmptyLists = (raw: RawInquiry): RawInquiry =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => !Array.isArray(value) || value.length > 0));

const asOf = ({ from }: Stay): string => dayAfter(from, -9);

const inquiryAbout = (stay: Stay): fc.Arbitrary<RawInquiry> =>
  fc
    .tuple(settings(stay), facts(stay, asOf(stay)), policies, question(stay), fc.boolean())
    .map(([setting, known, policy, asked, isShort]) => {
      const raw = { asOf: asOf(stay), ...policy, question: asked, ...setting, ...known };
      return isShort ? withoutEmptyLists(raw) : raw;
    });

/**
 * Valid files: few people, groupings and towns, so that they meet; days where the judgement turns; every kind of fact.
 * Whether they reach every rule and every step down is tested in inquiries.test.ts.
 */
export const inquiries: fc.Arbitrary<RawInquiry> = stays.chain(inquiryAbout);

/** A file, and other facts that could have been in it. */
export const inquiriesAndMore: fc.Arbitrary<readonly [RawInquiry, RawInquiry]> = stays.chain((stay) =>
  fc.tuple(inquiryAbout(stay), facts(stay, asOf(stay))),
);
