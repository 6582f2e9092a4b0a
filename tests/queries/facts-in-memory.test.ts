import { randomUUID } from 'node:crypto';
import type { Session, Transaction } from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { nothingTouched, type Touched } from '#api/alerts/touched.ts';
import { judge } from '#api/conflicts/judge.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { GraphUnavailable } from '#api/errors.ts';
import { ask } from '#api/graph/ask.ts';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';
import { findGate } from '#api/graph/queries/find-gate.ts';
import { mostPersons } from '#api/graph/queries/list-person-facts.ts';
import { carryOut, type Deciding } from '#api/ledger/carry-out.ts';
import type { FactSource } from '#api/projection/fact-source.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { factsOfGraph } from '#api/projection/facts-of-graph.ts';
import { openCuttableLine } from '#support/cuttable-line.ts';
import { closeGraph, emptyGraph, openGraph, ownDatabase } from '#support/graph.ts';
import { replacing } from '#support/replacing.ts';
import { plantWorld, removeWorld, worldPrefix } from './plant-world.ts';

const graph = openGraph();
const clock = { now: () => new Date('2027-02-20T10:00:00Z') };
const id = (name: string) => `${worldPrefix}${name}`;

/** Alva of the Reds asks about a town where Bo of the Blues is placed, with consent. */
const world = readInquiry({
  asOf: '2027-02-20',
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
/** Two processes on one database. */
let here: FactSource;
let there: FactSource;

beforeEach(async () => {
  await emptyGraph(graph);
  caseId = await plantWorld(graph, world);
  await graph.driver.executeQuery(decide, { caseId, municipality: id('m') });
  [here, there] = [open(graph), open(graph)];
  expect(await rulesFrom(here)).toEqual(['RIVALRY']);
  expect(await rulesFrom(there)).toEqual(['RIVALRY']);
});
afterAll(async () => {
  await removeWorld(graph);
  await emptyGraph(graph);
  await closeGraph(graph);
});

/** Bo's placement stands, in a case of the municipality. */
const decide = `
  MATCH (placement:Placement) MATCH (exitCase:ExitCase {id: $caseId}) MATCH (municipality:Municipality {id: $municipality})
  CREATE (placement)-[:DECIDED_IN]->(exitCase) MERGE (exitCase)-[:RUN_BY]->(municipality)`;

const open = (to: Graph) => factsInMemory({ graph: to, clock, policy: defaultPolicy });

const asked = () => {
  const question = { subjects: [id('alva')], caseId, municipality: id('m'), place: { locality: id('l') } };
  return { ...question, from: '2027-03-01', to: null };
};
const rulesFrom = async (facts: FactSource) => {
  const { inquiry } = await facts.fetch(asked(), '2027-02-20');
  return judge(inquiry).findings.map(({ rule }) => rule);
};

const peace = `MATCH (:Grouping {id: '${id('reds')}'})-[feud:RIVAL_OF]-() SET feud.live = false`;
const bothGroupings: Touched = { ...nothingTouched, groupings: [id('reds'), id('blues')] };

const makePeace = (facts: FactSource, to: Graph, then: (changing: Deciding) => Promise<void> = async () => {}) =>
  carryOut(
    { graph: to, clock, facts },
    {
      operationId: randomUUID(),
      header: { action: 'makePeace', user: 'u', assignment: 'a', role: 'RECORDER', organisation: 'o' },
      content: {},
    },
    async (changing) => {
      await changing.run({ name: 'peace', cypher: peace }, {});
      await then(changing);
      return { outcome: { type: 'Peace' }, touched: bothGroupings };
    },
  );

/** By turns: somebody new comes to the Blues, before or after all others; Bo leaves them or comes back; there is peace or a feud. */
async function comeAndGo(facts: FactSource, nth: number): Promise<number> {
  const newcomer = `${nth % 2 === 0 ? '!' : '~'} ${nth}`;
  const cypher = `
    MATCH (:Person {id: '${id('bo')}'})-[tie:AFFILIATED_WITH]->(blues:Grouping) SET tie.live = NOT tie.live
    WITH blues, tie MATCH (blues)-[feud:RIVAL_OF]-() SET feud.live = $nth % 3 > 0
    CREATE (:Person {id: $newcomer})-[comes:AFFILIATED_WITH]->(blues) SET comes = tie {.*, id: $newcomer, live: true}`;
  const header = { action: 'comeAndGo', user: 'u', assignment: 'a', role: 'RECORDER', organisation: 'o' } as const;
  await carryOut({ graph, clock, facts }, { operationId: randomUUID(), header, content: {} }, async (changing) => {
    await changing.run({ name: 'come-and-go', cypher }, { newcomer, nth });
    return { outcome: { type: 'Changed' }, touched: { ...bothGroupings, persons: [id('bo'), newcomer] } };
  });
  return nth;
}

/** The graph, for whoever would know how often it is asked. */
function counting(): { readonly to: Graph; readonly count: () => number } {
  const { driver } = graph;
  let sessions = 0;
  const session = (...asked: Parameters<typeof driver.session>): Session => {
    sessions += 1;
    return driver.session(...asked);
  };
  return { to: { ...graph, driver: replacing(driver, 'session', session) }, count: () => sessions };
}

/** The graph, for somebody who is never done reading before others have changed something. */
function whileOthers(change: () => Promise<void>): Graph {
  const { driver } = graph;
  const endsLater = (tx: Transaction): Transaction => replacing(tx, 'commit', () => change().then(() => tx.commit()));
  const session = (...asked: Parameters<typeof driver.session>): Session => {
    const opened = driver.session(...asked);
    return replacing(opened, 'beginTransaction', (...how: Parameters<Session['beginTransaction']>) =>
      endsLater(opened.beginTransaction(...how)),
    );
  };
  return { ...graph, driver: replacing(driver, 'session', session) };
}

describe('facts in memory', () => {
  test('are never those from before what another process has changed', async () => {
    await makePeace(there, graph);
    expect(await rulesFrom(here)).toEqual([]);
    expect(await rulesFrom(there)).toEqual([]);
    expect([await here.compare(), await there.compare()]).toEqual([0, 0]);
  });

  test('are those of the gate’s revision, and tell which that is', async () => {
    const before = await here.fetch(asked(), '2027-02-20');
    await makePeace(there, graph);
    const after = await here.fetch(asked(), '2027-02-20');
    expect(after.revision).toBe(before.revision + 1);
  });

  test('keep nothing of a change that judged and was then rolled back', async () => {
    const judging = async ({ facts }: Deciding) => {
      await facts.judge(bothGroupings, '2027-02-20');
      throw new Error('broken off');
    };
    await expect(makePeace(here, graph, judging)).rejects.toThrow('broken off');
    expect(await rulesFrom(here)).toEqual(['RIVALRY']);
    expect(await here.compare()).toBe(0);
  });

  test('are judged under the gate as they were when the change began, and again as it has made them, unseen by others', async () => {
    const seen: string[][] = [];
    await makePeace(here, graph, async ({ facts }) => {
      const { inquiry } = await facts.fetch(asked(), '2027-02-20');
      seen.push(judge(inquiry).findings.map(({ rule }) => rule));
      await facts.judge(bothGroupings, '2027-02-20');
      seen.push(await rulesFrom(here));
    });
    expect(seen).toEqual([['RIVALRY'], ['RIVALRY']]);
    expect(await rulesFrom(here)).toEqual([]);
  });

  test('are those that were committed though the reply to the commit was lost, and none where the line is cut', async () => {
    const line = await openCuttableLine(ownDatabase());
    const unsteady = connect(line.address);
    const facts = open(unsteady);
    expect(await rulesFrom(facts)).toEqual(['RIVALRY']);
    line.loseReplyToCommit('GO_ON');
    expect(await makePeace(facts, unsteady)).toMatchObject({ kind: 'DONE' });
    expect(await rulesFrom(facts)).toEqual([]);
    line.cut();
    await expect(rulesFrom(facts)).rejects.toThrow(GraphUnavailable);
    line.mend();
    expect(await facts.compare()).toBe(0);
    await disconnect(unsteady);
    await line.close();
  });

  test('know what a change of their own process has made, and ask how far the facts have come and nothing else', async () => {
    const { to, count } = counting();
    const facts = open(to);
    expect(await rulesFrom(facts)).toEqual(['RIVALRY']);
    await makePeace(facts, to);
    const before = count();
    expect(await rulesFrom(facts)).toEqual([]);
    expect(count() - before).toBe(1);
    expect(await facts.compare()).toBe(0);
  });

  test('that a change leaves in a state that can’t be kept are read anew, and the change is done', async () => {
    const touched = { ...nothingTouched, persons: [id('bo')] };
    const header = { action: 'move', user: 'u', assignment: 'a', role: 'RECORDER', organisation: 'o' } as const;
    const command = { operationId: randomUUID(), header, content: {} };
    const cypher = `
      MATCH (bo:Person {id: '${id('bo')}'}) MATCH (town:Locality {id: '${id('l')}'})
      CREATE (home:Facility {id: '${id('h')}', capacity: 9, needsPermit: false})-[:IN]->(town) CREATE (:Supplier {id: '${id('s')}'})-[:RUNS]->(home)
      CREATE (bo)-[:STAYS_AT {id: 'stay', kind: 'RESIDENCE', from: '2027-01-01', live: true}]->(home)`;
    const done = await carryOut({ graph, clock, facts: here }, command, async (changing) => {
      await changing.run({ name: 'move', cypher }, {});
      return { outcome: { type: 'Moved' }, touched };
    });
    expect(done).toMatchObject({ kind: 'DONE' });
    expect(await rulesFrom(here)).toEqual(['RIVALRY']);
    expect(await here.compare()).toBe(0);
  });

  test('are asked for no more where the gate was read since the question was put, and caught up where that is not what is kept', async () => {
    const { to, count } = counting();
    const facts = open(to);
    const gateNow = async () => (await ask(graph, findGate, {}))[0];
    await facts.fetch(asked(), '2027-02-20');
    const before = count();
    await facts.fetch(asked(), '2027-02-20', await gateNow());
    expect(count()).toBe(before);
    await makePeace(there, graph);
    const { inquiry } = await facts.fetch(asked(), '2027-02-20', await gateNow());
    expect(judge(inquiry).findings).toEqual([]);
    const fromADump = { revision: 0, mark: 'another', seq: 0 };
    await graph.driver.executeQuery(
      `MATCH ()-[feud:RIVAL_OF]-() SET feud.live = true WITH 1 AS once MATCH (gate:Gate) SET gate.mark = randomUUID()`,
    );
    const anew = await facts.fetch(asked(), '2027-02-20', fromADump);
    expect(judge(anew.inquiry).findings.map(({ rule }) => rule)).toEqual(['RIVALRY']);
  });

  test('are read anew where the journal has a gap', async () => {
    await makePeace(there, graph);
    await graph.driver.executeQuery('MATCH (row:Revision) DELETE row');
    expect(await rulesFrom(here)).toEqual([]);
  });

  test('are read anew where another graph has come to the same number, as from a dump', async () => {
    await graph.driver.executeQuery(`${peace} WITH 1 AS once MATCH (gate:Gate) SET gate.mark = randomUUID()`);
    expect(await rulesFrom(here)).toEqual([]);
  });

  test('differ from the graph where something was changed past the gate, which comparing finds and mends', async () => {
    await graph.driver.executeQuery(peace);
    expect(await rulesFrom(here)).toEqual(['RIVALRY']);
    expect(await here.compare()).toBeGreaterThan(0);
    expect(await rulesFrom(here)).toEqual([]);
    expect(await here.compare()).toBe(0);
  });

  test('of a country that is read in several transactions, while others change it, are those of the gate’s revision', async () => {
    await graph.driver.executeQuery('UNWIND range(1, $crowd) AS nth CREATE (:Person {id: $prefix + toString(nth)})', {
      crowd: 2 * mostPersons + 1,
      prefix: id('one of many '),
    });
    const changing = factsOfGraph(graph, defaultPolicy);
    let changes = 0;
    let isRead = false;
    const change = async () => {
      if (!isRead) changes = 1 + (await comeAndGo(changing, changes));
    };
    const facts = open(whileOthers(change));
    await facts.load();
    isRead = true;
    expect(changes, 'one for the gate, the geography, each third of everybody, and each other kind').toBe(9);
    const { inquiry, revision } = await facts.fetch(asked(), '2027-02-20');
    const ofGraph = await changing.fetch(asked(), '2027-02-20');
    expect(revision).toBe(ofGraph.revision);
    expect(judge(inquiry)).toEqual(judge(ofGraph.inquiry));
    expect(await facts.compare()).toBe(0);
  });

  test('are asked of the graph for a question that begins long ago', async () => {
    const { inquiry } = await here.fetch({ ...asked(), from: '2026-06-01' }, '2027-02-20');
    expect(judge(inquiry).findings.map(({ rule }) => rule)).toEqual(['RIVALRY']);
    await graph.driver.executeQuery(peace);
    const asOfNow = await here.fetch({ ...asked(), from: '2026-06-01' }, '2027-02-20');
    expect(judge(asOfNow.inquiry).findings).toEqual([]);
  });
});
