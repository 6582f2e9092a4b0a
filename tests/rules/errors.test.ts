import { describe, expect, test } from 'vitest';
import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { allies, asking, belongs, feud, file, lives, rivals, type Told } from './invented-people.ts';
import { alva, home, reading } from './read-a-file.ts';

const ban = { person: 'alva', from: '2027-01-01' };
const territory = { grouping: 'reds', from: '2027-01-01' };
const alone = (field: string): Told => Object.fromEntries(Object.entries(asking()).filter(([name]) => name !== field));

describe('a wrong file is named by the place in it', () => {
  test.each<[string, string, Told]>([
    ['an unknown list', 'friendships', { friendships: [] }],
    ['an unknown field of a fact', 'affiliations[0].colour', { affiliations: [{ ...alva, colour: 'red' }] }],
    [
      'an unknown field of a grade',
      'affiliations[0].grade.handling',
      { affiliations: [{ ...alva, grade: { handling: 'P' } }] },
    ],
    [
      "a fact that carries the graph's own identifier",
      'affiliations[0].ref',
      { affiliations: [{ ...alva, ref: '1' }] },
    ],
    ["an order of holds, which a file can't set", 'question.holdOpened', { question: asking({ holdOpened: 1 }) }],
    ['no asOf', 'asOf', { asOf: undefined }],
    ['no question', 'question', { question: undefined }],
    ['no place', 'question.place', { question: alone('place') }],
    ['no subjects', 'question.subjects', { question: alone('subjects') }],
    ['no from', 'question.from', { question: alone('from') }],
    ['no role', 'affiliations[1].role', { affiliations: [alva, { ...alva, role: undefined }] }],
    ['no level', 'rivalries[0].level', { rivalries: [{ a: 'reds', b: 'blues', from: '2027-01-01' }] }],
    ['no kind', 'presences[0].kind', { presences: [{ ...lives('bo'), kind: undefined }] }],
    ['no lat', 'localities[0].lat', { localities: [{ id: 'x', municipality: '1290', lon: 1 }] }],
    [
      'no supplier',
      'facilities[0].supplier',
      { facilities: [{ ...home, locality: 'kristianstad', supplier: undefined }] },
    ],
    [
      'no needsPermit',
      'facilities[0].needsPermit',
      { facilities: [{ ...home, locality: 'kristianstad', needsPermit: undefined }] },
    ],
    ['no capacity', 'units[0].capacity', { units: [{ id: 'x', facility: 'lyktan' }] }],
    ['no identifier', 'persons[0].id', { persons: [{ consent: true }] }],
    ['an identifier that is a number', 'persons[0].id', { persons: [{ id: 1 }] }],
    ['an unknown role', 'affiliations[0].role', { affiliations: [{ ...alva, role: 'BOSS' }] }],
    ['an unknown kind', 'presences[0].kind', { presences: [{ ...lives('bo'), kind: 'CANCELLED' }] }],
    ['source 4', 'affiliations[0].grade.source', { affiliations: [{ ...alva, grade: { source: 4 } }] }],
    [
      'a source that is a text',
      'affiliations[0].grade.source',
      { affiliations: [{ ...alva, grade: { source: '3' } }] },
    ],
    ['a flag that is a number', 'affiliations[0].pending', { affiliations: [{ ...alva, pending: 1 }] }],
    ['null where it is not said', 'affiliations[0].grade', { affiliations: [{ ...alva, grade: null }] }],
    ['a list that is null', 'presences', { presences: null }],
    ['a list that is an object', 'presences', { presences: {} }],
    ['a policy that is null', 'policy', { policy: null }],
    ['a negative policy', 'policy.nearbyKm', { policy: { nearbyKm: -1 } }],
    ['half a day of buffer', 'policy.bufferDays', { policy: { bufferDays: 0.5 } }],
    ['a negative capacity', 'units[0].capacity', { units: [{ id: 'x', facility: 'lyktan', capacity: -1 }] }],
    ['no place in the place', 'question.place', { question: asking({ place: {} }) }],
    ['two places', 'question.place', { question: asking({ place: { facility: 'lyktan', locality: 'kristianstad' } }) }],
    ['a presence nowhere', 'presences[0]', { presences: [{ person: 'bo', kind: 'CONFIRMED', from: '2027-01-01' }] }],
    [
      'a presence in two places',
      'presences[0]',
      { presences: [lives('bo', { unit: 'lyktan-1', facility: 'lyktan' })] },
    ],
    [
      'a district with a facility',
      'presences[0].district',
      { presences: [lives('bo', { facility: 'lyktan', district: 'nasby' })] },
    ],
    [
      'a district with a municipality',
      'question.place.district',
      { question: asking({ place: { municipality: '1290', district: 'nasby' } }) },
    ],
    [
      'a district of another town',
      'presences[0].district',
      { presences: [lives('bo', { locality: 'kristianstad', district: 'mollan' })] },
    ],
    ['a facility nowhere', 'facilities[0]', { facilities: [home] }],
    [
      'a facility in two places',
      'facilities[0]',
      { facilities: [{ ...home, locality: 'kristianstad', municipality: '1290' }] },
    ],
    [
      'a facility in a district of another town',
      'facilities[0].district',
      { facilities: [{ ...home, locality: 'kristianstad', district: 'mollan' }] },
    ],
    ['a territory nowhere', 'territories[0]', { territories: [territory] }],
    [
      'a territory in a district of another town',
      'territories[0].district',
      { territories: [{ ...territory, locality: 'malmo', district: 'nasby' }] },
    ],
    ['a ban on nothing', 'bans[0]', { bans: [ban] }],
    ['a ban on a town and its district', 'bans[0]', { bans: [{ ...ban, locality: 'malmo', district: 'mollan' }] }],
    [
      'a subject who is not among the persons',
      'question.subjects[1]',
      { question: asking({ subjects: ['alva', 'nobody'] }) },
    ],
    ['an unknown placing municipality', 'question.municipality', { question: asking({ municipality: '9999' }) }],
    ['an unknown place', 'question.place.unit', { question: asking({ place: { unit: 'x' } }) }],
    ['an unknown county', 'municipalities[0].county', { municipalities: [{ id: '1', county: '99' }] }],
    ['an unknown locality of a district', 'districts[0].locality', { districts: [{ id: 'x', locality: 'x' }] }],
    ['an unknown facility of a unit', 'units[0].facility', { units: [{ id: 'x', facility: 'x', capacity: 1 }] }],
    ['an unknown supplier', 'facilities[0].supplier', { facilities: [{ ...home, locality: 'malmo', supplier: 'x' }] }],
    [
      'a stop by an unknown municipality',
      'suppliers[0].stops[0].by',
      { suppliers: [{ id: 'trygg', stops: [{ from: '2027-01-01', by: 'x' }] }] },
    ],
    [
      'a grouping that is part of an unknown one',
      'groupings[0].partOf[0]',
      { groupings: [{ id: 'x', partOf: ['y'] }] },
    ],
    ['an affiliation with an unknown grouping', 'affiliations[0].grouping', { affiliations: [belongs('alva', 'x')] }],
    ['an affiliation of an unknown person', 'affiliations[0].person', { affiliations: [belongs('x', 'reds')] }],
    ['a rivalry with an unknown grouping', 'rivalries[0].b', { rivalries: [rivals('reds', 'x')] }],
    ['an alliance with an unknown grouping', 'alliances[0].a', { alliances: [allies('x', 'reds')] }],
    [
      'a territory of an unknown grouping',
      'territories[0].grouping',
      { territories: [{ ...territory, grouping: 'x', locality: 'malmo' }] },
    ],
    ['a threat by an unknown person', 'threats[0].by', { threats: [{ by: 'x', against: 'alva' }] }],
    ['a relative who is unknown', 'relatives[0].b', { relatives: [{ a: 'alva', b: 'x' }] }],
    ['a ban on an unknown county', 'bans[0].county', { bans: [{ ...ban, county: 'x' }] }],
    ['a ban on an unknown district', 'bans[0].district', { bans: [{ ...ban, district: 'x' }] }],
    [
      'a presence in an unknown district',
      'presences[0].district',
      { presences: [lives('bo', { locality: 'malmo', district: 'x' })] },
    ],
    ['a presence of an unknown person', 'presences[0].person', { presences: [lives('x')] }],
    [
      'a person twice with different content',
      'persons[1].id',
      { persons: [{ id: 'alva' }, { id: 'alva', consent: true }] },
    ],
    [
      'a facility twice with different permits',
      'facilities[1].id',
      {
        facilities: [
          { ...home, locality: 'malmo' },
          { ...home, locality: 'malmo', permits: [{ from: '2027-01-01' }] },
        ],
      },
    ],
    ['a date that does not exist', 'asOf', { asOf: '2027-02-29' }],
    ['a date with a time', 'question.from', { question: asking({ from: '2027-03-01T00:00' }) }],
    ['a period that ends when it begins', 'question.to', { question: asking({ to: '2027-03-01' }) }],
    [
      'an affiliation that ends before it begins',
      'affiliations[0].to',
      { affiliations: [{ ...alva, to: '2019-01-01' }] },
    ],
    [
      'a permit that ends before it begins',
      'facilities[0].permits[0].to',
      { facilities: [{ ...home, locality: 'malmo', permits: [{ from: '2027-01-02', to: '2027-01-01' }] }] },
    ],
    [
      'a closure that ends when it begins',
      'facilities[0].closed[0].to',
      { facilities: [{ ...home, locality: 'malmo', closed: [{ from: '2027-01-01', to: '2027-01-01' }] }] },
    ],
    [
      'a stop that ends when it begins',
      'suppliers[0].stops[0].to',
      { suppliers: [{ id: 'trygg', stops: [{ from: '2027-01-01', to: '2027-01-01' }] }] },
    ],
    ['a rivalry with itself', 'rivalries[0].b', { rivalries: [rivals('reds', 'reds')] }],
    ['an alliance with itself', 'alliances[0].b', { alliances: [allies('reds', 'reds')] }],
    ['a threat against oneself', 'threats[0].against', { threats: [{ by: 'bo', against: 'bo' }] }],
    ['a relative of oneself', 'relatives[0].b', { relatives: [{ a: 'bo', b: 'bo' }] }],
    ['a grouping that is part of itself', 'groupings[0].partOf', { groupings: [{ id: 'reds', partOf: ['reds'] }] }],
    [
      'a cycle of groupings',
      'groupings[1].partOf',
      {
        groupings: [
          { id: 'a' },
          { id: 'b', partOf: ['a', 'c'] },
          { id: 'c', partOf: ['d'] },
          { id: 'd', partOf: ['b'] },
        ],
      },
    ],
    ['an unconfirmed presence without end', 'presences[0].to', { presences: [lives('bo', { kind: 'UNCONFIRMED' })] }],
    ['a subject twice', 'question.subjects[1]', { question: asking({ subjects: ['alva', 'alva'] }) }],
    ['no subject', 'question.subjects', { question: asking({ subjects: [] }) }],
  ])('%s: %s', (_what, where, told) => {
    const json: unknown = JSON.parse(JSON.stringify(file(told)));
    expect(reading(json).replace(/: .*$/, '')).toBe(`InvalidInquiry ${where}`);
  });

  test.each([[[]], ['text'], [null], [7]])('a file that holds %j is no inquiry', (json) => {
    expect(reading(json)).toMatch(/^InvalidInquiry the file: /);
  });

  test('a number too large to be one is none', () => {
    const json: unknown = JSON.parse(JSON.stringify(file({})).replace('"lat":56', '"lat":1e999'));
    expect(reading(json)).toMatch(/^InvalidInquiry localities\[0\]\.lat: /);
  });

  test('neither a value nor a strange field name is repeated: both could be about people', () => {
    const secret = '19121212-1212';
    const wrong = [
      { affiliations: [{ ...alva, [secret]: 1 }] },
      { affiliations: [{ ...alva, role: secret }] },
      { affiliations: [{ ...alva, from: secret }] },
      { affiliations: [{ ...alva, grouping: secret }] },
      { persons: [{ id: secret }, { id: secret, consent: true }] },
      { policy: { bufferDays: secret } },
    ];
    for (const told of wrong) expect(reading(file(told))).toMatch(/^InvalidInquiry (?!.*1212)/);
  });

  test('a field named like the machinery of objects is unknown like any other', () => {
    const json: unknown = JSON.parse(JSON.stringify(file({})).replace('{', '{"__proto__":{"large":true},'));
    expect(reading(json)).toMatch(/^InvalidInquiry /);
  });
});

test('facts that did not come from a file and point at what is not there are not judged: thrown, never "none"', () => {
  const read = readInquiry(file(feud));
  expect(() => judge({ ...read, groupings: [] })).toThrow('A grouping that a fact points at is not among the facts');
  expect(() => judge({ ...read, persons: [] })).toThrow('A person');
  expect(() => judge({ ...read, localities: [] })).toThrow('A locality');
});
