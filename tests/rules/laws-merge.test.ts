import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inquiry, Person } from '#api/conflicts/facts.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';
import { people } from './oracle/inquiry-facts.ts';
import type { LetterFinding } from './oracle/letter-finding.ts';
import { hold, judged } from './oracle/outcome.ts';

/** Two records of which the second turns out to be the first. */
type Twins = { readonly kept: string; readonly gone: string };

const twins: fc.Arbitrary<Twins> = fc
  .shuffledSubarray([...people], { minLength: 2, maxLength: 2 })
  .map(([kept = '', gone = '']) => ({ kept, gone }));

/** "facts between the two dropped" */
function apart(inquiry: Inquiry, { kept, gone }: Twins): Inquiry {
  const isBetween = (one: string, other: string) =>
    (one === kept && other === gone) || (one === gone && other === kept);
  return {
    ...inquiry,
    threats: inquiry.threats.filter(({ by, against }) => !isBetween(by, against)),
    relatives: inquiry.relatives.filter(({ a, b }) => !isBetween(a, b)),
  };
}

/** "facts joined; consent only if both consented; attested only if both are; the earlier verification" (none is earliest) */
function merged(inquiry: Inquiry, { kept, gone }: Twins): Inquiry {
  const name = (id: string) => (id === gone ? kept : id);
  const ofOne = <T extends { readonly person: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, person: name(one.person) }));
  const other = inquiry.persons.find(({ id }) => id === gone);
  const asOne = (one: Person): Person =>
    one.id !== kept || other === undefined
      ? one
      : {
          id: kept,
          consent: one.consent && other.consent,
          attestedNone: one.attestedNone && other.attestedNone,
          verifiedOn: earlier(one.verifiedOn, other.verifiedOn),
        };
  return {
    ...inquiry,
    question: { ...inquiry.question, subjects: [...new Set(inquiry.question.subjects.map(name))] },
    persons: inquiry.persons.filter(({ id }) => id !== gone).map(asOne),
    affiliations: ofOne(inquiry.affiliations),
    bans: ofOne(inquiry.bans),
    presences: ofOne(inquiry.presences),
    threats: inquiry.threats.map((one) => ({ ...one, by: name(one.by), against: name(one.against) })),
    relatives: inquiry.relatives.map((one) => ({ ...one, a: name(one.a), b: name(one.b) })),
  };
}

const earlier = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return null;
  return one < other ? one : other;
};

/** Those for whose sake the whereabouts are unknown. */
function missing(inquiry: Inquiry, subject: string): readonly string[] {
  const { question, persons, threats } = inquiry;
  return persons
    .map(({ id }) => id)
    .filter((id) => !question.subjects.includes(id))
    .filter((id) =>
      threats.some(
        ({ by, against, closed }) =>
          !closed && ((by === id && against === subject) || (by === subject && against === id)),
      ),
    )
    .filter((id) => isNowhere(inquiry, id));
}

/** The exceptions of law 5, of a finding on the two records apart. */
function isExcepted(inquiry: Inquiry, finding: LetterFinding, { kept, gone }: Twins): boolean {
  const { rule, subject = '', counterpart = '' } = finding;
  const { subjects } = inquiry.question;
  const isTwin = (person: string) => person === kept || person === gone;
  const isAtHome = subjects.some(isTwin);
  if (rule === 'OVER_CAPACITY' || rule === 'CONCENTRATION') return true;
  if (isTwin(subject) && !inquiry.persons.every(({ id, consent }) => consent || !isTwin(id))) return true;
  if (isTwin(subject) && isTwin(counterpart)) return true;
  if (isAtHome && isTwin(counterpart) && !subjects.includes(counterpart)) return true;
  if (rule !== 'WHEREABOUTS_UNKNOWN') return false;
  const areBothMissing = [kept, gone].every((twin) => isNowhere(inquiry, twin));
  return missing(inquiry, subject).every((someone) => isTwin(someone) && (isAtHome || !areBothMissing));
}

/** Whether the person has no presence, other than a held one, on the first day. */
const isNowhere = ({ question, presences }: Inquiry, person: string): boolean =>
  presences.every(
    (one) =>
      one.person !== person ||
      one.kind === 'HELD' ||
      one.from > question.from ||
      (one.to !== null && one.to <= question.from),
  );

test('law 5: when two records turn out to be one person, the findings about others are at least those of both', {
  timeout: 60_000,
}, () => {
  let compared = 0;
  fc.assert(
    fc.property(inquiries, twins, (raw, pair) => {
      const before = apart(readInquiry(raw), pair);
      const after = judged(merged(before, pair));
      const name = (id: string) => (id === pair.gone ? pair.kept : id);
      for (const finding of judged(before).findings) {
        if (isExcepted(before, finding, pair)) continue;
        const { subject, counterpart } = finding;
        const asOne = {
          ...finding,
          ...(subject === undefined ? {} : { subject: name(subject) }),
          ...(counterpart === undefined ? {} : { counterpart: name(counterpart) }),
        };
        expect(hold(after.findings, asOne), JSON.stringify(asOne)).toBe(true);
        if (JSON.stringify(asOne) !== JSON.stringify(finding)) compared += 1;
      }
    }),
    { numRuns: 1000 },
  );
  expect(compared, 'findings that moved to the other record').toBeGreaterThan(20);
});
