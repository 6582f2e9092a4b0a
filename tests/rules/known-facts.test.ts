import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { judge } from '#api/conflicts/judge.ts';
import { openKnownFacts, type SomeFacts } from '#api/conflicts/known-facts.ts';
import { neighbourhood, openNeighbourhoods } from '#api/conflicts/neighbourhood.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';

/** Facts that others do not point at. */
const fleeting = [
  ...(['affiliations', 'rivalries', 'alliances', 'territories'] as const),
  ...(['threats', 'relatives', 'bans', 'presences'] as const),
];
type Fleeting = (typeof fleeting)[number];

/** Which of the facts, by a number for each, are there after a step. */
const thereAfter = (inquiry: Inquiry, step: readonly boolean[]): Pick<Inquiry, Fleeting> =>
  Object.fromEntries(
    fleeting.map((name, at) => [name, inquiry[name].filter((_, nth) => step[(at * 7 + nth * 3) % step.length])]),
  ) as unknown as Pick<Inquiry, Fleeting>;

const without = (some: Pick<Inquiry, Fleeting>, others: Pick<Inquiry, Fleeting>): SomeFacts =>
  Object.fromEntries(
    fleeting.flatMap((name) => {
      const list = (some[name] as readonly object[]).filter(
        (one) => !(others[name] as readonly object[]).includes(one),
      );
      return list.length > 0 ? [[name, list]] : [];
    }),
  );

const steps = fc.array(fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }), { minLength: 2, maxLength: 6 });

describe('facts that come and go a few at a time', () => {
  test('give what those that are there in the end give from the start', () => {
    fc.assert(
      fc.property(inquiries, steps, (raw, happened) => {
        const inquiry = readInquiry(raw);
        const { question, policy } = inquiry;
        const known = openKnownFacts(inquiry);
        let there = thereAfter(inquiry, [false]);
        known.change({}, { ...inquiry, ...there });
        for (const step of happened) {
          const next = thereAfter(inquiry, step);
          // Homes and groupings are read anew now and then, and come in the place of what they were.
          const again = step[0]
            ? { facilities: inquiry.facilities, groupings: inquiry.groupings, units: inquiry.units }
            : {};
          known.change({ ...without(there, next), ...again }, { ...without(next, there), ...again });
          there = next;
          const kept = neighbourhood(known, { question, policy, isUsable: () => true });
          const fresh = openNeighbourhoods({ ...inquiry, ...there, persons: [] })(question, policy);
          expect(judge({ ...inquiry, ...kept })).toEqual(judge({ ...inquiry, ...fresh }));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('a fact that was never brought can’t be taken away', () => {
    const { affiliations, ...inquiry } = readInquiry({
      asOf: '2027-01-01',
      question: { subjects: ['p1'], place: { municipality: '1280' }, from: '2027-02-01' },
      ...{ counties: [{ id: '12' }], municipalities: [{ id: '1280', county: '12' }], persons: [{ id: 'p1' }] },
      ...{
        groupings: [{ id: 'g1' }],
        affiliations: [{ person: 'p1', grouping: 'g1', role: 'MEMBER', from: '2020-01-01' }],
      },
    });
    const known = openKnownFacts({ ...inquiry });
    known.change({}, { groupings: inquiry.groupings });
    expect(() => known.change({ affiliations }, {})).toThrow('not where it was put');
  });
});
