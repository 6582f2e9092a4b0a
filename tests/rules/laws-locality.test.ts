import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graded, Inquiry } from '#api/conflicts/facts.ts';
import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';
import { groupings, people } from './oracle/inquiry-facts.ts';
import { judged } from './oracle/outcome.ts';
import type { RawInquiry } from './oracle/with-defaults.ts';

const timeout = 60_000;

/** A county of its own in the far north, two people and two groupings that nothing else mentions. */
const elsewhere: Readonly<Record<string, readonly object[]>> = {
  counties: [{ id: '25' }],
  municipalities: [{ id: '2584', county: '25' }],
  localities: [{ id: 'kiruna', municipality: '2584', lat: 67.9, lon: 20.2 }],
  persons: [{ id: 'q1' }, { id: 'q2' }],
  groupings: [{ id: 'h1', partOf: ['g1'] }, { id: 'h2' }],
};

type Added = Readonly<Record<string, readonly object[]>>;

const withMore = (raw: RawInquiry, added: Added): RawInquiry => ({
  ...raw,
  ...Object.fromEntries(
    Object.entries(added).map(([list, facts]) => [list, [...((raw[list] ?? []) as readonly object[]), ...facts]]),
  ),
});

/** Who is drawn to be in the added fact: someone of the household, someone outside it without a threat to it, any grouping. */
type Drawn = { readonly subject: string; readonly bystander: string; readonly grouping: string };

const long = { from: '1900-01-01', to: '1950-01-01' };
const now = { from: '2020-01-01' };
const member = { role: 'MEMBER', ...now };
const feud = { level: 'ARMED_CONFLICT' };

const outside: Readonly<Record<string, (drawn: Drawn) => Added>> = {
  'a rivalry with a grouping to which nobody is tied': ({ grouping }) => ({
    rivalries: [{ a: grouping, b: 'h2', ...feud, ...now }],
  }),
  'a rivalry that faded long ago': ({ grouping }) => ({
    rivalries: groupings.filter((one) => one !== grouping).map((b) => ({ a: grouping, b, ...feud, ...long })),
  }),
  'an alliance with a grouping to which nobody is tied': ({ grouping }) => ({
    alliances: [{ a: grouping, b: 'h2', ...now }],
  }),
  'an alliance of long ago': ({ grouping }) => ({
    alliances: groupings.filter((one) => one !== grouping).map((b) => ({ a: grouping, b, ...long })),
  }),
  'an affiliation of someone who is nowhere': ({ grouping }) => ({
    affiliations: [{ person: 'q1', grouping, ...member }],
  }),
  'a territory far away': ({ grouping }) => ({ territories: [{ grouping, locality: 'kiruna', ...now }] }),
  'a territory of long ago': ({ grouping }) => ({ territories: [{ grouping, locality: 'l1', ...long }] }),
  'a threat between people who are nowhere': ({ bystander }) => ({
    threats: [
      { by: 'q1', against: 'q2' },
      { by: bystander, against: 'q1' },
    ],
  }),
  'a closed threat': ({ subject, bystander }) => ({ threats: [{ by: bystander, against: subject, closed: true }] }),
  'a relative who is nowhere': ({ subject, bystander }) => ({
    relatives: [
      { a: 'q1', b: subject },
      { a: bystander, b: 'q2' },
    ],
  }),
  'a ban far away': ({ subject }) => ({
    bans: [
      { person: subject, locality: 'kiruna', ...now },
      { person: subject, county: '25', advice: true, ...now },
    ],
  }),
  'a ban of long ago': ({ subject }) => ({ bans: [{ person: subject, county: '12', ...long }] }),
  "somebody else's ban": ({ bystander }) => ({ bans: [{ person: bystander, county: '12', ...now }] }),
  'a presence far away': ({ bystander }) => ({
    presences: [{ person: bystander, kind: 'CONFIRMED', locality: 'kiruna', ...now }],
  }),
  'a presence of long ago': ({ bystander }) => ({
    presences: [{ person: bystander, kind: 'CONFIRMED', locality: 'l1', ...long }],
  }),
};

const isOpenThreatToHousehold = ({ threats, question }: Inquiry, person: string): boolean =>
  threats.some(
    ({ by, against, closed }) =>
      !closed &&
      ((by === person && question.subjects.includes(against)) ||
        (against === person && question.subjects.includes(by))),
  );

function drawnIn(inquiry: Inquiry, grouping: string): Drawn | null {
  const { subjects } = inquiry.question;
  const bystander = people.find((one) => !subjects.includes(one) && !isOpenThreatToHousehold(inquiry, one));
  const [subject] = subjects;
  return subject === undefined || bystander === undefined ? null : { subject, bystander, grouping };
}

describe('law 4: what changes nothing is', () => {
  test.each(Object.keys(outside))('%s', { timeout }, (name) => {
    fc.assert(
      fc.property(inquiries, fc.constantFrom(...groupings), (raw, grouping) => {
        const inquiry = readInquiry(raw);
        const drawn = drawnIn(inquiry, grouping);
        fc.pre(drawn !== null);
        const after = readInquiry(withMore(withMore(raw, elsewhere), outside[name]?.(drawn) ?? {}));
        expect(judged(after)).toEqual(judged(inquiry));
      }),
      { numRuns: 120 },
    );
  });

  test("a subject's affiliation with an uninvolved grouping, but that it can give the basis", { timeout }, () => {
    fc.assert(
      fc.property(inquiries, (raw) => {
        const before = judged(readInquiry(raw));
        const person = readInquiry(raw).question.subjects[0];
        const added = { ...elsewhere, affiliations: [{ person, grouping: 'h2', ...member }] };
        const after = judged(readInquiry(withMore(raw, added)));
        expect(after.findings).toEqual(before.findings);
        if (after.answer === before.answer) return;
        expect([before.answer, after.answer]).toEqual(['INSUFFICIENT_BASIS', 'NO_KNOWN_RISK']);
      }),
      { numRuns: 500 },
    );
  });

  test('all that is on no path and no support, but affiliations can have been the basis', { timeout }, () => {
    let removed = 0;
    fc.assert(
      fc.property(inquiries, (raw) => {
        const inquiry = withRefs(readInquiry(raw));
        const less = onlyOnPaths(inquiry);
        removed += inquiry.affiliations.length - less.affiliations.length;
        const [before, after] = [judged(inquiry), judged(less)];
        expect(after.findings).toEqual(before.findings);
        if (after.answer === before.answer) return;
        expect([before.answer, after.answer]).toEqual(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS']);
        expect(less.affiliations.length).toBeLessThan(inquiry.affiliations.length);
      }),
      { numRuns: 500 },
    );
    expect(removed, 'affiliations on no path').toBeGreaterThan(100);
  });
});

const numbered = <T extends object>(list: readonly T[], name: string): readonly T[] =>
  list.map((one, index) => ({ ...one, ref: `${name} ${index}` }));

/** The references that the graph would give, by which paths name their facts. */
const withRefs = (inquiry: Inquiry): Inquiry => ({
  ...inquiry,
  affiliations: numbered(inquiry.affiliations, 'affiliation'),
  rivalries: numbered(inquiry.rivalries, 'rivalry'),
  alliances: numbered(inquiry.alliances, 'alliance'),
  territories: numbered(inquiry.territories, 'territory'),
  threats: numbered(inquiry.threats, 'threat'),
  relatives: numbered(inquiry.relatives, 'relatives'),
  presences: numbered(inquiry.presences, 'presence'),
});

/** Keeps placements, which heads are counted by, and whatever concerns an open threat with the household. */
function onlyOnPaths(inquiry: Inquiry): Inquiry {
  const paths = judge(inquiry).findings.flatMap(({ path, support = [] }) =>
    path === undefined ? [] : [path, ...support],
  );
  const refs = new Set(paths.flatMap(({ steps }) => steps.map((step) => ('ref' in step ? step.ref : undefined))));
  const isOn = ({ ref }: Partial<Graded>) => ref !== undefined && refs.has(ref);
  const concerns = (person: string) => isOpenThreatToHousehold(inquiry, person);
  return {
    ...inquiry,
    affiliations: inquiry.affiliations.filter(isOn),
    rivalries: inquiry.rivalries.filter(isOn),
    alliances: inquiry.alliances.filter(isOn),
    territories: inquiry.territories.filter(isOn),
    relatives: inquiry.relatives.filter(isOn),
    threats: inquiry.threats.filter((one) => isOn(one) || concerns(one.by) || concerns(one.against)),
    presences: inquiry.presences.filter(
      (one) => isOn(one) || one.kind === 'CONFIRMED' || one.kind === 'HELD' || concerns(one.person),
    ),
  };
}
