import { describe, expect, it } from 'vitest';
import { hashReference } from '#api/identity/reference.ts';
import { tell } from '#seed/stories/tell.ts';
import { dayOf } from '#seed/story-day.ts';

describe('a day of a story', () => {
  it.each([
    ['today', '2027-02-20'],
    ['+9d', '2027-03-01'],
    ['-2w', '2027-02-06'],
    ['-20m', '2025-06-20'],
    ['-7y', '2020-02-20'],
  ] as const)('%s is %s on 20 February 2027', (told, day) => {
    expect(dayOf(told, '2027-02-20')).toBe(day);
  });

  it('that is not a whole number of days is refused', () => {
    expect(() => dayOf('+1.5d', '2027-02-20')).toThrow('not “+1.5d”');
  });
});

describe('a story of several parts', () => {
  const alva = { name: 'Alva', reference: 'DEMO-ALVA-01' };

  it('says once what two parts say in the same words', () => {
    expect(tell('Both', { people: [alva] }, { people: [{ ...alva }] }).people).toEqual([alva]);
  });
});

describe('the keyed hash of a reference', () => {
  const key = new Uint8Array(32).fill(1);

  it('is the same however the reference is written', () => {
    const ways = ['DEMO-ALVA-01', 'demo-alva-01', ' demo alva 01 ', 'DEMO–ALVA–01', 'DEMOALVA01'];
    expect(new Set(ways.map((way) => hashReference(way, key))).size).toBe(1);
  });

  it('tells two people apart, and is another under another key', () => {
    const hashes = [
      hashReference('DEMO-ALVA-01', key),
      hashReference('DEMO-BO-02', key),
      hashReference('DEMO-ALVA-01', new Uint8Array(32).fill(2)),
    ];
    expect(new Set(hashes).size).toBe(3);
  });

  it('of nothing is refused', () => {
    expect(() => hashReference(' - ', key)).toThrow('at least one letter or digit');
  });
});
