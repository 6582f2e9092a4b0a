import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnersRivalInTown, partnerWhoThreatens } from '#seed/stories/household-of-two.ts';
import { othersPlacementStop, ownPlacementStop } from '#seed/stories/placement-stop.ts';
import { rivalInPrisonUntil } from '#seed/stories/rival-in-prison.ts';
import { kristianstad } from '#seed/stories/rival-in-town.ts';
import { bannedFromTheFlat, twoInTheFlat } from '#seed/stories/two-in-the-flat.ts';
import { consentWithdrawn, noneAttested, nothingKnownOrAttested } from '#seed/stories/weak-basis.ts';
import { alvaTo, type Judging, openJudging } from '#support/judging.ts';
import type { Asked } from '#support/situation.ts';

/**
 * Scenarios 8 to 12 (SCENARIOS, "Judging"), by number: of the household, the place and what a judgement rests on.
 * Answers through the contract, findings through the rules on the facts fetched from Neo4j. It is Saturday 20 February 2027.
 */
let judging: Judging;

beforeAll(async () => {
  judging = await openJudging();
});
afterAll(() => judging.close());

describe('8. A household of two', () => {
  const elisAndFia: Asked = { ...alvaTo(kristianstad), case: 'KST-102' };

  it("has the partner's answer when only the partner has a rival in town", async () => {
    await judging.expectJudged(partnersRivalInTown, elisAndFia, {
      answer: 'ADVISED_AGAINST',
      findings: ['RIVALRY of Fia with Bo: SAME_TOWN, HIGH'],
    });
  });

  it('has no finding for the other one alone', async () => {
    await judging.expectJudged(
      partnersRivalInTown,
      { ...elisAndFia, members: ['Elis'] },
      {
        answer: 'NO_KNOWN_RISK',
        findings: [],
      },
    );
  });

  it('in which one threatens the other has a personal threat, for both', async () => {
    await judging.expectJudged(partnerWhoThreatens, elisAndFia, {
      answer: 'ADVISED_AGAINST',
      findings: [
        'PERSONAL_THREAT of Elis with Fia: SAME_UNIT, CRITICAL',
        'PERSONAL_THREAT of Fia with Elis: SAME_UNIT, CRITICAL',
      ],
    });
  });
});

describe('9. A placement stop from next Monday', () => {
  const almen = { facility: 'Boendet Almen' };
  const fromTuesday = alvaTo(almen, { from: '2027-02-23' });

  it("of one's own municipality makes a stay from Tuesday unavailable, with its cause", async () => {
    await judging.expectUnavailable(ownPlacementStop, fromTuesday, {
      causes: ['SUPPLIER_STOPPED'],
      findings: ['SUPPLIER_STOPPED: CRITICAL'],
    });
  });

  it.each([['2027-02-21'], ['2027-02-22']])('is nothing to a stay that ends before it, on %s', async (to) => {
    const untilThen = alvaTo(almen, { from: '2027-02-20', to });
    await judging.expectJudged(ownPlacementStop, untilThen, { answer: 'NO_KNOWN_RISK', findings: [] });
  });

  it('of another municipality is nothing', async () => {
    await judging.expectJudged(othersPlacementStop, fromTuesday, { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});

describe('10. Nothing known against', () => {
  const gry: Asked = { ...alvaTo(kristianstad), case: 'KST-103' };

  it('is no basis when the consent was withdrawn yesterday', async () => {
    await judging.expectJudged(consentWithdrawn, alvaTo(kristianstad), { answer: 'INSUFFICIENT_BASIS', findings: [] });
  });

  it('is no basis when the police know nothing and have not attested that there is nothing', async () => {
    await judging.expectJudged(nothingKnownOrAttested, gry, { answer: 'INSUFFICIENT_BASIS', findings: [] });
  });

  it('is a basis when they have attested it', async () => {
    await judging.expectJudged(noneAttested, gry, { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});

describe('11. A flat where two of the former grouping live, each placed by another municipality', () => {
  const flat = alvaTo({ unit: 'Boendet Linden, lägenhet 3' });

  it('is advised against', async () => {
    await judging.expectJudged(twoInTheFlat, flat, {
      answer: 'ADVISED_AGAINST',
      findings: [
        'FORMER_ASSOCIATES of Alva with Dina: SAME_UNIT, CRITICAL',
        'FORMER_ASSOCIATES of Alva with Hugo: SAME_UNIT, CRITICAL',
      ],
    });
  });

  it('says no more of them than advice against an empty flat for quite another reason', async () => {
    const two = await judging.replyTo(twoInTheFlat, flat);
    const banned = await judging.replyTo(bannedFromTheFlat, flat);
    expect(two.text).toContain('"answer":"ADVISED_AGAINST"');
    expect({ ...two, text: '' }).toEqual({ ...banned, text: '' });
  });
});

describe('12. A rival in the prison in town', () => {
  const halfAYear = alvaTo(kristianstad, { to: '2027-09-01' });

  it('for the whole stay is two steps lower', async () => {
    await judging.expectJudged(rivalInPrisonUntil('+1y'), halfAYear, {
      answer: 'NO_KNOWN_RISK',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, LOW'],
    });
  });

  it('who is released within it is no step down', async () => {
    await judging.expectJudged(rivalInPrisonUntil('+3m'), halfAYear, {
      answer: 'ADVISED_AGAINST',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, HIGH'],
    });
  });
});
