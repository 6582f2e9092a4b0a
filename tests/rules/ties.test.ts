import { describe, expect, test } from 'vitest';
import { allies, asking, belongs, feud, found, lives, rivals, type Told } from './invented-people.ts';

/** Rule and severity of what Alva and Bo, both in Kristianstad, have with each other. */
const between = (told: Told) => found({ presences: [lives('bo')], ...told });

describe('ties', () => {
  test.each([
    ['a member of a part has the rivals of the whole', 'reds-youth', 'blues', 'reds', 'blues', true],
    ['a member of the whole does not have the rivals of a part', 'reds', 'blues', 'reds-youth', 'blues', false],
    ["the rival's part is a rival as well", 'reds', 'blues-youth', 'reds', 'blues', true],
    ["the rival part's whole is no rival", 'reds', 'blues', 'reds', 'blues-youth', false],
  ])('%s', (_what, alvas, bos, a, b, isFound) => {
    const told = { affiliations: [belongs('alva', alvas), belongs('bo', bos)], rivalries: [rivals(a, b)] };
    expect(between(told)).toEqual(isFound ? [expect.stringMatching(/^RIVALRY alva bo SAME_TOWN/)] : []);
  });

  test('a tie reaches everything that a grouping is part of, however far', () => {
    const groupings = [
      { id: 'reds', partOf: ['nation'] },
      { id: 'nation' },
      { id: 'cell', partOf: ['crew', 'other'] },
      { id: 'crew', partOf: ['reds'] },
      { id: 'other' },
      { id: 'blues' },
    ];
    const affiliations = [belongs('alva', 'cell'), belongs('bo', 'blues')];
    for (const whole of ['cell', 'crew', 'other', 'reds', 'nation'])
      expect(between({ groupings, affiliations, rivalries: [rivals('blues', whole)] })).toHaveLength(1);
  });

  test('a feud within one tree holds by the letter: two of the youth are rivals if the youth and the whole are', () => {
    const told = {
      affiliations: [belongs('alva', 'reds-youth'), belongs('bo', 'reds-youth')],
      rivalries: [rivals('reds', 'reds-youth')],
    };
    expect(between(told)).toEqual(['FORMER_ASSOCIATES alva bo SAME_TOWN HIGH', 'RIVALRY alva bo SAME_TOWN MEDIUM']);
  });
});

describe('former associates', () => {
  test.each([
    ['both of the Reds', 'reds', 'reds', 'HIGH'],
    ['one of the Reds, one of their youth', 'reds', 'reds-youth', 'MEDIUM'],
    ['one of the youth, one of the Reds', 'reds-youth', 'reds', 'MEDIUM'],
    ['both of the youth', 'reds-youth', 'reds-youth', 'HIGH'],
    ['of different groupings', 'reds', 'blues', null],
  ])('%s', (_what, alvas, bos, severity) => {
    const told = { affiliations: [belongs('alva', alvas), belongs('bo', bos)] };
    expect(between(told)).toEqual(severity === null ? [] : [`FORMER_ASSOCIATES alva bo SAME_TOWN ${severity}`]);
  });

  test('two parts of one whole are former associates through it', () => {
    const groupings = [{ id: 'reds' }, { id: 'north', partOf: ['reds'] }, { id: 'south', partOf: ['reds'] }];
    expect(between({ groupings, affiliations: [belongs('alva', 'north'), belongs('bo', 'south')] })).toEqual([
      'FORMER_ASSOCIATES alva bo SAME_TOWN MEDIUM',
    ]);
  });
});

describe('allied rivalry', () => {
  test("a rival's part draws in the allies of its whole; a rival whole does not draw in the allies of a part", () => {
    const told = (rival: string, ally: string) => ({
      affiliations: [belongs('alva', 'reds'), belongs('bo', 'greens')],
      rivalries: [rivals('reds', rival)],
      alliances: [allies(ally, 'greens')],
    });
    expect(between(told('blues-youth', 'blues'))).toHaveLength(1);
    expect(between(told('blues', 'blues-youth'))).toHaveLength(0);
  });

  test('the same holds with subject and counterpart exchanged', () => {
    const told = (rival: string, ally: string) => ({
      affiliations: [belongs('bo', 'reds'), belongs('alva', 'greens')],
      rivalries: [rivals('reds', rival)],
      alliances: [allies(ally, 'greens')],
    });
    expect(between(told('blues-youth', 'blues'))).toHaveLength(1);
    expect(between(told('blues', 'blues-youth'))).toHaveLength(0);
  });

  test("an ally of an ally is no ally, and an ally's rival's ally is nobody", () => {
    const groupings = [{ id: 'reds' }, { id: 'blues' }, { id: 'greens' }, { id: 'golds' }];
    const affiliations = [belongs('alva', 'reds'), belongs('bo', 'golds')];
    const alliances = [allies('blues', 'greens'), allies('greens', 'golds')];
    expect(between({ groupings, affiliations, alliances, rivalries: [rivals('reds', 'blues')] })).toEqual([]);
  });

  test("a member of the ally's part is tied to the ally", () => {
    const told = {
      affiliations: [belongs('alva', 'reds'), belongs('bo', 'greens-youth')],
      rivalries: [rivals('reds', 'blues', { level: 'ARMED_CONFLICT' })],
      alliances: [allies('greens', 'blues')],
    };
    expect(between(told)).toEqual(['ALLIED_RIVALRY alva bo SAME_TOWN MEDIUM']);
  });
});

describe('threats and kin', () => {
  test('a closed threat is nothing', () => {
    const threats = [{ by: 'bo', against: 'alva', closed: true }];
    expect(between({ threats })).toEqual([]);
    expect(between({ threats: [{ ...threats[0], against: 'cem' }], relatives: [{ a: 'cem', b: 'alva' }] })).toEqual([]);
  });

  test('a relative of a relative is no relative', () => {
    const relatives = [
      { a: 'cem', b: 'dina' },
      { a: 'dina', b: 'bo' },
    ];
    expect(
      between({
        threats: [{ by: 'cem', against: 'alva' }],
        relatives,
        presences: [lives('bo'), lives('cem', { locality: 'horby' })],
      }),
    ).toEqual([]);
  });

  test('the one in between may be in the household', () => {
    const told = {
      question: asking({ subjects: ['alva', 'cem'] }),
      threats: [{ by: 'bo', against: 'cem' }],
      relatives: [{ a: 'alva', b: 'cem' }],
    };
    expect(between(told)).toEqual([
      'PERSONAL_THREAT cem bo SAME_TOWN CRITICAL',
      'THREATENED_RELATIVE alva bo SAME_TOWN HIGH',
    ]);
  });
});

describe('a household', () => {
  const together = asking({ subjects: ['alva', 'bo'] });

  test('members are no counterparts of each other, whatever their groupings', () => {
    expect(found({ ...feud, question: together, presences: [lives('bo'), lives('alva')] })).toEqual([]);
  });

  test('an open threat between two of them is one finding for each, in whatever place', () => {
    expect(found({ question: together, threats: [{ by: 'bo', against: 'alva' }] })).toEqual([
      'PERSONAL_THREAT alva bo SAME_UNIT CRITICAL',
      'PERSONAL_THREAT bo alva SAME_UNIT CRITICAL',
    ]);
  });

  test('a weak threat between two of them is a step lower', () => {
    expect(found({ question: together, threats: [{ by: 'bo', against: 'alva', grade: { source: 3 } }] })).toEqual([
      'PERSONAL_THREAT alva bo SAME_UNIT HIGH',
      'PERSONAL_THREAT bo alva SAME_UNIT HIGH',
    ]);
  });

  test('a member without consent is a counterpart, but no subject, of a threat between the two', () => {
    const persons = [{ id: 'alva', consent: true, verifiedOn: '2027-02-01' }, { id: 'bo' }];
    expect(found({ persons, question: together, threats: [{ by: 'bo', against: 'alva' }] })).toEqual([
      'PERSONAL_THREAT alva bo SAME_UNIT CRITICAL',
    ]);
  });

  test("every member's findings count", () => {
    const told = { ...feud, question: asking({ subjects: ['cem', 'alva'] }) };
    expect(found(told)).toEqual(['RIVALRY alva bo SAME_TOWN HIGH']);
  });
});
