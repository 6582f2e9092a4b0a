import fc from 'fast-check';
import { dayAfter, endedPeriods, formerPeriods, recentPeriods, type Stay } from './inquiry-days.ts';
import { areas, banAreas, places } from './inquiry-places.ts';

export const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;
export const groupings = ['g1', 'g2', 'g3', 'g4'] as const;

const person = fc.constantFrom(...people);
const grouping = fc.constantFrom(...groupings);

/** Two that differ, as a pair of the given fields. */
const twoOf = <T extends string>(one: fc.Arbitrary<string>, first: T, second: T) =>
  fc
    .tuple(one, one)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ [first]: a, [second]: b }) as Record<T, string>);

/** Mostly firm facts: where all are weak, no mistake in the steps down would show. */
const graded = fc.record(
  {
    grade: fc.oneof(
      { weight: 6, arbitrary: fc.constant({ source: 1, information: 'A' }) },
      {
        weight: 2,
        arbitrary: fc.record(
          { source: fc.constantFrom(1, 2, 3), information: fc.constantFrom('A', 'B', 'C', 'D', 'E') },
          { requiredKeys: [] },
        ),
      },
    ),
    pending: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  },
  { requiredKeys: [] },
);

/** One fact out of its parts. */
const fact = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found) as object);

const some = (one: fc.Arbitrary<object>, minLength: number, maxLength: number) =>
  fc.array(one, { minLength, maxLength });
const flag = <T extends string>(name: T) =>
  fc.record({ [name]: fc.constantFrom(true, false, false) }, { requiredKeys: [] }) as fc.Arbitrary<object>;

const persons = (asOf: string) =>
  fc.tuple(
    ...people.map((id) =>
      fc.record(
        {
          id: fc.constant(id),
          consent: fc.constantFrom(true, true, true, true, true, true, false),
          verifiedOn: fc
            .constantFrom(-91, -90, -89, -40, -30, -20, -10, 0, 1, null)
            .map((days) => (days === null ? null : dayAfter(asOf, days))),
          attestedNone: fc.constantFrom(true, true, false),
        },
        { requiredKeys: ['id', 'consent'] },
      ),
    ),
  );

/** Each can be part of any of those after it, so that there is never a cycle. */
const hierarchy = fc.tuple(
  ...groupings.map((id, index) =>
    fc.record(
      {
        id: fc.constant(id),
        partOf: fc.oneof(
          fc.constant([]),
          fc.subarray(groupings.slice(index + 1), { maxLength: Math.min(2, groupings.length - index - 1) }),
        ),
      },
      { requiredKeys: ['id'] },
    ),
  ),
);

const kind = fc.constantFrom('CONFIRMED', 'CONFIRMED', 'HELD', 'REMAINS', 'RESIDENCE', 'INSTITUTION', 'STAFF');

/** "an `UNCONFIRMED` presence without end" is an error. */
const presence = (stay: Stay) =>
  fc.oneof(
    { weight: 6, arbitrary: fact(fc.record({ person, kind }), places, recentPeriods(stay)) },
    { weight: 3, arbitrary: fact(fc.record({ person, kind }), places, fc.constant({ from: '2020-01-01' })) },
    { weight: 1, arbitrary: fact(fc.record({ person, kind: fc.constant('UNCONFIRMED') }), places, endedPeriods(stay)) },
  );

/** One home where people leave on the days on which others arrive, and come back. */
const comingAndGoing = (stay: Stay) =>
  fact(
    fc.record({ person, kind: fc.constantFrom('CONFIRMED', 'HELD') }),
    fc.constantFrom<object>({ unit: 'u1' }, { unit: 'u1' }, { facility: 'f1' }, { locality: 'l1' }),
    fc
      .record({ first: fc.integer({ min: -1, max: 4 }), days: fc.integer({ min: 1, max: 3 }) })
      .map(({ first, days }) => ({ from: dayAfter(stay.from, first), to: dayAfter(stay.from, first + days) })),
  );

const role = fc.constantFrom('LEADER', 'MEMBER', 'MEMBER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED');
const level = fc.constantFrom('TENSION', 'CONFLICT', 'ARMED_CONFLICT');

/** Mostly in force, or the longest of the relations would hardly ever hold. */
const alliancePeriods = (stay: Stay) =>
  fc.oneof(formerPeriods(stay), recentPeriods(stay), fc.constant({ from: '2020-01-01' }));

/** The lists of the file that describe people, groupings and what is between them. */
export const facts = (stay: Stay, asOf: string) =>
  fc.record({
    persons: persons(asOf),
    groupings: hierarchy,
    affiliations: some(fact(fc.record({ person, grouping, role }), formerPeriods(stay), graded), 2, 8),
    rivalries: some(fact(twoOf(grouping, 'a', 'b'), fc.record({ level }), formerPeriods(stay), graded), 0, 4),
    alliances: some(fact(twoOf(grouping, 'a', 'b'), alliancePeriods(stay), graded), 0, 3),
    territories: some(fact(fc.record({ grouping }), areas, recentPeriods(stay), graded), 0, 3),
    threats: some(fact(twoOf(person, 'by', 'against'), flag('closed'), graded), 0, 2),
    relatives: some(fact(twoOf(person, 'a', 'b'), graded), 0, 3),
    bans: some(fact(fc.record({ person }), banAreas, recentPeriods(stay), flag('advice')), 0, 5),
    presences: fc.oneof(
      { weight: 6, arbitrary: some(presence(stay), 1, 8) },
      { weight: 1, arbitrary: some(comingAndGoing(stay), 3, 10) },
    ),
  });
