import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { judge } from '#api/conflicts/judge.ts';
import { type KnownFacts, openKnownFacts } from '#api/conflicts/known-facts.ts';
import { neighbourhood } from '#api/conflicts/neighbourhood.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { canMeet, changedGroupings, concernedGroupings } from '#api/projection/changed-groupings.ts';
import { inquiries } from './oracle/inquiries.ts';

type Between = Pick<Inquiry, 'groupings' | 'rivalries' | 'alliances' | 'territories'>;

/** What groupings have; of what is between them and of their territories only those that a draw leaves. */
const drawn = (inquiry: Inquiry, draw: readonly boolean[]): Between => {
  const some = <Fact>(facts: readonly Fact[], salt: number) =>
    facts.filter((_, nth) => draw[(nth + salt) % draw.length] === true);
  return {
    groupings: inquiry.groupings,
    rivalries: some(inquiry.rivalries, 0),
    alliances: some(inquiry.alliances, 3),
    territories: some(inquiry.territories, 5),
  };
};

const open = (inquiry: Inquiry, between: Between): KnownFacts => {
  const known = openKnownFacts(inquiry);
  known.change({}, { ...inquiry, ...between });
  return known;
};

const judgeOn = (known: KnownFacts, { question, policy, persons, asOf }: Inquiry) => {
  const around = neighbourhood(known, { question, policy, isUsable: () => true });
  return judge({ ...around, persons, asOf, policy, question }).findings;
};

/** Some subject of the question belongs to one of the groupings, and somebody else or a territory of them is near. */
const concerns = (known: KnownFacts, { question, policy }: Inquiry, concerned: ReadonlySet<string>): boolean => {
  const { towns, municipalities } = known.near(
    known.atlas.placeOf(question.place),
    Math.max(policy.nearbyKm, policy.sameTownKm),
  );
  const near = { concerned, spots: [...towns, ...municipalities] };
  return question.subjects.some(
    (person) =>
      known.affiliationsOf(person).some(({ grouping }) => concerned.has(grouping)) &&
      canMeet(known, { ...question.place, ...always, person, kind: 'CONFIRMED' }, near),
  );
};
const always = { from: '2000-01-01', to: null };

const draws = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

describe('a change of what is between groupings', () => {
  test('leaves everything that is found of whoever it does not concern', { timeout: 120_000 }, () => {
    let [same, other] = [0, 0];
    const isLeft = fc.property(inquiries, draws, draws, (raw, one, two) => {
      const inquiry = readInquiry(raw);
      const [had, has] = [drawn(inquiry, one), drawn(inquiry, two)];
      const [before, after] = [open(inquiry, had), open(inquiry, has)];
      const touched = inquiry.groupings.map(({ id }) => id);
      const isConcerned =
        concerns(before, inquiry, concernedGroupings(before, touched, changedGroupings(had, has))) ||
        concerns(after, inquiry, concernedGroupings(after, touched, changedGroupings(has, had)));
      const [found, findsNow] = [judgeOn(before, inquiry), judgeOn(after, inquiry)];
      if (isConcerned) other += 1;
      else {
        expect(findsNow).toEqual(found);
        same += 1;
      }
    });
    fc.assert(isLeft, { numRuns: 2_000 });
    expect(same).toBeGreaterThan(200);
    expect(other).toBeGreaterThan(200);
  });

  test('concerns the rivals of whoever is active somewhere new, and not their allies', () => {
    const between = readInquiry({
      ...{ asOf: '2027-02-20', question: { subjects: ['alva'], place: { locality: 'hörby' }, from: '2027-03-01' } },
      counties: [{ id: 'skåne' }],
      municipalities: [{ id: 'hörby', county: 'skåne' }],
      localities: [{ id: 'hörby', municipality: 'hörby', lat: 55.9, lon: 13.7 }],
      persons: [{ id: 'alva', consent: true }],
      groupings: [{ id: 'reds' }, { id: 'blues' }, { id: 'greens' }],
      rivalries: [{ a: 'reds', b: 'blues', level: 'CONFLICT', from: '2020-01-01' }],
      alliances: [{ a: 'reds', b: 'greens', from: '2020-01-01' }],
      territories: [{ grouping: 'reds', locality: 'hörby', from: '2027-01-01' }],
    });
    const changed = changedGroupings(between, { ...between, territories: [] });
    expect([...concernedGroupings(open(between, between), ['reds'], changed)].toSorted()).toEqual(['blues', 'reds']);
  });

  test('concerns everybody around where what is part of what has changed', () => {
    const part = { groupings: [{ id: 'crew', partOf: ['reds'] }] };
    expect(changedGroupings(part, { groupings: [{ id: 'crew', partOf: [] }] })).toBe('TREE');
    expect(changedGroupings(part, {})).toBe('TREE');
  });
});
