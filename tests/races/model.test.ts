import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweep } from '#api/alerts/sweep.ts';
import { addDays, overlaps } from '#api/conflicts/days.ts';
import type { Answer } from '#api/conflicts/findings.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { passTime } from '#api/consultations/pass-time.ts';
import { verify } from '#api/ledger/verify.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { signInRecorderAndReviewer } from '#support/officer.ts';
import { openTestService, type TestService, testDay, testNow, testReferenceKey } from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';
import { usingAt } from '#support/use-cases.ts';
import {
  actions,
  dayOf,
  type Known,
  type Picks,
  type Receipt,
  receiptToConfirm,
  type SignedIn,
  type System,
} from './model-actions.ts';
import { alertsBothWays, isOfKristianstad, judgeBothWays, numberOf, participants, story, towns } from './model-town.ts';

const graph = openGraph();
let service: TestService;
beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

/** How many lives are lived, of at most how many deeds, and for how long; after that what is left of them is left out. */
const scales = { few: [2, 40, 60_000], ci: [40, 100, 240_000] } as const;
const [runs, length, forMs] = scales[process.env['ISAR_TEST_SCALE'] as keyof typeof scales] ?? [6, 100, 40_000];
let now = testNow;
let began = Number.POSITIVE_INFINITY;

/** How often each thing happened, by its outcome. */
const seen = new Map<string, number>();

/** One thing that somebody does to the real system, or a night that passes; then everything is held against judging from scratch. */
class Deed implements fc.AsyncCommand<Known, System> {
  readonly name: string;
  readonly picks: Picks;
  constructor(name: string, picks: Picks) {
    this.name = name;
    this.picks = picks;
  }
  check = (): boolean => performance.now() < began + forMs;
  async run(known: Known, system: System): Promise<void> {
    const receipts = known.receipts.length;
    const confirming = this.name === 'confirm' ? receiptToConfirm(known, this.picks) : undefined;
    const answer = confirming && (await answerNow(known, system, confirming));
    const done = await (actions[this.name] ?? night)(system, known, this.picks);
    if (done === null) return;
    seen.set(done, (seen.get(done) ?? 0) + 1);
    expect(done).not.toContain('CouldNotBeChecked');
    if (done === 'confirm Placement') expect([confirming?.answer, answer]).toEqual(['NO_KNOWN_RISK', 'NO_KNOWN_RISK']);
    const [receipt] = known.receipts.slice(receipts);
    if (receipt) expect(receipt.answer, done).toBe(await answerDue(known, system, receipt));
    await agree(known, system, `${this} → ${done}`);
  }
  toString = (): string => `${this.name}(${this.picks.a}, ${this.picks.b}, ${this.picks.c})`;
}

async function night(system: System, known: Known, { a }: Picks): Promise<string> {
  known.days += 1 + (a % 9);
  now = `${dayOf(known)}T08:00:00Z`;
  service.setNow(now);
  Object.assign(system, await signIn(system.situation));
  const keeping = usingAt(graph, now);
  await passTime(keeping);
  expect((await sweep(keeping)).notBorneOut).toBe(0);
  return 'night';
}

const questionsOf = ({ situation: { planted } }: System, known: Known) =>
  participants.flatMap((person) =>
    towns.map((at) => ({
      ...{ subjects: [planted.person(person)], caseId: planted.case(numberOf(person)) },
      municipality: planted.municipality(isOfKristianstad(person) ? 'Kristianstad' : 'Malmö'),
      ...{ place: { locality: planted.place(at) }, from: addDays(dayOf(known), 1), to: null },
    })),
  );

/** What judging the whole graph from scratch says to the question of a receipt. */
async function answerNow(known: Known, system: System, { of, town, from, to }: Receipt): Promise<Answer> {
  const asked = questionsOf(system, known)[of * towns.length + town];
  if (asked === undefined) throw new Error('a receipt of nobody');
  const { anew } = await judgeBothWays(graph, [{ ...asked, from, to }], dayOf(known));
  return anew[0]?.answer ?? 'INSUFFICIENT_BASIS';
}

const order: readonly Answer[] = ['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST'];

/** The worse of that and what valid receipts of the same question hold. */
async function answerDue(known: Known, system: System, receipt: Receipt): Promise<Answer> {
  const before = known.receipts.filter(
    (one) =>
      one !== receipt &&
      [one.of, one.town].join() === [receipt.of, receipt.town].join() &&
      overlaps(one, receipt) &&
      one.answer !== 'INSUFFICIENT_BASIS' &&
      known.days < one.day + 14,
  );
  const answers = [await answerNow(known, system, receipt), ...before.map(({ answer }) => answer)];
  return answers.toSorted((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? 'INSUFFICIENT_BASIS';
}

const answersOf = (known: Known, system: System) => judgeBothWays(graph, questionsOf(system, known), dayOf(known));

/** Every participant's answer and findings in every town, and every alert. */
async function agree(known: Known, system: System, after: string): Promise<void> {
  const { answered, anew } = await answersOf(known, system);
  expect(answered, after).toEqual(anew);
  const alerts = await alertsBothWays(graph, dayOf(known));
  expect(alerts.stored, after).toEqual(alerts.anew);
}

const nat = fc.nat(999);
const deeds = fc.tuple(
  fc.constantFrom(...Object.keys(actions), 'check', 'confirm', 'confirm', 'night'),
  fc.record({ a: nat, b: nat, c: nat }),
);

async function begin(): Promise<{ model: Known; real: System }> {
  now = testNow;
  service.setNow(now);
  const situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  const real = { situation, service, ...(await signIn(situation)) };
  const { records } = await graph.driver.executeQuery(
    'MATCH (placement:Placement)-[:DECIDED_IN]->(exitCase:ExitCase) RETURN placement.id AS id, exitCase.caseNumber AS number',
  );
  const placements = records.map((row) => ({
    id: row.get('id'),
    of: participants.map(numberOf).indexOf(row.get('number')),
  }));
  return { model: { receipts: [], consultations: [], placements, facts: [], days: 0 }, real };
}

async function signIn({ planted }: Situation): Promise<SignedIn> {
  const client = (user: string) => service.signIn(planted.assignment(user));
  return {
    ...{ ingrid: await client('Ingrid Exempel'), måns: await client('Måns Påhitt') },
    ...{ lova: await client('Lova Exempel'), dagny: await client('Dagny Påhitt') },
    ...(await signInRecorderAndReviewer(service)),
  };
}

test('whatever two municipalities and the police do: all answers and alerts are those of judging the whole graph from scratch', async () => {
  began = performance.now();
  await fc.assert(
    fc.asyncProperty(
      fc.commands([deeds.map(([name, picks]) => new Deed(name, picks))], { maxCommands: length, size: 'max' }),
      async (commands) => {
        await fc.asyncModelRun(begin, commands);
        expect((await verify({ graph, clock: { now: () => new Date(now) }, policy: defaultPolicy })).breaches).toEqual(
          [],
        );
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );
  console.log(
    [...seen]
      .toSorted()
      .map(([what, times]) => `${times} × ${what}`)
      .join('\n'),
  );
}, 1_800_000);

/** Of everybody: Bo, once of the Blues, Dina and Elis, of a part of the Reds, live near each other; Cem is known to the police only. */
const [bo, dina, elis, cem] = [1, 2, 3, 4];
const [reds, blues] = [0, 1];
const broby = 2;

test('a life in which every fact reaches somebody whom it does not name: by a grouping and its parts, by a relative, and in the next town', async () => {
  const { model, real } = await begin();
  const lived: readonly (readonly [string, Picks])[] = [
    ['rivalry', { a: reds, b: blues, c: 1 }],
    ['review', { a: 0, b: 1, c: 0 }],
    ['relative', { a: cem, b: dina, c: 0 }],
    ['threat', { a: elis, b: cem, c: 0 }],
    ['affiliation', { a: cem, b: reds, c: 1 }],
    ['review', { a: 0, b: 1, c: 0 }],
    ['residence', { a: cem, b: broby, c: 0 }],
    ['review', { a: 0, b: 1, c: 0 }],
    ['close', { a: 0, b: 0, c: 0 }],
    ['review', { a: 4, b: 1, c: 0 }],
    ['threat', { a: bo, b: cem, c: 0 }],
  ];
  for (const [name, picks] of lived) await new Deed(name, picks).run(model, real);
  expect(model.facts).toHaveLength(6);
}, 120_000);
