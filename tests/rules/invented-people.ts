/**
 * The invented people, groupings and places of SCENARIOS.md as facts for the rules.
 * Alva (Reds) is to be placed from 1 March to 1 June 2027; Bo belongs to the Blues; nobody is anywhere until a test says so.
 */
import type { Assessment, Finding } from '#api/conflicts/findings.ts';
import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';

type Fact = Readonly<Record<string, unknown>>;
/** The JSON of a file; a test names only the lists that it is about. */
export type Told = Readonly<Record<string, unknown>>;

const kmPerDegree = (6371.0088 * Math.PI) / 180;
/** A point so many kilometres north of Kristianstad's. */
export const northOfKristianstad = (km: number) => ({ lat: 56 + km / kmPerDegree, lon: 14 });

const verified = { consent: true, verifiedOn: '2027-02-01', attestedNone: false };

const persons: readonly Fact[] = ['alva', 'bo', 'cem', 'dina', 'elis', 'fia', 'gil', 'hedda'].map((id) => ({
  id,
  ...verified,
}));

const localities: readonly Fact[] = [
  { id: 'kristianstad', municipality: '1290', ...northOfKristianstad(0) },
  { id: 'hammarslund', municipality: '1290', ...northOfKristianstad(3) },
  { id: 'tollarp', municipality: '1290', ...northOfKristianstad(-40) },
  { id: 'broby', municipality: '1256', ...northOfKristianstad(25) },
  { id: 'horby', municipality: '1266', ...northOfKristianstad(36) },
  { id: 'malmo', municipality: '1280', lat: 55.6, lon: 13, large: true },
  { id: 'arlov', municipality: '1231', lat: 55.6 + 4 / kmPerDegree, lon: 13 },
];

const base: Told = {
  asOf: '2027-02-15',
  counties: [{ id: '12' }, { id: '10' }],
  municipalities: ['1290', '1256', '1266', '1280', '1231']
    .map((id) => ({ id, county: '12' }))
    .concat([{ id: '1080', county: '10' }]),
  localities,
  districts: [
    { id: 'mollan', locality: 'malmo' },
    { id: 'limhamn', locality: 'malmo' },
    { id: 'nasby', locality: 'kristianstad' },
    { id: 'ostermalm', locality: 'kristianstad' },
  ],
  suppliers: [{ id: 'trygg' }],
  facilities: [
    { id: 'lyktan', locality: 'kristianstad', supplier: 'trygg', capacity: 6, needsPermit: false },
    { id: 'stugan', municipality: '1290', supplier: 'trygg', capacity: 6, needsPermit: false },
    { id: 'bryggan', locality: 'malmo', district: 'limhamn', supplier: 'trygg', capacity: 6, needsPermit: false },
  ],
  units: [
    { id: 'lyktan-1', facility: 'lyktan', capacity: 2 },
    { id: 'lyktan-2', facility: 'lyktan', capacity: 2 },
    { id: 'stugan-1', facility: 'stugan', capacity: 2 },
  ],
  persons,
  groupings: [
    { id: 'reds' },
    { id: 'reds-youth', partOf: ['reds'] },
    { id: 'blues' },
    { id: 'blues-youth', partOf: ['blues'] },
    { id: 'greens' },
    { id: 'greens-youth', partOf: ['greens'] },
  ],
};

const march = { from: '2027-03-01', to: '2027-06-01' };

/** The question, with what a test changes in it. */
export const asking = (changes: Fact = {}): Fact => ({
  subjects: ['alva'],
  municipality: '1256',
  place: { locality: 'kristianstad' },
  ...march,
  ...changes,
});

export const belongs = (person: string, grouping: string, changes: Fact = {}): Fact => ({
  person,
  grouping,
  role: 'MEMBER',
  from: '2020-01-01',
  ...changes,
});

export const rivals = (a: string, b: string, changes: Fact = {}): Fact => ({
  a,
  b,
  level: 'CONFLICT',
  from: '2022-01-01',
  ...changes,
});

export const allies = (a: string, b: string, changes: Fact = {}): Fact => ({ a, b, from: '2022-01-01', ...changes });

/** Confirmed in Kristianstad since the beginning of the year. */
export const lives = (person: string, changes: Fact = {}): Fact => {
  const place = ['unit', 'facility', 'locality', 'municipality'].some((kind) => kind in changes)
    ? {}
    : { locality: 'kristianstad' };
  return { person, kind: 'CONFIRMED', from: '2027-01-01', ...place, ...changes };
};

export const file = (told: Told): Told => ({ ...base, question: asking(), ...told });

export const judged = (told: Told): Assessment => judge(readInquiry(file(told)));

/** A finding as a line: rule, whom it is about, scope, severity. */
const line = ({ rule, subject, counterpart, grouping, scope, severity }: Finding): string =>
  [rule, subject, counterpart, grouping, scope, severity].filter((part) => part !== undefined).join(' ');

export const found = (told: Told): readonly string[] => judged(told).findings.map(line);

export const answered = (told: Told): string => judged(told).answer;

/** Alva of the Reds meets Bo of the Blues: the feud that most tables start from. */
export const feud = {
  affiliations: [belongs('alva', 'reds'), belongs('bo', 'blues')],
  rivalries: [rivals('reds', 'blues')],
  presences: [lives('bo')],
} as const;
