import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distanceKm } from '#api/conflicts/reach.ts';
import { readGeodata } from '#seed/geodata/read-geodata.ts';
import { allyInTown, allyNearby, formerAllyInTown } from '#seed/stories/ally-of-the-rival.ts';
import { formerGroupingInALargeCity, formerGroupingInASmallTown } from '#seed/stories/former-grouping.ts';
import { partOfARival } from '#seed/stories/part-of-a-grouping.ts';
import { kristianstad, rivalAllYear, rivalInTownUntil } from '#seed/stories/rival-in-town.ts';
import { presumedRivalWhoLeft, rivalWhoLeft } from '#seed/stories/rival-who-left.ts';
import { fadedRivalry, fadingRivalry, mistakenRivalry } from '#seed/stories/rivalry-that-ended.ts';
import { alvaTo, type Judging, openJudging } from '#support/judging.ts';

/**
 * Scenarios 1 to 7 (SCENARIOS, "Judging"), by number: of others who are near, and what is between them and the participant.
 * Answers through the contract, findings through the rules on the facts fetched from Neo4j. It is Saturday 20 February 2027.
 */
let judging: Judging;

beforeAll(async () => {
  judging = await openJudging();
});
afterAll(() => judging.close());

describe('1. A rival who is in town until shortly before', () => {
  it('is no finding when he leaves on 15 February, more than the buffer before', async () => {
    await judging.expectJudged(rivalInTownUntil('-5d'), alvaTo(kristianstad), {
      answer: 'NO_KNOWN_RISK',
      findings: [],
    });
  });

  it('is found when he leaves on 26 February', async () => {
    await judging.expectJudged(rivalInTownUntil('+6d'), alvaTo(kristianstad), {
      answer: 'ADVISED_AGAINST',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, HIGH'],
    });
  });
});

describe('2. A rival all year, some way off', () => {
  it.each([
    ['Hammarslund', '1290', 2.98],
    ['Broby', '1256', 25.32],
    ['Hörby', '1266', 36.5],
  ])('has %s (%s) %f km from Kristianstad in the geodata', (name, municipality, km) => {
    const at = (town: string, code: string) =>
      readGeodata().localities.filter((one) => one.name === town && one.municipality === code);
    const [here, ...none] = [...at('Kristianstad', '1290'), ...at(name, municipality)];
    expect(none.map((there) => here && distanceKm(here, there))).toEqual([expect.closeTo(km, 1)]);
  });

  it('is in the same town in Hammarslund, another locality 3 km away', async () => {
    await judging.expectJudged(rivalAllYear({ town: 'Hammarslund (Kristianstad)' }), alvaTo(kristianstad), {
      answer: 'ADVISED_AGAINST',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, HIGH'],
    });
  });

  it('is nearby in Broby, another municipality 25 km away', async () => {
    await judging.expectJudged(rivalAllYear({ town: 'Broby (Östra Göinge)' }), alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: NEARBY, MEDIUM'],
    });
  });

  it('is no finding in Hörby, 36 km away', async () => {
    await judging.expectJudged(rivalAllYear({ town: 'Hörby (Hörby)' }), alvaTo(kristianstad), {
      answer: 'NO_KNOWN_RISK',
      findings: [],
    });
  });
});

describe('3. A rival who left his grouping seven years ago', () => {
  it('is found, one step lower', async () => {
    await judging.expectJudged(rivalWhoLeft, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, MEDIUM'],
    });
  });

  it('is found two steps lower when he is only presumed to have been of it', async () => {
    await judging.expectJudged(presumedRivalWhoLeft, alvaTo(kristianstad), {
      answer: 'NO_KNOWN_RISK',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, LOW'],
    });
  });

  it('is never gone: 20 km away it stays at the lowest', async () => {
    await judging.expectJudged(presumedRivalWhoLeft, alvaTo({ town: 'Bromölla (Bromölla)' }), {
      answer: 'NO_KNOWN_RISK',
      findings: ['RIVALRY of Alva with Bo: NEARBY, LOW'],
    });
  });
});

describe('4. A member of a part of a grouping', () => {
  it('has the rivals of the whole, one step lower', async () => {
    await judging.expectJudged(partOfARival, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, MEDIUM'],
    });
  });
});

describe('5. An ally of the rival', () => {
  it('in town is found', async () => {
    await judging.expectJudged(allyInTown, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['ALLIED_RIVALRY of Alva with Elis: SAME_TOWN, MEDIUM'],
    });
  });

  it('20 km away is no finding', async () => {
    await judging.expectJudged(allyNearby, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });

  it('is no finding when the alliance ended before', async () => {
    await judging.expectJudged(formerAllyInTown, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});

describe("6. The participant's own former grouping", () => {
  it('is a threat in the small town where a member lives, with nobody placed there', async () => {
    await judging.expectJudged(formerGroupingInASmallTown, alvaTo({ town: 'Knislinge (Östra Göinge)' }), {
      answer: 'ADVISED_AGAINST',
      findings: ['FORMER_ASSOCIATES of Alva with Cem: SAME_TOWN, HIGH'],
    });
  });

  it('is nearby in another part of a large city', async () => {
    await judging.expectJudged(
      formerGroupingInALargeCity,
      alvaTo({ town: 'Malmö (Malmö)', district: 'Södra Påhittet' }),
      {
        answer: 'CONSULTATION_REQUIRED',
        findings: ['FORMER_ASSOCIATES of Alva with Cem: NEARBY, MEDIUM'],
      },
    );
  });

  it('is in town in the same part of a large city', async () => {
    await judging.expectJudged(
      formerGroupingInALargeCity,
      alvaTo({ town: 'Malmö (Malmö)', district: 'Norra Påhittet' }),
      {
        answer: 'ADVISED_AGAINST',
        findings: ['FORMER_ASSOCIATES of Alva with Cem: SAME_TOWN, HIGH'],
      },
    );
  });
});

describe('7. A rivalry', () => {
  it('that was closed as mistaken is no finding', async () => {
    await judging.expectJudged(mistakenRivalry, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });

  it('that ended 20 months ago is still found, one step lower', async () => {
    await judging.expectJudged(fadingRivalry, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, MEDIUM'],
    });
  });

  it('that ended 30 months ago is no finding', async () => {
    await judging.expectJudged(fadedRivalry, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});
