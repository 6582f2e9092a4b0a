import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '#api/config.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import { nothingAgainstTheHome, reasonsAgainstTheHome, theHome } from '#seed/stories/one-home-many-reasons.ts';
import { kristianstad, rivalAllYear } from '#seed/stories/rival-in-town.ts';
import type { Story } from '#seed/stories/story.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { signInRecorderAndReviewer } from '#support/officer.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { check, performOnce } from '#support/placing.ts';
import { openTestService, type TestService, testDay, testNow, testReferenceKey } from '#support/service.ts';
import { type Asked, askerOf, inputOf, plantAlone, type Situation } from '#support/situation.ts';

const graph = openGraph();
let plain: TestService;
const others: TestService[] = [];
beforeAll(async () => {
  plain = await openTestService(graph);
});
afterEach(async () => {
  for (const other of others.splice(0)) await other.close();
});
afterAll(async () => {
  await plain.close();
  await closeGraph(graph);
});

type Site = { readonly situation: Situation; readonly service: TestService };

/** A world of its own, asked through a service that is set otherwise where something is said. */
async function open(story: Story, set?: Partial<Config>): Promise<Site> {
  const situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  if (set === undefined) return { situation, service: plain };
  const service = await openTestService(graph, set);
  others.push(service);
  return { situation, service };
}

/** Several worlds and services, on a busy machine. */
const withinMs = 240_000;

const alvaTo = (place: Asked['place'], period: Partial<Asked> = {}): Asked => ({
  ...{ case: 'KST-101', place, from: '2027-03-01', to: null },
  ...period,
});

async function reply({ situation, service: at }: Site, asked: Asked) {
  const client = await at.signIn(askerOf(situation, asked.case));
  return client.post({ query: CheckPlacementDocument, variables: { input: inputOf(situation, asked) } });
}

async function answerTo(site: Site, asked: Asked): Promise<unknown> {
  const { text } = await reply(site, asked);
  return JSON.parse(text).data.checkPlacement.answer;
}

const run = (cypher: string) => pastTheGate(graph, cypher);
const unlike = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|K-[0-9A-Z]{4}-[0-9A-Z]{4}|"answer":"[A-Z_]+"/g;

describe('28. A reply', () => {
  it(
    'is equal but for its number and its answer, for a rival, a former associate, a threat, a ban, a full house and cover',
    async () => {
      const covered = await reply(await open(nothingAgainstTheHome, { coverShare: 1 }), alvaTo(theHome));
      expect(covered.text).toContain('"answer":"CONSULTATION_REQUIRED"');
      for (const [reason, story] of Object.entries(reasonsAgainstTheHome)) {
        const found = await reply(await open(story), alvaTo(theHome));
        expect(found.text, reason).toContain('"answer":"ADVISED_AGAINST"');
        expect({ ...found, text: found.text.replaceAll(unlike, '#') }, reason).toEqual({
          ...covered,
          text: covered.text.replaceAll(unlike, '#'),
        });
      }
    },
    withinMs,
  );

  it(
    'leaves no sooner than the deadline, whatever it says, the first time and again',
    async () => {
      const site = await open(rivalAllYear(kristianstad), { replyNotBeforeMs: 600 });
      const client = await site.service.signIn(askerOf(site.situation, 'KST-101'));
      const advised = inputOf(site.situation, alvaTo(kristianstad));
      const inputs = [
        advised,
        advised,
        inputOf(site.situation, alvaTo({ town: 'Hörby (Hörby)' })),
        { ...advised, to: '2027-02-28' },
      ];
      for (const input of inputs) {
        const asked = performance.now();
        await client.post({ query: CheckPlacementDocument, variables: { input } });
        expect(performance.now() - asked).toBeGreaterThan(595);
      }
    },
    withinMs,
  );

  it(
    'that could not be checked in time leaves at the deadline too',
    async () => {
      const site = await open(rivalAllYear(kristianstad), { replyNotBeforeMs: 300, replyDeadlineMs: 1 });
      const asked = performance.now();
      expect((await reply(site, alvaTo(kristianstad))).text).toContain('CouldNotBeChecked');
      expect(performance.now() - asked).toBeGreaterThan(295);
    },
    withinMs,
  );
});

describe('Cover', () => {
  it(
    'is drawn at confirmation too: what a check would not have answered, none confirms',
    async () => {
      const site = await open(nothingAgainstTheHome);
      const free = await check(
        await site.service.signIn(askerOf(site.situation, 'KST-101')),
        site.situation,
        alvaTo(theHome),
      );
      expect(free.answer).toBe('NO_KNOWN_RISK');
      const covering = await openTestService(graph, { coverShare: 1 });
      others.push(covering);
      const client = await covering.signIn(askerOf(site.situation, 'KST-101'));
      expect(await performOnce(client, 'confirmPlacement', { checkId: free.id })).toMatchObject({
        __typename: 'CheckOutdated',
        check: { answer: 'CONSULTATION_REQUIRED' },
      });
    },
    withinMs,
  );
});

describe('A reply to what is judged', () => {
  it(
    'leaves no sooner than the deadline, whether it is confirmed or refused',
    async () => {
      const site = await open(rivalAllYear(kristianstad), { replyNotBeforeMs: 700 });
      const client = await site.service.signIn(askerOf(site.situation, 'KST-101'));
      const safe = await check(client, site.situation, alvaTo({ town: 'Hörby (Hörby)' }));
      const advised = await check(client, site.situation, alvaTo(kristianstad));
      const types: string[] = [];
      for (const checkId of [safe.id, advised.id]) {
        const asked = performance.now();
        types.push((await performOnce(client, 'confirmPlacement', { checkId })).__typename);
        expect(performance.now() - asked).toBeGreaterThan(695);
      }
      expect(types).toEqual(['Placement', 'AlreadyPlaced']);
    },
    withinMs,
  );

  it(
    'and so does one to a police officer who records or reviews: nobody tells by it how many placements were judged again',
    async () => {
      const { service } = await open(rivalAllYear(kristianstad), { replyNotBeforeMs: 700 });
      const { rut, greger } = await signInRecorderAndReviewer(service);
      const timed = async (deed: () => Promise<unknown>) => {
        const asked = performance.now();
        await deed();
        expect(performance.now() - asked).toBeGreaterThan(695);
      };
      const threat = { by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' };
      await timed(() => rut.doOnce('recordThreat', threat));
      await timed(() => greger.doOnce('recordThreat', threat));
    },
    withinMs,
  );
});

describe('30. The same town', () => {
  const towns = ['Hörby (Hörby)', 'Höör (Höör)', 'Ystad (Ystad)', 'Lund (Lund)'] as const;

  it(
    'keeps its cover, whatever days are asked for',
    async () => {
      const site = await open(nothingAgainstTheHome, { coverShare: 0.5 });
      const spring = { from: '2027-03-01', to: '2027-04-01' };
      for (const town of towns) {
        const first = await answerTo(site, alvaTo({ town }, spring));
        expect(['NO_KNOWN_RISK', 'CONSULTATION_REQUIRED']).toContain(first);
        expect(await answerTo(site, alvaTo({ town }, { ...spring, from: '2027-03-02' })), town).toBe(first);
        expect(await answerTo(site, alvaTo({ town }, { from: '2027-09-01' })), town).toBe(first);
      }
    },
    withinMs,
  );
});

describe('A question that is repeated', () => {
  const endRivalry = 'MATCH ()-[r:RIVAL_OF]->() SET r.live = false';

  it('gets no milder answer than before, with dates shifted by a day as well, until the receipt has expired', async () => {
    const site = await open(rivalAllYear(kristianstad));
    expect(await answerTo(site, alvaTo(kristianstad, { to: '2027-06-01' }))).toBe('ADVISED_AGAINST');
    await run(endRivalry);
    expect(await answerTo(site, alvaTo(kristianstad, { from: '2027-06-01' }))).toBe('NO_KNOWN_RISK');
    expect(await answerTo(site, alvaTo(kristianstad, { from: '2027-03-02', to: '2027-06-01' }))).toBe(
      'ADVISED_AGAINST',
    );
    site.service.setNow('2027-03-06T09:00:00Z');
    const later = { from: '2027-03-07', to: '2027-06-01' };
    expect(await answerTo(site, alvaTo(kristianstad, later))).toBe('NO_KNOWN_RISK');
    site.service.setNow(testNow);
  });

  it('gets its answer once a missing basis is there', async () => {
    const site = await open(nothingAgainstTheHome);
    await run('MATCH (v:Verification) SET v.kept = v.verifiedOn, v.verifiedOn = "2026-01-01"');
    expect(await answerTo(site, alvaTo(theHome))).toBe('INSUFFICIENT_BASIS');
    await run('MATCH (v:Verification) SET v.verifiedOn = v.kept REMOVE v.kept');
    expect(await answerTo(site, alvaTo(theHome))).toBe('NO_KNOWN_RISK');
  });
});
