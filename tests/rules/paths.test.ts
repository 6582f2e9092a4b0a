import { describe, expect, test } from 'vitest';
import { compareCodePoints } from '#api/conflicts/code-points.ts';
import { judge } from '#api/conflicts/judge.ts';
import { pairKey } from '#api/conflicts/pair-key.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { allies, asking, belongs, feud, file, judged, lives, rivals, type Told } from './invented-people.ts';

const first = (told: Told) => judged(told).findings[0];

describe('the path, for the police alone', () => {
  test('reads from the subject to the counterpart and where they are', () => {
    const told = { ...feud, affiliations: [belongs('alva', 'reds-youth'), belongs('bo', 'blues-youth')] };
    expect(first(told)?.path).toEqual({
      severity: 'MEDIUM',
      scope: 'SAME_TOWN',
      lowered: ['loose'],
      steps: [
        { step: 'AFFILIATION', person: 'alva', grouping: 'reds-youth' },
        { step: 'PART_OF', grouping: 'reds-youth', whole: 'reds' },
        { step: 'RIVALRY', from: 'reds', to: 'blues' },
        { step: 'PART_OF', grouping: 'blues-youth', whole: 'blues' },
        { step: 'AFFILIATION', person: 'bo', grouping: 'blues-youth' },
        { step: 'PRESENCE', person: 'bo' },
      ],
    });
  });

  test('of an allied rivalry reads the same way from either end', () => {
    const told = (red: string, green: string) => ({
      affiliations: [belongs(red, 'reds'), belongs(green, 'greens')],
      rivalries: [rivals('reds', 'blues-youth')],
      alliances: [allies('greens', 'blues')],
      presences: [lives('bo')],
    });
    const groupings = (red: string, green: string) =>
      first(told(red, green))?.path?.steps.map((step) => ('from' in step ? `${step.from}-${step.to}` : step.step));
    expect(groupings('alva', 'bo')).toEqual([
      'AFFILIATION',
      'reds-blues-youth',
      'PART_OF',
      'blues-greens',
      'AFFILIATION',
      'PRESENCE',
    ]);
    expect(groupings('bo', 'alva')).toEqual([
      'AFFILIATION',
      'greens-blues',
      'PART_OF',
      'blues-youth-reds',
      'AFFILIATION',
      'PRESENCE',
    ]);
  });

  test('of a territory ends with the territory', () => {
    const territories = [{ grouping: 'blues-youth', locality: 'kristianstad', from: '2021-01-01' }];
    expect(first({ ...feud, presences: [], territories })?.path?.steps.map(({ step }) => step)).toEqual([
      'AFFILIATION',
      'RIVALRY',
      'PART_OF',
      'TERRITORY',
    ]);
  });

  test('names the facts of the graph, where they come from it', () => {
    const read = readInquiry(file(feud));
    const withRefs = {
      ...read,
      rivalries: read.rivalries.map((rivalry) => ({ ...rivalry, ref: 'rivalry-1' })),
      presences: read.presences.map((presence) => ({ ...presence, ref: 'placement-1' })),
    };
    expect(judge(withRefs).findings[0]?.path?.steps).toContainEqual({
      step: 'RIVALRY',
      from: 'reds',
      to: 'blues',
      ref: 'rivalry-1',
    });
    expect(judge(withRefs).findings[0]?.path?.steps).toContainEqual({
      step: 'PRESENCE',
      person: 'bo',
      ref: 'placement-1',
    });
  });
});

describe('of several paths', () => {
  const several = {
    ...feud,
    affiliations: [
      belongs('alva', 'reds'),
      belongs('bo', 'blues'),
      belongs('bo', 'blues-youth', { role: 'SUSPECTED' }),
    ],
    presences: [lives('bo', { locality: 'broby' }), lives('bo', { kind: 'HELD' }), lives('bo', { kind: 'STAFF' })],
  };

  test("the most severe is the finding's, the others are its support, in order", () => {
    const finding = first(several);
    expect([finding?.severity, finding?.scope, finding?.path?.lowered]).toEqual(['HIGH', 'SAME_TOWN', []]);
    expect(finding?.support?.map(({ severity, scope, lowered }) => [severity, scope, ...lowered].join(' '))).toEqual([
      'MEDIUM SAME_TOWN held',
      'MEDIUM NEARBY',
      'LOW SAME_TOWN weak loose',
      'LOW SAME_TOWN weak loose held',
      'LOW NEARBY weak loose',
    ]);
  });

  test("of equally severe ones the nearest is the finding's", () => {
    const presences = [lives('bo', { locality: 'broby' }), lives('bo', { kind: 'HELD' })];
    expect(first({ ...feud, presences })?.scope).toBe('SAME_TOWN');
    expect(first({ ...feud, presences: presences.toReversed() })?.scope).toBe('SAME_TOWN');
  });

  test('a nearer but milder one does not hide a more severe one further away', () => {
    const rivalries = [rivals('reds', 'blues', { level: 'ARMED_CONFLICT' })];
    const presences = [lives('bo', { kind: 'INSTITUTION' }), lives('bo', { locality: 'broby' })];
    expect(first({ ...feud, rivalries, presences })?.severity).toBe('HIGH');
    expect(first({ ...feud, rivalries, presences })?.scope).toBe('NEARBY');
  });

  test('each relation on its own is a finding', () => {
    const affiliations = [...feud.affiliations, belongs('bo', 'reds')];
    const rules = judged({ ...feud, affiliations, threats: [{ by: 'bo', against: 'alva' }] }).findings.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['PERSONAL_THREAT', 'FORMER_ASSOCIATES', 'RIVALRY']);
  });

  test('the order of facts is no matter, paths and support included', () => {
    const turned = Object.fromEntries(
      Object.entries(file(several)).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
    );
    expect(judge(readInquiry(turned))).toEqual(judged(several));
  });
});

describe('order', () => {
  test('findings go by severity downward, then rule, subject, counterpart and grouping', () => {
    const people = ['alva', 'dina', 'bo', 'cem'];
    const told = {
      question: asking({ subjects: ['dina', 'alva'] }),
      affiliations: people.map((person) => belongs(person, 'reds')),
      territories: ['reds-youth', 'reds'].map((grouping) => ({
        grouping,
        locality: 'kristianstad',
        from: '2021-01-01',
      })),
      presences: [lives('cem'), lives('bo')],
    };
    expect(
      judged(told).findings.map(({ severity, rule, subject, counterpart, grouping }) =>
        [severity, rule, subject, counterpart ?? grouping].join(' '),
      ),
    ).toEqual([
      'HIGH FORMER_ASSOCIATES alva bo',
      'HIGH FORMER_ASSOCIATES alva cem',
      'HIGH FORMER_ASSOCIATES dina bo',
      'HIGH FORMER_ASSOCIATES dina cem',
      'HIGH OWN_TERRITORY alva reds',
      'HIGH OWN_TERRITORY dina reds',
      'MEDIUM OWN_TERRITORY alva reds-youth',
      'MEDIUM OWN_TERRITORY dina reds-youth',
    ]);
  });

  test('code points, not UTF-16 units: what lies beyond U+FFFF comes last', () => {
    const texts = ['\u{1f600}', '\uff5e', 'b', 'ab', 'a', 'B', '', '10', '9', 'å'];
    expect(texts.toSorted(compareCodePoints)).toEqual(['', '10', '9', 'B', 'a', 'ab', 'b', 'å', '\uff5e', '\u{1f600}']);
  });

  test('two people are one pair, whoever is named first, whatever characters their identifiers have', () => {
    expect(pairKey('bo', 'alva')).toBe(pairKey('alva', 'bo'));
    expect(pairKey('a","b', 'c')).not.toBe(pairKey('a', 'b","c'));
    expect(pairKey('a', 'a')).not.toBe(pairKey('a', 'b'));
  });
});
