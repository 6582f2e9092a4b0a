import { describe, expect, test } from 'vitest';
import { judgeByTheLetter } from './judge-by-the-letter.ts';
import type { LetterFinding } from './letter-finding.ts';
import { type RawInquiry, withDefaults } from './with-defaults.ts';

/** SCENARIOS 1 to 12, told to the oracle in its own words, so that product and oracle do not merely agree in error. */
const town = (id: string, municipality: string, km: number) => ({ id, municipality, lat: 56 + km / 111.195, lon: 14 });
const person = (id: string) => ({ id, consent: true, verifiedOn: '2027-02-01' });
const [reds, blues] = [member('alva', 'reds'), member('bo', 'blues')];
const feud = { a: 'reds', b: 'blues', level: 'CONFLICT', from: '2020-01-01' };
const bo = { person: 'bo', kind: 'CONFIRMED', locality: 'kristianstad', from: '2027-01-01' };
const stay = { from: '2027-03-01', municipality: '1290' };

const world: RawInquiry = {
  asOf: '2027-02-20',
  question: { subjects: ['alva'], place: { locality: 'kristianstad' }, ...stay },
  counties: [{ id: '12' }],
  municipalities: ['1290', '1273', '1266', '1280'].map((id) => ({ id, county: '12' })),
  localities: [
    town('kristianstad', '1290', 0),
    town('hammarslund', '1290', 3),
    town('broby', '1273', 25),
    town('hörby', '1266', -36),
    { ...town('malmö', '1280', -90), large: true },
  ],
  districts: [
    { id: 'rosengård', locality: 'malmö' },
    { id: 'limhamn', locality: 'malmö' },
  ],
  suppliers: [{ id: 'omsorg' }],
  facilities: [{ id: 'gården', locality: 'kristianstad', supplier: 'omsorg', capacity: 6, needsPermit: false }],
  units: [{ id: 'flat', facility: 'gården', capacity: 3 }],
  persons: ['alva', 'bo', 'cem', 'dina', 'elis'].map(person),
  groupings: [{ id: 'reds' }, { id: 'blues' }, { id: 'greens' }, { id: 'reds-youth', partOf: ['reds'] }],
  affiliations: [reds, blues],
  rivalries: [feud],
};

function member(id: string, grouping: string, role = 'MEMBER') {
  return { person: id, grouping, role, from: '2015-01-01' };
}

const judge = (change: RawInquiry) => judgeByTheLetter(withDefaults({ ...world, ...change }));
const told = ({ rule, scope, severity }: LetterFinding) => [rule, scope, severity].filter(Boolean).join(' ');
const findings = (change: RawInquiry) => judge(change).findings.map(told);
const asked = (place: object, more: object = {}) => ({ subjects: ['alva'], place, ...stay, ...more });

describe('by the letter', () => {
  test('1: a stay that ended two weeks before is no finding, one that ended three days before is', () => {
    expect(findings({ presences: [{ ...bo, to: '2027-02-15' }] })).toEqual([]);
    expect(findings({ presences: [{ ...bo, to: '2027-02-26' }] })).toEqual(['RIVALRY SAME_TOWN HIGH']);
  });

  test.each([
    ['hammarslund', ['RIVALRY SAME_TOWN HIGH']],
    ['broby', ['RIVALRY NEARBY MEDIUM']],
    ['hörby', []],
  ])('2: a rival in %s is found as near as the town is', (locality, expected) => {
    expect(findings({ presences: [{ ...bo, locality }] })).toEqual(expected);
  });

  test('3: an affiliation that ended seven years ago counts one step less, presumed as well two', () => {
    const old = { ...blues, to: '2020-02-01' };
    const presences = [bo];
    expect(findings({ presences, affiliations: [reds, old] })).toEqual(['RIVALRY SAME_TOWN MEDIUM']);
    const presumed = { ...old, role: 'SUSPECTED' };
    expect(findings({ presences, affiliations: [reds, presumed] })).toEqual(['RIVALRY SAME_TOWN LOW']);
  });

  test("4: a member of a part has the whole's rivals, one step lower", () => {
    const affiliations = [member('alva', 'reds-youth'), blues];
    expect(findings({ presences: [bo], affiliations })).toEqual(['RIVALRY SAME_TOWN MEDIUM']);
  });

  test("5: a rival's ally counts in town, neither 20 km away nor after the alliance", () => {
    const green = { affiliations: [reds, member('bo', 'greens')], presences: [bo] };
    const alliances = [{ a: 'greens', b: 'blues', from: '2021-01-01' }];
    expect(findings({ ...green, alliances })).toEqual(['ALLIED_RIVALRY SAME_TOWN MEDIUM']);
    expect(findings({ ...green, alliances, presences: [{ ...bo, locality: 'broby' }] })).toEqual([]);
    expect(findings({ ...green, alliances: [{ ...alliances[0], to: '2027-01-01' }] })).toEqual([]);
  });

  test('6: a former associate who lives in a small town is advised against, in another part of a city nearby', () => {
    const affiliations = [{ ...reds, to: '2026-06-01' }, member('cem', 'reds')];
    const home = { ...bo, person: 'cem', kind: 'RESIDENCE' };
    expect(judge({ affiliations, presences: [home] }).answer).toBe('ADVISED_AGAINST');
    const city = { ...home, locality: 'malmö', district: 'rosengård' };
    const question = asked({ locality: 'malmö', district: 'limhamn' });
    expect(findings({ affiliations, presences: [city], question })).toEqual(['FORMER_ASSOCIATES NEARBY MEDIUM']);
  });

  test('7: a rivalry that ended 20 months ago counts one step less, one that ended 30 months ago nothing', () => {
    const ended = (to: string) => ({ presences: [bo], rivalries: [{ ...feud, to }] });
    expect(findings({ presences: [bo], rivalries: [] })).toEqual([]);
    expect(findings(ended('2025-07-01'))).toEqual(['RIVALRY SAME_TOWN MEDIUM']);
    expect(findings(ended('2024-09-01'))).toEqual([]);
  });

  test("8: a household gets the partner's answer, and the partner can be the threat", () => {
    const question = { ...asked({ locality: 'kristianstad' }), subjects: ['dina', 'alva'] };
    expect(judge({ question, presences: [bo] }).answer).toBe('ADVISED_AGAINST');
    const threats = [{ by: 'alva', against: 'dina' }];
    const expected = ['PERSONAL_THREAT SAME_UNIT CRITICAL', 'PERSONAL_THREAT SAME_UNIT CRITICAL'];
    expect(findings({ question, threats })).toEqual(expected);
  });

  test("9: a stop holds for one's own municipality from its first day", () => {
    const stopped = (by: string) => [{ id: 'omsorg', stops: [{ from: '2027-03-08', by }] }];
    const from = (day: string, to: string) => asked({ facility: 'gården' }, { from: day, to });
    const late = from('2027-03-09', '2027-05-01');
    expect(findings({ suppliers: stopped('1290'), question: late })).toEqual(['SUPPLIER_STOPPED CRITICAL']);
    expect(findings({ suppliers: stopped('1280'), question: late })).toEqual([]);
    expect(findings({ suppliers: stopped('1290'), question: from('2027-03-01', '2027-03-08') })).toEqual([]);
  });

  test('10: without consent, verification or attestation the basis is insufficient', () => {
    const alva = (change: object) => judge({ persons: [{ ...person('alva'), ...change }, person('bo')] }).answer;
    expect(alva({})).toBe('NO_KNOWN_RISK');
    expect(alva({ consent: false })).toBe('INSUFFICIENT_BASIS');
    expect(alva({ verifiedOn: '2026-11-21' })).toBe('INSUFFICIENT_BASIS');
    const dina = { subjects: ['dina'], place: { locality: 'kristianstad' }, ...stay };
    expect(judge({ question: dina }).answer).toBe('INSUFFICIENT_BASIS');
  });

  test('11: two former associates in the wished-for flat', () => {
    const affiliations = [reds, member('dina', 'reds'), member('elis', 'reds')];
    const presences = ['dina', 'elis'].map((id) => ({
      person: id,
      kind: 'CONFIRMED',
      unit: 'flat',
      from: '2027-01-01',
    }));
    const change = { affiliations, presences, question: asked({ unit: 'flat' }) };
    expect(findings(change)).toEqual(['FORMER_ASSOCIATES SAME_UNIT CRITICAL', 'FORMER_ASSOCIATES SAME_UNIT CRITICAL']);
  });

  test('12: a rival in prison for the whole stay counts two steps less, released within it nothing less', () => {
    const question = asked({ locality: 'kristianstad' }, { to: '2027-09-01' });
    const prison = (to: string) => ({ question, presences: [{ ...bo, kind: 'INSTITUTION', to }] });
    expect(findings(prison('2027-09-01'))).toEqual(['RIVALRY SAME_TOWN LOW']);
    expect(findings(prison('2027-08-31'))).toEqual(['RIVALRY SAME_TOWN HIGH']);
  });
});
