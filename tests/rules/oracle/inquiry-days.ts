import fc from 'fast-check';

/** The stay that is asked about. Every other day is drawn near the days on which the judgement of it turns. */
export type Stay = { readonly from: string; readonly to: string | null };

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Starts on the ends of months, and 24 and 60 months after a leap day, where months differ in length. */
export const stays: fc.Arbitrary<Stay> = fc
  .record({
    from: fc.constantFrom('2027-03-01', '2026-02-28', '2028-02-29', '2029-03-01', '2027-05-31', '2027-08-15'),
    days: fc.constantFrom(null, null, 1, 30, 90, 91, 365),
  })
  .map(({ from, days }) => ({ from, to: days === null ? null : dayAfter(from, days) }));

const edgesOf = ({ from, to }: Stay): readonly string[] => (to === null ? [from] : [from, to]);

/** Days at which another's stay begins or stops to count: overlap, the buffer's edge, the basis. */
const near = (stay: Stay): fc.Arbitrary<string> =>
  fc
    .record({ edge: fc.constantFrom(...edgesOf(stay)), shift: fc.constantFrom(-40, -8, -7, -6, -1, 0, 1, 6, 7, 8, 40) })
    .map(({ edge, shift }) => dayAfter(edge, shift));

const distant = fc.constantFrom('0001-01-01', '0099-12-31', '1999-06-30', '9999-12-31', '9998-02-28');

/** Years before: where rivalries fade (24 months) and affiliations age (5 years). */
const longBefore = ({ from }: Stay): fc.Arbitrary<string> =>
  fc
    .record({ years: fc.constantFrom(1, 2, 2, 4, 5, 5, 8), shift: fc.constantFrom(-40, -2, -1, 0, 1, 2, 7, 40) })
    .map(({ years, shift }) =>
      dayAfter(`${Number(from.slice(0, 4)) - years}${from.slice(4).replace('-29', '-28')}`, shift),
    );

type RawPeriod = { readonly from: string; readonly to?: string | null };

/** Open-ended, with `to` written as null or left out. */
const open = (days: fc.Arbitrary<string>): fc.Arbitrary<RawPeriod> =>
  fc.oneof(
    days.map((from) => ({ from })),
    days.map((from) => ({ from, to: null })),
  );

const closed = (days: fc.Arbitrary<string>): fc.Arbitrary<RawPeriod> =>
  fc
    .tuple(days, days)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));

const recentDays = (stay: Stay) =>
  fc.oneof({ weight: 30, arbitrary: near(stay) }, { weight: 2, arbitrary: longBefore(stay) }, distant);

const formerDays = (stay: Stay) =>
  fc.oneof({ weight: 5, arbitrary: near(stay) }, { weight: 25, arbitrary: longBefore(stay) }, distant);

export const endedPeriods = (stay: Stay) => closed(recentDays(stay));
export const recentPeriods = (stay: Stay) => fc.oneof(open(recentDays(stay)), endedPeriods(stay));
export const formerPeriods = (stay: Stay) => fc.oneof(open(formerDays(stay)), closed(formerDays(stay)));
