import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Alert, Judged } from '#api/alerts/alert.ts';
import type { AlertChange } from '#api/alerts/alert-changes.ts';
import { judged } from '#api/alerts/grounds.ts';
import type { Finding, Path } from '#api/conflicts/findings.ts';
import { referenceNumber } from '#api/reference-number.ts';

/** The alerts as they would be stored, each under its key. */
export type AlertBook = ReadonlyMap<string, Alert>;

/** What storing the changes makes of the book. */
export function store(book: AlertBook, changes: readonly AlertChange[]): AlertBook {
  const stored = new Map(book);
  for (const { key, kind, severity, rests } of changes) {
    const { id, number } = book.get(key) ?? { id: randomUUID(), number: referenceNumber('L') };
    stored.set(key, { id, number, key, kind, severity, rests });
  }
  return stored;
}

/** What stands open, and how grave: all that a judgement from scratch can tell. */
export const open = (book: AlertBook): readonly unknown[] =>
  [...book.values()]
    .filter(({ rests }) => rests.length > 0)
    .map(({ key, kind, severity, rests }) => ({ key, kind, severity, rests }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

const severities = fc.constantFrom('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
const people = fc.constantFrom('p1', 'p2', 'p3');

const paths: fc.Arbitrary<Path> = fc.record({
  severity: severities,
  scope: fc.constantFrom('SAME_TOWN', 'NEARBY'),
  lowered: fc.constant([]),
  steps: fc.constantFrom('r1', 'r2').map((ref) => [{ step: 'RIVALRY' as const, from: 'g1', to: 'g2', ref }]),
});

const relations: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom('RIVALRY', 'PERSONAL_THREAT'),
    subject: people,
    counterpart: people,
    found: fc.uniqueArray(paths, { minLength: 1, maxLength: 3, selector: (path) => JSON.stringify(path) }),
  })
  .filter(({ subject, counterpart }) => subject !== counterpart)
  .map(({ found: [path, ...support], ...relation }) => ({
    ...relation,
    severity: path?.severity ?? 'LOW',
    ...(path === undefined ? {} : { path }),
    support,
  }));

const aboutPlaces: fc.Arbitrary<Finding> = fc.oneof(
  fc.record({ rule: fc.constant('SUPPLIER_STOPPED'), severity: fc.constant('CRITICAL') }),
  fc.record({ rule: fc.constant('STAY_BAN'), subject: people, severity: severities }),
  fc.record({
    rule: fc.constant('OWN_TERRITORY'),
    subject: people,
    grouping: fc.constantFrom('g1', 'g2'),
    severity: severities,
  }),
);

/** One finding a rule, subject, counterpart and grouping, as judging yields them. */
const findings = fc.uniqueArray(fc.oneof({ weight: 2, arbitrary: relations }, aboutPlaces), {
  maxLength: 4,
  selector: ({ rule, subject, counterpart, grouping }) => JSON.stringify([rule, subject, counterpart, grouping]),
});

/** Placements judged, each perhaps several times, between two facts and the next. */
export const judgements: fc.Arbitrary<readonly Judged[]> = fc.array(
  fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), accepted: fc.constant([]), found: findings })
    .map(({ found, ...placement }) => judged(placement, found)),
  { maxLength: 8 },
);
