import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { judge } from '#api/conflicts/judge.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { change } from '#api/graph/change.ts';
import { fetchInquiry } from '#api/graph/fetch-facts.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { plantWorld, removeWorld, worldPrefix } from './plant-world.ts';

const graph = openGraph();
const asOf = '2027-02-20';
const id = (name: string) => `${worldPrefix}${name}`;

/** Alva of the Reds asks about a town where Bo of the Blues is placed, with consent. */
const world = readInquiry({
  asOf,
  question: { subjects: [id('alva')], municipality: id('m'), place: { locality: id('l') }, from: '2027-03-01' },
  counties: [{ id: id('c') }],
  municipalities: [{ id: id('m'), county: id('c') }],
  localities: [{ id: id('l'), municipality: id('m'), lat: 56, lon: -20 }],
  persons: [
    { id: id('alva'), consent: true, verifiedOn: '2027-02-01' },
    { id: id('bo'), consent: true },
  ],
  groupings: [{ id: id('reds') }, { id: id('blues') }],
  affiliations: [
    { person: id('alva'), grouping: id('reds'), role: 'MEMBER', from: '2020-01-01' },
    { person: id('bo'), grouping: id('blues'), role: 'MEMBER', from: '2020-01-01' },
  ],
  rivalries: [{ a: id('reds'), b: id('blues'), level: 'CONFLICT', from: '2020-01-01' }],
  presences: [{ person: id('bo'), kind: 'CONFIRMED', locality: id('l'), from: '2027-01-01' }],
});

let caseId: string;

beforeAll(() => emptyGraph(graph));
beforeEach(async () => {
  await removeWorld(graph);
  caseId = await plantWorld(graph, world);
});
afterAll(async () => {
  await removeWorld(graph);
  await closeGraph(graph);
});

const ask = (more: { subjects?: readonly string[]; place?: { locality: string } } = {}) => {
  const question = { subjects: [id('alva')], caseId, municipality: id('m'), place: { locality: id('l') } };
  return fetchInquiry(graph, { ...question, from: '2027-03-01', to: null, ...more }, asOf, defaultPolicy);
};

async function rulesAfter(...changes: readonly string[]): Promise<readonly string[]> {
  for (const cypher of changes)
    await graph.driver.executeQuery(cypher, { alva: id('alva'), bo: id('bo'), town: id('l') });
  const { inquiry } = await ask();
  return judge(inquiry).findings.map(({ rule }) => rule);
}

const boPlaced = 'MATCH (bo:Person {id: $bo})<-[:PLACES]-(placement:Placement)';
const boConsents = 'MATCH (bo:Person {id: $bo})<-[:GIVEN_BY]-(consent:Consent)';
const withdrawn = `${boConsents} SET consent.withdrawnOn = '2027-02-20'`;
const remains = (properties: string) =>
  `MATCH (bo:Person {id: $bo})<-[:PLACES]-(placement:Placement)-[:AT]->(town) DETACH DELETE placement
   CREATE (bo)-[:STAYS_AT {id: 'world-stay', live: true, from: '2027-01-01', ${properties}}]->(town)`;

describe('of what is recorded, a check is judged on what counts:', () => {
  test('a rival who is placed in town', async () => {
    expect(await rulesAfter()).toEqual(['RIVALRY']);
  });

  test.each(['CANCELLED', 'REJECTED', 'MISTAKEN'])('not a placement that is %s', async (status) => {
    expect(await rulesAfter(`${boPlaced} SET placement.status = '${status}'`)).toEqual([]);
  });

  test.each(['HELD', 'ENDED'])('a placement that is %s, in its period', async (status) => {
    expect(await rulesAfter(`${boPlaced} SET placement.status = '${status}'`)).toEqual(['RIVALRY']);
  });

  test('not a placement that ended before it began', async () => {
    expect(await rulesAfter(`${boPlaced} SET placement.from = '2027-05-01', placement.to = '2027-05-01'`)).toEqual([]);
  });

  test('not a version of a fact that is no longer live', async () => {
    expect(await rulesAfter('MATCH (:Person {id: $bo})-[tie:AFFILIATED_WITH]->() SET tie.live = false')).toEqual([]);
  });

  test('not a placement of someone who withdrew consent today, or whose consent expired', async () => {
    expect(await rulesAfter(withdrawn)).toEqual([]);
    expect(await rulesAfter(`${boConsents} SET consent.withdrawnOn = null, consent.to = '2027-02-20'`)).toEqual([]);
  });

  test('a placement whose person consents in another case', async () => {
    const elsewhere = `${boConsents} MATCH (consent)-[given:GIVEN_IN]->() DELETE given
      CREATE (consent)-[:GIVEN_IN]->(:ExitCase {id: 'world-elsewhere'})`;
    expect(await rulesAfter(elsewhere)).toEqual(['RIVALRY']);
  });

  test('a placement on another legal ground, without consent', async () => {
    expect(await rulesAfter(withdrawn, `${boPlaced} SET placement.legalGround = 'LVU'`)).toEqual(['RIVALRY']);
  });

  test('someone who remains in town only with consent, someone whose home the police know without', async () => {
    expect(await rulesAfter(withdrawn, remains("kind: 'REMAINS'"))).toEqual([]);
    expect(await rulesAfter("MATCH ()-[stay:STAYS_AT {id: 'world-stay'}]->() SET stay.kind = 'RESIDENCE'")).toEqual([
      'RIVALRY',
    ]);
  });

  test('the subject, only with a consent in this very case', async () => {
    const elsewhere = `MATCH (alva:Person {id: $alva})<-[:GIVEN_BY]-(consent:Consent)-[given:GIVEN_IN]->() DELETE given
      CREATE (consent)-[:GIVEN_IN]->(:ExitCase {id: 'world-elsewhere'})`;
    expect(await rulesAfter(elsewhere)).toEqual([]);
    expect(judge((await ask()).inquiry).answer).toBe('INSUFFICIENT_BASIS');
  });

  test('the latest verification that is not after today', async () => {
    const verify = (on: string) =>
      `MATCH (alva:Person {id: $alva}) CREATE (:Verification {id: 'world-${on}', verifiedOn: '${on}', noneKnown: true})-[:VERIFIES]->(alva)`;
    await rulesAfter(verify('2027-02-10'), verify('2027-02-21'), verify('2026-01-01'));
    const { inquiry } = await ask();
    const alva = inquiry.persons.find((person) => person.id === id('alva'));
    expect(alva).toEqual({ id: id('alva'), consent: true, verifiedOn: '2027-02-10', attestedNone: true });
  });
});

describe('a check that can not be judged is not answered:', () => {
  test('a subject who does not exist', async () => {
    await expect(ask({ subjects: [id('alva'), id('nobody')] })).rejects.toMatchObject({ name: 'UnexpectedRow' });
  });

  test('a place that does not exist', async () => {
    await expect(ask({ place: { locality: id('nowhere') } })).rejects.toMatchObject({ name: 'UnexpectedRow' });
  });
});

test('facts are of one revision: nobody is seen half moved while changes go on', async () => {
  /** Bo is in town without a grouping, or in the Blues and nowhere: there is never anything to find. */
  const flip = `
    MATCH (bo:Person {id: $bo})<-[:PLACES]-(placement:Placement)
    MATCH (bo)-[tie:AFFILIATED_WITH]->()
    SET tie.live = NOT tie.live, placement.status = CASE WHEN tie.live THEN 'CANCELLED' ELSE 'CONFIRMED' END`;
  await graph.driver.executeQuery(`${boPlaced} SET placement.status = 'CANCELLED'`, { bo: id('bo') });
  let isDone = false;
  const flipping = async () => {
    while (!isDone) await change(graph, (changing) => changing.run({ name: 'flip', cypher: flip }, { bo: id('bo') }));
  };
  const looking = async () => {
    const seen = [];
    for (let count = 0; count < 60; count += 1) {
      const found = await ask().then(
        ({ inquiry }) => judge(inquiry).findings.length,
        (error: Error) => error.name,
      );
      seen.push(found);
    }
    isDone = true;
    return seen;
  };
  const [seen] = await Promise.all([looking(), flipping()]);
  expect(seen.filter((one) => one !== 0 && one !== 'GraphUnavailable')).toEqual([]);
  expect(seen).toContain(0);
});
