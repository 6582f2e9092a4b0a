import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { judge } from '#api/conflicts/judge.ts';
import { openKnownFacts, type SomeFacts } from '#api/conflicts/known-facts.ts';
import { neighbourhood } from '#api/conflicts/neighbourhood.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';

const fleeting = [
  ...(['affiliations', 'rivalries', 'alliances', 'territories'] as const),
  ...(['threats', 'relatives', 'bans', 'presences'] as const),
];
const changing = [...fleeting, 'groupings', 'facilities'] as const;
type Kind = (typeof changing)[number];
type Changing = Pick<Inquiry, Kind>;

/** The same country with some of its facts only; some groupings part of nothing, some homes full. */
function openVariants(inquiry: Inquiry): (there: readonly boolean[]) => Changing {
  const alone = new Map(inquiry.groupings.map((one) => [one.id, { ...one, partOf: [] }]));
  const full = new Map(inquiry.facilities.map((one) => [one.id, { ...one, capacity: 0 }]));
  const ids = [...alone.keys(), ...full.keys()];
  return (there) => {
    const isLeft = (nth: number) => there[nth % there.length] === true;
    const isAsItWas = ({ id }: { readonly id: string }) => isLeft(ids.indexOf(id) * 5);
    const some = fleeting.map((name, at) => [name, inquiry[name].filter((_, nth) => isLeft(at * 7 + nth * 3))]);
    return {
      ...(Object.fromEntries(some) as unknown as Pick<Inquiry, (typeof fleeting)[number]>),
      groupings: inquiry.groupings.map((one) => (isAsItWas(one) ? one : (alone.get(one.id) ?? one))),
      facilities: inquiry.facilities.map((one) => (isAsItWas(one) ? one : (full.get(one.id) ?? one))),
    };
  };
}

const without = (some: Changing, others: Changing): SomeFacts =>
  Object.fromEntries(
    changing.flatMap((name) => {
      const kept = new Set<object>(others[name]);
      const list = (some[name] as readonly object[]).filter((one) => !kept.has(one));
      return list.length > 0 ? [[name, list]] : [];
    }),
  );

/** Mostly of one kind of fact alone: whatever hangs on it must be forgotten for that. */
const kindsChanged: fc.Arbitrary<readonly Kind[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...changing).map((kind) => [kind]) },
  { weight: 1, arbitrary: fc.constant(changing) },
);
const steps = fc.array(
  fc.record({
    there: fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
    kinds: kindsChanged,
    isUndone: fc.boolean(),
  }),
  { minLength: 2, maxLength: 6 },
);

describe('what is arranged once for all questions', () => {
  test('is judged as if it were arranged anew, after every change and after what undoes one', () => {
    let other = 0;
    const isForgotten = fc.property(inquiries, steps, (raw, happened) => {
      const inquiry = readInquiry(raw);
      const { question, policy } = inquiry;
      const known = openKnownFacts(inquiry);
      const variant = openVariants(inquiry);
      const ask = (): Inquiry => ({
        ...inquiry,
        ...neighbourhood(known, { question, policy, isUsable: () => true }),
      });
      let there = variant([true]);
      known.change({}, { ...inquiry, ...there });
      for (const { there: draw, kinds, isUndone } of happened) {
        const all = variant(draw);
        const next: Changing = { ...there, ...Object.fromEntries(kinds.map((kind) => [kind, all[kind]])) };
        const [gone, come] = [without(there, next), without(next, there)];
        const asked = ask();
        const before = judge(asked);
        known.change(gone, come);
        const after = judge(ask());
        expect(after).toEqual(judge({ ...inquiry, ...next }));
        expect(after).toEqual(judge(structuredClone(ask())));
        expect(judge(asked), 'what was found before the change').toEqual(before);
        if (JSON.stringify(after) !== JSON.stringify(before)) other += 1;
        if (isUndone) {
          known.change(come, gone);
          expect(judge(ask())).toEqual(before);
        } else there = next;
      }
    });
    fc.assert(isForgotten, { numRuns: 1_000 });
    expect(other).toBeGreaterThan(200);
  }, 120_000);
});
