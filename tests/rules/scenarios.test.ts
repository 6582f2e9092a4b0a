/** SCENARIOS.md, "Judging", by number, as far as facts alone show them. */
import { describe, expect, test } from 'vitest';
import { allies, answered, asking, belongs, feud, found, lives, rivals } from './invented-people.ts';

const bo = (changes: Readonly<Record<string, unknown>>) => ({
  ...feud,
  affiliations: [belongs('alva', 'reds'), belongs('bo', 'blues', changes)],
});

describe('scenarios', () => {
  test('1: Bo leaves more than the buffer before Alva comes: nothing; within it: found', () => {
    expect(found({ ...feud, presences: [lives('bo', { to: '2027-02-15' })] })).toEqual([]);
    expect(found({ ...feud, presences: [lives('bo', { to: '2027-02-26' })] })).toEqual([
      'RIVALRY alva bo SAME_TOWN HIGH',
    ]);
  });

  test('2: Hammarslund 3 km away is the same town, Broby 25 km is nearby, Hörby 36 km is neither', () => {
    const boIn = (locality: string) => found({ ...feud, presences: [lives('bo', { locality })] });
    expect(boIn('hammarslund')).toEqual(['RIVALRY alva bo SAME_TOWN HIGH']);
    expect(boIn('broby')).toEqual(['RIVALRY alva bo NEARBY MEDIUM']);
    expect(boIn('horby')).toEqual([]);
  });

  test('3: Bo left the Blues seven years ago: one step lower; presumed as well: two, never gone', () => {
    const left = { from: '2015-01-01', to: '2020-03-01' };
    expect(found(bo(left))).toEqual(['RIVALRY alva bo SAME_TOWN MEDIUM']);
    expect(found(bo({ ...left, role: 'SUSPECTED' }))).toEqual(['RIVALRY alva bo SAME_TOWN LOW']);
  });

  test("4: a member of Reds-Youth has the Reds' rivals, one step lower", () => {
    expect(found({ ...feud, affiliations: [belongs('alva', 'reds-youth'), belongs('bo', 'blues')] })).toEqual([
      'RIVALRY alva bo SAME_TOWN MEDIUM',
    ]);
  });

  test('5: a Green, allied with the Blues: found in town, not 20 km away, not after the alliance', () => {
    const green = (locality: string, to: string | null = null) =>
      found({
        affiliations: [belongs('alva', 'reds'), belongs('bo', 'greens')],
        rivalries: [rivals('reds', 'blues')],
        alliances: [allies('greens', 'blues', { to })],
        presences: [lives('bo', { locality })],
      });
    expect(green('kristianstad')).toEqual(['ALLIED_RIVALRY alva bo SAME_TOWN MEDIUM']);
    expect(green('broby')).toEqual([]);
    expect(green('kristianstad', '2027-02-01')).toEqual([]);
  });

  test('6: Cem, a Red, lives in the small town that Alva left the Reds for: advised against; in another part of Malmö: nearby', () => {
    const affiliations = [belongs('alva', 'reds', { to: '2026-11-01' }), belongs('cem', 'reds')];
    const small = { affiliations, presences: [lives('cem', { kind: 'RESIDENCE' })] };
    expect([answered(small), found(small)]).toEqual(['ADVISED_AGAINST', ['FORMER_ASSOCIATES alva cem SAME_TOWN HIGH']]);
    const question = asking({ place: { locality: 'malmo', district: 'limhamn' } });
    const presences = [lives('cem', { kind: 'RESIDENCE', locality: 'malmo', district: 'mollan' })];
    expect(found({ affiliations, question, presences })).toEqual(['FORMER_ASSOCIATES alva cem NEARBY MEDIUM']);
  });

  test('7: the rivalry was mistaken, and so left out: nothing; ended 20 months ago: a step lower; 30 months: nothing', () => {
    expect(found({ ...feud, rivalries: [] })).toEqual([]);
    expect(found({ ...feud, rivalries: [rivals('reds', 'blues', { to: '2025-07-01' })] })).toEqual([
      'RIVALRY alva bo SAME_TOWN MEDIUM',
    ]);
    expect(found({ ...feud, rivalries: [rivals('reds', 'blues', { to: '2024-09-01' })] })).toEqual([]);
  });

  test("8: only the partner has a rival in town: the household's answer is the partner's; the partner's threat is found", () => {
    const question = asking({ subjects: ['dina', 'alva'] });
    expect(answered({ ...feud, question })).toBe('ADVISED_AGAINST');
    expect(found({ question, threats: [{ by: 'alva', against: 'dina' }] })).toContain(
      'PERSONAL_THREAT dina alva SAME_UNIT CRITICAL',
    );
  });

  test("9: the own municipality's stop from Monday, a stay from Tuesday: stopped; one that ends on Sunday, or another's stop: nothing", () => {
    const monday = '2027-03-08';
    const stay = (from: string, to: string, by: string) =>
      found({
        question: asking({ place: { facility: 'lyktan' }, from, to }),
        suppliers: [{ id: 'trygg', stops: [{ from: monday, by }] }],
      });
    expect(stay('2027-03-09', '2027-06-01', '1256')).toEqual(['SUPPLIER_STOPPED CRITICAL']);
    expect(stay('2027-03-01', monday, '1256')).toEqual([]);
    expect(stay('2027-03-09', '2027-06-01', '1290')).toEqual([]);
  });

  test('10: nothing known against, but no valid consent, or nothing known and nothing attested: the basis does not suffice', () => {
    const withdrawn = [{ id: 'alva', consent: false, verifiedOn: '2027-02-01' }];
    expect(answered({ affiliations: [belongs('alva', 'reds')], persons: withdrawn })).toBe('INSUFFICIENT_BASIS');
    expect(answered({})).toBe('INSUFFICIENT_BASIS');
  });

  test('11: two of the own former grouping live in the flat asked for: advised against', () => {
    const told = {
      question: asking({ place: { unit: 'lyktan-1' } }),
      affiliations: [belongs('alva', 'reds'), belongs('dina', 'reds'), belongs('elis', 'reds')],
      presences: [lives('dina', { unit: 'lyktan-1' }), lives('elis', { unit: 'lyktan-1' })],
    };
    expect(answered(told)).toBe('ADVISED_AGAINST');
    expect(found(told)).toEqual([
      'FORMER_ASSOCIATES alva dina SAME_UNIT CRITICAL',
      'FORMER_ASSOCIATES alva elis SAME_UNIT CRITICAL',
      'OVER_CAPACITY HIGH',
    ]);
  });

  test("12: the rival sits in the town's prison for the whole stay: two steps lower; released within it: none", () => {
    const prison = (to: string) => found({ ...feud, presences: [lives('bo', { kind: 'INSTITUTION', to })] });
    expect(prison('2028-01-01')).toEqual(['RIVALRY alva bo SAME_TOWN LOW']);
    expect(prison('2027-04-01')).toEqual(['RIVALRY alva bo SAME_TOWN HIGH']);
  });
});
