import { describe, expect, test } from 'vitest';
import { layPath, lineOf, type Step, yearsOf } from '../../web/features/liaison/lay-path.ts';

const person = (id: string) => ({ id, kind: 'PERSON' as const, name: id });
const grouping = (id: string) => ({ id, kind: 'GROUPING' as const, name: id });
const place = (id: string) => ({ id, kind: 'PLACE' as const, name: id });
const step = (kind: Step['kind'], ends: Step['ends'], more: Partial<Step> = {}): Step => ({
  ...{ kind, ends, from: null, to: null, source: 1, information: 'A', pending: false, role: null, level: null },
  lowered: [],
  ...more,
});
const read = (steps: readonly Step[], subject?: string): string =>
  layPath(steps, subject)
    .map((piece) => (piece.is === 'END' ? piece.end.name : { RIGHT: '>', LEFT: '<', NEITHER: '-' }[piece.points]))
    .join(' ');

describe('the picture of a path', () => {
  test('reads from the subject over both groupings to the counterpart and where they are', () => {
    const steps = [
      step('AFFILIATION', [person('Lind'), grouping('Reds')]),
      step('RIVALRY', [grouping('Reds'), grouping('Blues')]),
      step('AFFILIATION', [person('Al'), grouping('Blues')]),
      step('PRESENCE', [person('Al'), place('Hörby')]),
    ];
    expect(read(steps, 'Lind')).toBe('Lind - Reds - Blues - Al - Hörby');
  });

  test('points from who threatens to whom, whichever of them it begins with', () => {
    const threat = [step('THREAT', [person('Al'), person('Lind')]), step('PRESENCE', [person('Al'), place('Hörby')])];
    expect(read(threat, 'Lind')).toBe('Lind < Al - Hörby');
    expect(read([step('THREAT', [person('Lind'), person('Al')])], 'Lind')).toBe('Lind > Al');
  });

  test('leaves a gap where two steps do not join, and ends where a place is not known', () => {
    const apart = [
      step('AFFILIATION', [person('Lind'), grouping('Reds')]),
      step('PRESENCE', [person('Al'), place('Hörby')]),
    ];
    expect(read(apart, 'Lind')).toBe('Lind - Reds Al - Hörby');
    expect(read([step('PRESENCE', [person('Al')])])).toBe('Al -');
  });

  test.each([
    ['approved and well graded', {}, 'SURE'],
    ['from a source of grade 3', { source: 3 }, 'WEAK'],
    ['of information D', { information: 'D' }, 'WEAK'],
    ['presumed', { role: 'SUSPECTED' }, 'WEAK'],
    ['awaiting its second officer', { pending: true, source: 3 }, 'UNCONFIRMED'],
    ['the last known place', { role: 'UNCONFIRMED' }, 'UNCONFIRMED'],
    ['a proposal', { role: 'HELD' }, 'UNCONFIRMED'],
  ] as const)('a step that is %s is drawn as such', (_what, more, line) => {
    expect(lineOf(step('AFFILIATION', [], more))).toBe(line);
  });

  test.each([
    ['2020-05-01', null, '2020–'],
    ['2020-05-01', '2024-01-01', '2020–2024'],
    ['2020-05-01', '2020-09-01', '2020'],
    [null, null, null],
  ])('days from %s to %s are the years %s', (from, to, years) => {
    expect(yearsOf({ from, to })).toBe(years);
  });
});
