import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inquiry, Presence } from '#api/conflicts/facts.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';
import { judged } from './oracle/outcome.ts';

const timeout = 60_000;

/** Two people, each at a place for a period. */
type Pair = { readonly subject: string; readonly other: Presence };

/** S asks; C has the one confirmed placement. Nothing else is known of where the two are. */
function placed(inquiry: Inquiry, { subject, other }: Pair): Inquiry {
  const isOfTheTwo = (person: string) => person === subject || person === other.person;
  return {
    ...inquiry,
    persons: inquiry.persons.map((one) => (isOfTheTwo(one.id) ? { ...one, consent: true } : one)),
    question: { ...inquiry.question, subjects: [subject] },
    presences: [...inquiry.presences.filter(({ person }) => !isOfTheTwo(person)), { ...other, kind: 'CONFIRMED' }],
  };
}

/** C asks for the place and period where it was; S has the confirmed placement for which it asked. */
function exchanged(inquiry: Inquiry, { subject, other }: Pair): Inquiry {
  const { person, kind, from, to, ...place } = other;
  const question = { ...inquiry.question, place, from, to };
  const asked = {
    person: subject,
    kind,
    from: inquiry.question.from,
    to: inquiry.question.to,
    ...inquiry.question.place,
  };
  return placed({ ...inquiry, question }, { subject: person, other: asked });
}

const relationsBetween = (inquiry: Inquiry, counterpart: string) =>
  judged(inquiry)
    .findings.filter((finding) => finding.counterpart === counterpart)
    .map(({ rule, scope, severity }) => ({ rule, scope, severity }));

test('law 1: whoever of two is placed where the other has a confirmed placement meets the same relations', {
  timeout,
}, () => {
  let met = 0;
  fc.assert(
    fc.property(inquiries, (raw) => {
      const inquiry = readInquiry(raw);
      const subject = inquiry.question.subjects[0] ?? '';
      for (const other of inquiry.presences.filter(({ person }) => person !== subject)) {
        const pair = { subject, other };
        const relations = relationsBetween(placed(inquiry, pair), other.person);
        met += relations.length;
        expect(relationsBetween(exchanged(inquiry, pair), subject)).toEqual(relations);
      }
    }),
    { numRuns: 700 },
  );
  expect(met).toBeGreaterThan(100);
});
