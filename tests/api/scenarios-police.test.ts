import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Planted } from '#seed/plant.ts';
import { bothInTown, kristianstad, rivalAllYear } from '#seed/stories/rival-in-town.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { type Officer, signInRecorderAndReviewer } from '#support/officer.ts';
import { openTestService, type TestService, testDay, testNow, testReferenceKey } from '#support/service.ts';
import { judgeSituation, plantAlone, type Situation } from '#support/situation.ts';

/** The police's side of scenarios 7, 24 and 37 (SCENARIOS), by number. */
const graph = openGraph();
let service: TestService;
let rut: Officer;
let greger: Officer;
beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const plant = async (story: Parameters<typeof plantAlone>[1]) => {
  service.setNow(testNow);
  const situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  ({ rut, greger } = await signInRecorderAndReviewer(service));
  return situation;
};

const findings = async (situation: Situation) =>
  (await judgeSituation(situation, { case: 'KST-101', place: kristianstad, from: '2027-03-01', to: null })).findings;
const rivalryOf = async (planted: Planted) =>
  (await rut.grouping(planted.grouping('Reds')))?.facts.find(({ kind }) => kind === 'RIVALRY')?.id ?? '';

const atConflict = ['RIVALRY of Alva with Bo: SAME_TOWN, HIGH'];
const lowered = ['RIVALRY of Alva with Bo: SAME_TOWN, MEDIUM'];

describe('7. A rivalry that is closed', () => {
  let situation: Situation;
  let factId: string;
  beforeEach(async () => {
    situation = await plant(rivalAllYear(kristianstad));
    factId = await rivalryOf(situation.planted);
  });

  it('as mistaken is nothing, once a second officer has approved it', async () => {
    expect(await findings(situation)).toEqual(atConflict);
    await rut.enter('closeFact', { factId, as: 'MISTAKEN' });
    expect(await findings(situation)).toEqual(atConflict);
    await greger.review(factId, 'APPROVE');
    expect(await findings(situation)).toEqual([]);
  });

  it.each([
    ['20 months ago is still found, one step lower', '2025-06-20', lowered],
    ['30 months ago is nothing', '2024-08-20', []],
  ])('as ended %s', async (_title, on, expected) => {
    await rut.enter('closeFact', { factId, as: 'ENDED', on });
    expect(await findings(situation)).toEqual(atConflict);
    await greger.review(factId, 'APPROVE');
    expect(await findings(situation)).toEqual(expected);
  });
});

describe('24. What is known of two people who live in one town', () => {
  const alerts = async () =>
    (
      await graph.driver.executeQuery('MATCH (alert:Alert) RETURN alert.state AS state, alert.severity AS severity')
    ).records.map((record) => `${record.get('state')} ${record.get('severity')}`);

  it('gives one alert however often it arrives, and none while nothing is known; closed and reopened with the fact', async () => {
    const { planted } = await plant(bothInTown);
    expect(await alerts()).toEqual([]);
    const rivalry = {
      a: planted.grouping('Reds'),
      b: planted.grouping('Blues'),
      level: 'ARMED_CONFLICT',
      from: '2025-01-01',
    };
    const { id } = await rut.enter('recordRivalry', rivalry);
    expect(await alerts()).toEqual(['OPEN HIGH']);
    expect(await greger.do('recordRivalry', rivalry)).toMatchObject({ __typename: 'AlreadyRecorded', fact: { id } });
    expect(await alerts()).toEqual(['OPEN HIGH']);
    await greger.review(id, 'APPROVE');
    expect(await alerts()).toEqual(['OPEN CRITICAL']);

    const threat = await rut.enter('recordThreat', { by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' });
    await rut.enter('closeFact', { factId: id, as: 'MISTAKEN' });
    await greger.review(id, 'APPROVE');
    expect(await alerts()).toEqual(['OPEN HIGH']);
    await greger.review(threat.id, 'REJECT');
    expect((await alerts()).map((one) => one.split(' ')[0])).toEqual(['CLOSED']);
    await rut.enter('reopenFact', { factId: id });
    expect(await alerts()).toEqual(['OPEN HIGH']);
  });
});

describe('37. One officer closes or downgrades a fact', () => {
  let situation: Situation;
  let factId: string;
  beforeEach(async () => {
    situation = await plant(rivalAllYear(kristianstad));
    factId = await rivalryOf(situation.planted);
  });

  it('and it keeps warning until a second one approves; a graver level warns at once', async () => {
    await rut.enter('amendFact', { factId, level: 'TENSION' });
    expect(await findings(situation)).toEqual(atConflict);
    await greger.review(factId, 'APPROVE');
    expect(await findings(situation)).toEqual(lowered);
    await rut.enter('amendFact', { factId, level: 'ARMED_CONFLICT' });
    expect(await findings(situation)).toEqual(atConflict);
    await greger.review(factId, 'REJECT');
    expect(await findings(situation)).toEqual(lowered);
  });

  it('and one’s own closing cannot be approved by oneself', async () => {
    await greger.enter('closeFact', { factId, as: 'MISTAKEN' });
    expect(await greger.review(factId, 'APPROVE')).toEqual({ __typename: 'OwnEntry', factId });
    expect(await findings(situation)).toEqual(atConflict);
  });

  it('but takes back within a minute what they have just entered', async () => {
    const sent = { by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' };
    const { id } = await rut.enter('recordThreat', sent);
    expect(await findings(situation)).toContain('PERSONAL_THREAT of Alva with Bo: SAME_TOWN, HIGH');
    await rut.enter('undo', { factId: id });
    expect(await findings(situation)).toEqual(atConflict);
  });
});
