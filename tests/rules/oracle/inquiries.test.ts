import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleName } from '#api/conflicts/findings.ts';
import { inquiries } from './inquiries.ts';
import { consenting, decidingPaths, judgeByTheLetter } from './judge-by-the-letter.ts';
import { loweredBy } from './paths.ts';
import { withDefaults } from './with-defaults.ts';

/**
 * A generator that never reaches a rule proves nothing of it. The shares are per thousand generated inquiries, from one
 * seed, so that this neither flickers nor drifts unseen.
 */
const sample = fc.sample(inquiries, { numRuns: 2000, seed: 20270301 }).map(withDefaults);

function perThousand(marksOf: (inquiry: (typeof sample)[number]) => readonly string[]): (mark: string) => number {
  const marks = sample.flatMap((inquiry) => [...new Set(marksOf(inquiry))]);
  return (mark) => (1000 * marks.filter((one) => one === mark).length) / sample.length;
}

const found = perThousand((inquiry) => {
  const { answer, findings } = judgeByTheLetter(inquiry);
  const facets = findings.flatMap(({ rule, scope, severity }) => [rule, `${rule} ${scope}`, `${rule} ${severity}`]);
  return [answer, ...facets];
});

const deciding = perThousand((inquiry) =>
  consenting(inquiry)
    .flatMap((subject) => decidingPaths(inquiry, subject))
    .flatMap((path) => loweredBy(inquiry, path).flatMap((adjustment) => [adjustment, `${path.rule} ${adjustment}`])),
);

/** What a relation or a territory can be at all. */
const reachable: Readonly<Partial<Record<RuleName, readonly string[]>>> = {
  PERSONAL_THREAT: ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN', 'NEARBY', 'weak', 'held', 'locked'],
  RIVALRY: ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN', 'NEARBY', 'weak', 'aged', 'loose', 'held', 'locked'],
  FORMER_ASSOCIATES: ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN', 'NEARBY', 'weak', 'aged', 'loose', 'held', 'locked'],
  ALLIED_RIVALRY: ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN', 'weak', 'aged', 'loose', 'held'],
  THREATENED_RELATIVE: ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN', 'NEARBY', 'weak', 'held', 'locked'],
  RIVAL_TERRITORY: ['SAME_TOWN', 'NEARBY', 'weak', 'aged', 'loose'],
  OWN_TERRITORY: ['SAME_TOWN', 'NEARBY', 'weak', 'aged', 'loose'],
  STAY_BAN: ['CRITICAL', 'MEDIUM'],
};

describe('the generated inquiries', () => {
  test.each([
    'PERSONAL_THREAT',
    'RIVALRY',
    'FORMER_ASSOCIATES',
    'ALLIED_RIVALRY',
    'THREATENED_RELATIVE',
    'RIVAL_TERRITORY',
    'OWN_TERRITORY',
    'STAY_BAN',
    'STAY_ADVISED_AGAINST',
    'SUPPLIER_STOPPED',
    'PERMIT_MISSING',
    'FACILITY_CLOSED',
    'OVER_CAPACITY',
    'CONCENTRATION',
    'WHEREABOUTS_UNKNOWN',
  ])('reach %s in at least 2 of a hundred', (rule) => {
    expect(found(rule)).toBeGreaterThanOrEqual(20);
  });

  test.each(['ADVISED_AGAINST', 'CONSULTATION_REQUIRED', 'INSUFFICIENT_BASIS', 'NO_KNOWN_RISK'])(
    'get %s in at least 5 of a hundred',
    (answer) => {
      expect(found(answer)).toBeGreaterThanOrEqual(50);
    },
  );

  test.each(['weak', 'aged', 'loose', 'held', 'locked'])(
    'are decided by a %s path in at least 2 of a hundred',
    (one) => {
      expect(deciding(one)).toBeGreaterThanOrEqual(20);
    },
  );

  test.each(Object.entries(reachable).flatMap(([rule, facets]) => facets.map((facet) => `${rule} ${facet}`)))(
    'reach %s',
    (facet) => {
      expect(found(facet) + deciding(facet)).toBeGreaterThan(0);
    },
  );
});
