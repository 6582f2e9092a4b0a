import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '#api/conflicts/facts.ts';
import type { Answer } from '#api/conflicts/findings.ts';
import { distanceKm } from '#api/conflicts/reach.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import { readGeodata } from '#seed/geodata/read-geodata.ts';
import { allyInTown, allyNearby, formerAllyInTown } from '#seed/stories/ally-of-the-rival.ts';
import { formerGroupingInALargeCity, formerGroupingInASmallTown } from '#seed/stories/former-grouping.ts';
import { partnersRivalInTown, partnerWhoThreatens } from '#seed/stories/household-of-two.ts';
import { partOfARival } from '#seed/stories/part-of-a-grouping.ts';
import { othersPlacementStop, ownPlacementStop } from '#seed/stories/placement-stop.ts';
import { rivalInPrisonUntil } from '#seed/stories/rival-in-prison.ts';
import { kristianstad, rivalAllYear, rivalInTownUntil } from '#seed/stories/rival-in-town.ts';
import { presumedRivalWhoLeft, rivalWhoLeft } from '#seed/stories/rival-who-left.ts';
import { fadedRivalry, fadingRivalry, mistakenRivalry } from '#seed/stories/rivalry-that-ended.ts';
import type { Story } from '#seed/stories/story.ts';
import { bannedFromTheFlat, twoInTheFlat } from '#seed/stories/two-in-the-flat.ts';
import { consentWithdrawn, noneAttested, nothingKnownOrAttested } from '#seed/stories/weak-basis.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import { type Asked, askerOf, inputOf, judgeSituation, plantAlone, type Situation } from '#support/situation.ts';

const graph = openGraph();
let service: TestService;

beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const plant = (story: Story) => plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });

async function check(situation: Situation, asked: Asked) {
  const client = await service.signIn(askerOf(situation, asked.case));
  return (await client.ask(CheckPlacementDocument, { input: inputOf(situation, asked) })).checkPlacement;
}

/** The findings through the rules, the answer through the rules and through the contract. */
async function expectJudged(story: Story, asked: Asked, expected: { answer: Answer; findings: string[] }) {
  const situation = await plant(story);
  expect(await judgeSituation(situation, asked)).toEqual(expected);
  expect(await check(situation, asked)).toMatchObject({ __typename: 'PlacementCheck', answer: expected.answer });
}

async function expectUnavailable(story: Story, asked: Asked, expected: { causes: string[]; findings: string[] }) {
  const situation = await plant(story);
  expect((await judgeSituation(situation, asked)).findings).toEqual(expected.findings);
  const causes = expected.causes.map((kind) => ({ kind }));
  expect(await check(situation, asked)).toEqual({ __typename: 'PlaceUnavailable', causes });
}

/** One reply as it leaves: its size, and its text without what differs between any two receipts. */
async function replyTo(story: Story, asked: Asked) {
  const situation = await plant(story);
  const client = await service.signIn(askerOf(situation, asked.case));
  const variables = { input: inputOf(situation, asked) };
  const { status, text } = await client.post({ query: CheckPlacementDocument, variables });
  return { status, bytes: Buffer.byteLength(text), shape: text.replaceAll(identifier, '#'), text };
}

const identifier = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|K-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

/**
 * Scenarios 1 to 12 (SCENARIOS, "Judging"), by number: answers through the contract, findings through the rules on the facts
 * fetched from Neo4j. It is Saturday 20 February 2027; unless said otherwise Alva would come on 1 March, without end.
 */
const alvaTo = (place: Asked['place'], period: Partial<Period> = {}): Asked => ({
  case: 'KST-101',
  place,
  from: '2027-03-01',
  to: null,
  ...period,
});

describe('1. A rival who is in town until shortly before', () => {
  it('is no finding when he leaves on 15 February, more than the buffer before', async () => {
    await expectJudged(rivalInTownUntil('-5d'), alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });

  it('is found when he leaves on 26 February', async () => {
    await expectJudged(rivalInTownUntil('+6d'), alvaTo(kristianstad), {
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
    await expectJudged(rivalAllYear({ town: 'Hammarslund (Kristianstad)' }), alvaTo(kristianstad), {
      answer: 'ADVISED_AGAINST',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, HIGH'],
    });
  });

  it('is nearby in Broby, another municipality 25 km away', async () => {
    await expectJudged(rivalAllYear({ town: 'Broby (Östra Göinge)' }), alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: NEARBY, MEDIUM'],
    });
  });

  it('is no finding in Hörby, 36 km away', async () => {
    await expectJudged(rivalAllYear({ town: 'Hörby (Hörby)' }), alvaTo(kristianstad), {
      answer: 'NO_KNOWN_RISK',
      findings: [],
    });
  });
});

describe('3. A rival who left his grouping seven years ago', () => {
  it('is found, one step lower', async () => {
    await expectJudged(rivalWhoLeft, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, MEDIUM'],
    });
  });

  it('is found two steps lower when he is only presumed to have been of it', async () => {
    await expectJudged(presumedRivalWhoLeft, alvaTo(kristianstad), {
      answer: 'NO_KNOWN_RISK',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, LOW'],
    });
  });

  it('is never gone: 20 km away it stays at the lowest', async () => {
    await expectJudged(presumedRivalWhoLeft, alvaTo({ town: 'Bromölla (Bromölla)' }), {
      answer: 'NO_KNOWN_RISK',
      findings: ['RIVALRY of Alva with Bo: NEARBY, LOW'],
    });
  });
});

describe('4. A member of a part of a grouping', () => {
  it('has the rivals of the whole, one step lower', async () => {
    await expectJudged(partOfARival, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, MEDIUM'],
    });
  });
});

describe('5. An ally of the rival', () => {
  it('in town is found', async () => {
    await expectJudged(allyInTown, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['ALLIED_RIVALRY of Alva with Elis: SAME_TOWN, MEDIUM'],
    });
  });

  it('20 km away is no finding', async () => {
    await expectJudged(allyNearby, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });

  it('is no finding when the alliance ended before', async () => {
    await expectJudged(formerAllyInTown, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});

describe("6. The participant's own former grouping", () => {
  it('is a threat in the small town where a member lives, with nobody placed there', async () => {
    await expectJudged(formerGroupingInASmallTown, alvaTo({ town: 'Knislinge (Östra Göinge)' }), {
      answer: 'ADVISED_AGAINST',
      findings: ['FORMER_ASSOCIATES of Alva with Cem: SAME_TOWN, HIGH'],
    });
  });

  it('is nearby in another part of a large city', async () => {
    await expectJudged(formerGroupingInALargeCity, alvaTo({ town: 'Malmö (Malmö)', district: 'Södra Påhittet' }), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['FORMER_ASSOCIATES of Alva with Cem: NEARBY, MEDIUM'],
    });
  });

  it('is in town in the same part of a large city', async () => {
    await expectJudged(formerGroupingInALargeCity, alvaTo({ town: 'Malmö (Malmö)', district: 'Norra Påhittet' }), {
      answer: 'ADVISED_AGAINST',
      findings: ['FORMER_ASSOCIATES of Alva with Cem: SAME_TOWN, HIGH'],
    });
  });
});

describe('7. A rivalry', () => {
  it('that was closed as mistaken is no finding', async () => {
    await expectJudged(mistakenRivalry, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });

  it('that ended 20 months ago is still found, one step lower', async () => {
    await expectJudged(fadingRivalry, alvaTo(kristianstad), {
      answer: 'CONSULTATION_REQUIRED',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, MEDIUM'],
    });
  });

  it('that ended 30 months ago is no finding', async () => {
    await expectJudged(fadedRivalry, alvaTo(kristianstad), { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});

describe('8. A household of two', () => {
  const elisAndFia: Asked = { ...alvaTo(kristianstad), case: 'KST-102' };

  it("has the partner's answer when only the partner has a rival in town", async () => {
    await expectJudged(partnersRivalInTown, elisAndFia, {
      answer: 'ADVISED_AGAINST',
      findings: ['RIVALRY of Fia with Bo: SAME_TOWN, HIGH'],
    });
  });

  it('has no finding for the other one alone', async () => {
    await expectJudged(
      partnersRivalInTown,
      { ...elisAndFia, members: ['Elis'] },
      {
        answer: 'NO_KNOWN_RISK',
        findings: [],
      },
    );
  });

  it('in which one threatens the other has a personal threat, for both', async () => {
    await expectJudged(partnerWhoThreatens, elisAndFia, {
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
    await expectUnavailable(ownPlacementStop, fromTuesday, {
      causes: ['SUPPLIER_STOPPED'],
      findings: ['SUPPLIER_STOPPED: CRITICAL'],
    });
  });

  it.each([['2027-02-21'], ['2027-02-22']])('is nothing to a stay that ends before it, on %s', async (to) => {
    const untilThen = alvaTo(almen, { from: '2027-02-20', to });
    await expectJudged(ownPlacementStop, untilThen, { answer: 'NO_KNOWN_RISK', findings: [] });
  });

  it('of another municipality is nothing', async () => {
    await expectJudged(othersPlacementStop, fromTuesday, { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});

describe('10. Nothing known against', () => {
  const gry: Asked = { ...alvaTo(kristianstad), case: 'KST-103' };

  it('is no basis when the consent was withdrawn yesterday', async () => {
    await expectJudged(consentWithdrawn, alvaTo(kristianstad), { answer: 'INSUFFICIENT_BASIS', findings: [] });
  });

  it('is no basis when the police know nothing and have not attested that there is nothing', async () => {
    await expectJudged(nothingKnownOrAttested, gry, { answer: 'INSUFFICIENT_BASIS', findings: [] });
  });

  it('is a basis when they have attested it', async () => {
    await expectJudged(noneAttested, gry, { answer: 'NO_KNOWN_RISK', findings: [] });
  });
});

describe('11. A flat where two of the former grouping live, each placed by another municipality', () => {
  const flat = alvaTo({ unit: 'Boendet Linden, lägenhet 3' });

  it('is advised against', async () => {
    await expectJudged(twoInTheFlat, flat, {
      answer: 'ADVISED_AGAINST',
      findings: [
        'FORMER_ASSOCIATES of Alva with Dina: SAME_UNIT, CRITICAL',
        'FORMER_ASSOCIATES of Alva with Hugo: SAME_UNIT, CRITICAL',
      ],
    });
  });

  it('says no more of them than advice against an empty flat for quite another reason', async () => {
    const two = await replyTo(twoInTheFlat, flat);
    const banned = await replyTo(bannedFromTheFlat, flat);
    expect(two.text).toContain('"answer":"ADVISED_AGAINST"');
    expect({ ...two, text: '' }).toEqual({ ...banned, text: '' });
  });
});

describe('12. A rival in the prison in town', () => {
  const halfAYear = alvaTo(kristianstad, { to: '2027-09-01' });

  it('for the whole stay is two steps lower', async () => {
    await expectJudged(rivalInPrisonUntil('+1y'), halfAYear, {
      answer: 'NO_KNOWN_RISK',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, LOW'],
    });
  });

  it('who is released within it is no step down', async () => {
    await expectJudged(rivalInPrisonUntil('+3m'), halfAYear, {
      answer: 'ADVISED_AGAINST',
      findings: ['RIVALRY of Alva with Bo: SAME_TOWN, HIGH'],
    });
  });
});
