import { describe, expect, test } from 'vitest';
import { type Accepted, judged } from '#api/alerts/grounds.ts';
import type { Finding } from '#api/conflicts/findings.ts';
import { pairKey } from '#api/conflicts/pair-key.ts';

const keys = (findings: readonly Finding[], accepted: readonly Accepted[] = []): readonly string[] =>
  judged({ id: 'stay', accepted }, findings).grounds.map(({ key }) => key);

const rivalry: Finding = { rule: 'RIVALRY', severity: 'HIGH', subject: 'alva', counterpart: 'bo' };
const territory: Finding = { rule: 'OWN_TERRITORY', severity: 'MEDIUM', subject: 'alva', grouping: 'reds' };
const stop: Finding = { rule: 'SUPPLIER_STOPPED', severity: 'CRITICAL' };

describe('what a standing placement gives reason to warn of', () => {
  test('a LOW finding summons nobody', () => {
    expect(
      keys([
        { ...rivalry, severity: 'LOW' },
        { rule: 'CONCENTRATION', severity: 'LOW' },
      ]),
    ).toEqual([]);
  });

  test('a pair has one alert, whichever of the two is the subject and however many findings there are', () => {
    const threat: Finding = { rule: 'PERSONAL_THREAT', severity: 'CRITICAL', subject: 'bo', counterpart: 'alva' };
    expect(keys([rivalry, threat])).toEqual([`pair:${pairKey('alva', 'bo')}`]);
  });

  test('a finding about the place has an alert for its placement, rule and grouping', () => {
    expect(keys([territory, { ...territory, grouping: 'blues' }, stop])).toEqual([
      'place:stay:OWN_TERRITORY:reds',
      'place:stay:OWN_TERRITORY:blues',
      'place:stay:SUPPLIER_STOPPED:-',
    ]);
  });

  test('two of a household who are banned from the same place share one alert', () => {
    const ban: Finding = { rule: 'STAY_BAN', severity: 'CRITICAL', subject: 'alva' };
    const { grounds } = judged({ id: 'stay', accepted: [] }, [ban, { ...ban, subject: 'dina' }]);
    expect(grounds.map(({ findings }) => findings.length)).toEqual([2]);
  });

  test("a supplier's stop is of its own kind, because its cause is no secret", () => {
    const kinds = judged({ id: 'stay', accepted: [] }, [stop, territory]).grounds.map(({ kind }) => kind);
    expect(kinds).toEqual(['PLACEMENT_STOP', 'STANDING_PLACEMENT']);
  });
});

describe('what an answered consultation named', () => {
  test('a finding that it named, as severe or more, gives no reason', () => {
    expect(keys([rivalry], [rivalry])).toEqual([]);
    expect(keys([{ ...rivalry, severity: 'MEDIUM' }], [rivalry])).toEqual([]);
  });

  test('one that has grown graver since does', () => {
    expect(keys([{ ...rivalry, severity: 'CRITICAL' }], [rivalry])).toHaveLength(1);
  });

  test('one about somebody else, of another grouping or by another rule does', () => {
    expect(keys([{ ...rivalry, counterpart: 'elis' }], [rivalry])).toHaveLength(1);
    expect(keys([{ ...rivalry, subject: 'dina' }], [rivalry])).toHaveLength(1);
    expect(keys([{ ...territory, grouping: 'blues' }], [territory])).toHaveLength(1);
    expect(keys([{ ...rivalry, rule: 'FORMER_ASSOCIATES' }], [rivalry])).toHaveLength(1);
  });
});
