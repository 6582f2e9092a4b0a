import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTowns } from '#api/conflicts/compare-towns.ts';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { judgeWithout } from '#api/conflicts/without.ts';
import { buildWorldOfTowns } from '#api/conflicts/world.ts';
import { feud, file } from './invented-people.ts';
import { inquiries } from './oracle/inquiries.ts';

const timeout = 60_000;

/** The rules on all facts, town by town: what the comparison must find with only those around each. */
const oneByOne = (inquiry: Inquiry) =>
  inquiry.localities.map(({ id }) => {
    const question = { ...inquiry.question, place: { locality: id } };
    const { findings } = judge({ ...inquiry, question });
    return { town: id, severity: findings[0]?.severity ?? null, rules: rulesIn(findings) };
  });
const rulesIn = (found: readonly { readonly rule: string }[]) => [...new Set(found.map(({ rule }) => rule))].toSorted();

describe('every town at once', () => {
  test('is judged as each by itself on all facts', { timeout }, () => {
    const isSame = fc.property(inquiries, (raw) => {
      const inquiry = readInquiry(raw);
      const compared = compareTowns(inquiry).map(({ town, severity, reasons }) => ({
        ...{ town: town.id, severity, rules: rulesIn(reasons) },
      }));
      expect(compared).toEqual(oneByOne(inquiry));
    });
    fc.assert(isSame, { numRuns: 300, seed: 20270301 });
  });

  // Of a country's 8,000 presences and 1,200 towns, that took seconds for each open threat.
  test('looks up once where somebody is, however many towns ask', () => {
    const { presencesOf } = buildWorldOfTowns(readInquiry(file(feud)));
    expect(presencesOf('bo')).toMatchObject([{ person: 'bo' }]);
    expect(presencesOf('bo')).toBe(presencesOf('bo'));
  });
});

describe('a finding without a fact of its path', () => {
  const withRefs = (inquiry: Inquiry): Inquiry => {
    const named = <Fact extends object>(kind: string, facts: readonly Fact[]) =>
      facts.map((fact, index) => ({ ...fact, ref: `${kind} ${index}` }));
    return {
      ...inquiry,
      affiliations: named('affiliation', inquiry.affiliations),
      rivalries: named('rivalry', inquiry.rivalries),
      alliances: named('alliance', inquiry.alliances),
      territories: named('territory', inquiry.territories),
      threats: named('threat', inquiry.threats),
      relatives: named('relatives', inquiry.relatives),
      presences: named('presence', inquiry.presences),
    };
  };

  test('is never worse than with it, and stays where another path holds', {
    timeout,
  }, () => {
    const ladder = [null, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
    let gone = 0;
    let stays = 0;
    const isNoWorse = fc.property(inquiries, (raw) => {
      const inquiry = withRefs(readInquiry(raw));
      const { findings } = judge(inquiry);
      for (const [index, { severityNow, steps }] of judgeWithout(inquiry, findings).entries()) {
        expect(severityNow).toBe(findings[index]?.severity);
        expect(steps).toHaveLength(findings[index]?.path?.steps.length ?? 0);
        for (const { severity } of steps) {
          expect(ladder.indexOf(severity)).toBeLessThanOrEqual(ladder.indexOf(severityNow));
          if (severity === null) gone += 1;
          else stays += 1;
        }
      }
    });
    fc.assert(isNoWorse, { numRuns: 300, seed: 20270301 });
    expect(gone).toBeGreaterThan(100);
    expect(stays).toBeGreaterThan(100);
  });
});
