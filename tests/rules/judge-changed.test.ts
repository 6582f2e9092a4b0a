import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judged } from '#api/alerts/alert.ts';
import { judgeStanding, questionOf } from '#api/alerts/judge-standing.ts';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { idsOf } from '#api/projection/anchors.ts';
import { judgeChanged } from '#api/projection/judge-changed.ts';
import { type Memory, openMemory } from '#api/projection/memory.ts';
import { anchorsOf, ofTouched, touchedBy } from './anchors-of.ts';
import { inquiries } from './oracle/inquiries.ts';

/** More while developing: `JUDGE_CHANGED_RUNS=50000 npx vitest run --project rules tests/rules/judge-changed.test.ts`. */
const { JUDGE_CHANGED_RUNS = '1000' } = process.env;
const numRuns = Number(JUDGE_CHANGED_RUNS);

const relations = ['affiliations', 'rivalries', 'alliances', 'territories', 'threats', 'relatives'] as const;
const kinds = [...relations, 'bans', 'presences', 'parts', 'consents', 'closures', 'stops'] as const;
type Kind = (typeof kinds)[number];

/** By its identifier a fact is the same before and after. */
const named = <Fact extends object>(kind: Kind, all: readonly Fact[]) =>
  all.map((one, nth) => ({ ...one, ref: `${kind} ${nth}` }));

const withNames = (inquiry: Inquiry): Inquiry => ({
  ...inquiry,
  affiliations: named('affiliations', inquiry.affiliations),
  rivalries: named('rivalries', inquiry.rivalries),
  alliances: named('alliances', inquiry.alliances),
  territories: named('territories', inquiry.territories),
  threats: named('threats', inquiry.threats),
  relatives: named('relatives', inquiry.relatives),
  bans: named('bans', inquiry.bans),
  presences: named('presences', inquiry.presences),
});

type Draw = { readonly there: readonly boolean[]; readonly salt: number };

/** The same country, of some kinds with those facts only that a draw leaves. */
function drawn(inquiry: Inquiry, draw: Draw, changing: readonly Kind[]): Inquiry {
  const isLeft = (kind: Kind, nth: number) =>
    !changing.includes(kind) ||
    draw.there[(kinds.indexOf(kind) * 5 + nth * 3 + draw.salt) % draw.there.length] === true;
  const some = <Fact>(kind: Kind, facts: readonly Fact[]) => facts.filter((_, nth) => isLeft(kind, nth));
  const without = <Fact>(kind: Kind, facts: readonly Fact[], less: Partial<Fact>) =>
    facts.map((fact, nth) => (isLeft(kind, nth) ? fact : { ...fact, ...less }));
  return {
    ...inquiry,
    affiliations: some('affiliations', inquiry.affiliations),
    rivalries: some('rivalries', inquiry.rivalries),
    alliances: some('alliances', inquiry.alliances),
    territories: some('territories', inquiry.territories),
    threats: some('threats', inquiry.threats),
    relatives: some('relatives', inquiry.relatives),
    bans: some('bans', inquiry.bans),
    presences: some('presences', inquiry.presences),
    groupings: without('parts', inquiry.groupings, { partOf: [] }),
    persons: without('consents', inquiry.persons, { consent: false }),
    facilities: without('closures', inquiry.facilities, { closed: [] }),
    suppliers: without('stops', inquiry.suppliers, { stops: [] }),
  };
}

function open(inquiry: Inquiry): Memory {
  const memory = openMemory(inquiry, { since: '0001-01-01', policy: inquiry.policy });
  const anchors = anchorsOf(inquiry);
  memory.put(idsOf(anchors), anchors);
  return memory;
}

type Given = ReadonlyMap<string, Judged['grounds']>;

/** Every standing placement, judged without looking at what changed. */
const everything = (memory: Memory, today: string): Given =>
  new Map(
    memory.standing(today).map((one) => {
      const { placement, grounds } = judgeStanding(one, memory.inquiry(questionOf(one, today), today));
      return [placement, grounds] as const;
    }),
  );

const draws = fc.record({ there: fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }), salt: fc.nat({ max: 10 }) });
/** Most changes are of one or two kinds of fact. */
const changes = fc.oneof(
  fc.subarray([...kinds], { minLength: 1, maxLength: 1 }),
  fc.subarray([...kinds], { minLength: 1, maxLength: 2 }),
  fc.constant([...kinds]),
);

/** How many placements there are of each sort. */
const seen = { other: 0, left: 0 };

/** Nothing of what is tried is left; whatever is given other grounds is told, and what is told is so. */
function expectNoneMissed(had: Inquiry, has: Inquiry): void {
  const { asOf: day, policy } = had;
  const memory = open(had);
  const before = everything(memory, day);
  const touched = touchedBy(had, has);
  const judged = judgeChanged(memory, { touched, anchors: ofTouched(anchorsOf(has), touched), policy }, day);
  expect(everything(memory, day)).toEqual(before);
  const after = everything(open(has), day);
  const told: Given = new Map(judged.map(({ placement, grounds }) => [placement, grounds]));
  for (const placement of new Set([...before.keys(), ...after.keys(), ...told.keys()])) {
    const [were, are] = [before.get(placement) ?? [], after.get(placement) ?? []];
    expect(told.get(placement) ?? were).toEqual(are);
    if (!told.has(placement)) seen.left += 1;
    if (JSON.stringify(were) !== JSON.stringify(are)) seen.other += 1;
  }
}

describe('what a change makes be judged again', () => {
  test('is every standing placement that it gives other grounds', { timeout: 20_000 + numRuns * 60 }, () => {
    const missesNone = fc.property(inquiries, draws, draws, changes, (raw, one, two, changing) => {
      const inquiry = withNames(readInquiry(raw));
      expectNoneMissed(drawn(inquiry, one, changing), drawn(inquiry, two, changing));
    });
    fc.assert(missesNone, { numRuns });
    expect(seen.other).toBeGreaterThan(numRuns / 20);
    expect(seen.left).toBeGreaterThan(numRuns / 20);
  });
});
