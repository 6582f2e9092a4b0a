import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CannotStart } from '#api/cannot-start.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { asJson, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;

beforeAll(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
});
beforeEach(async () => {
  service = await openTestService(graph);
});
afterEach(() => service.close());
afterAll(() => closeGraph(graph));

const start = (assignmentId: string) => service.stranger.fetch('/api/session', asJson('POST', { assignmentId }));
const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? '';
const whoIs = async (cookie: string) => (await service.stranger.fetch('/api/session', { headers: { cookie } })).json();

describe('signing in for the demonstration', () => {
  test('offers invented people of each kind, by assignment', async () => {
    const response = await service.stranger.fetch('/api/sign-ins');
    const offered = (await response.json()) as { role: string }[];
    expect(offered).toContainEqual({
      id: planted.assignment('Ingrid Exempel'),
      name: 'Ingrid Exempel',
      role: 'COORDINATOR',
      office: 'Socialtjänsten Kristianstad, avhopparenheten',
    });
    expect(new Set(offered.map(({ role }) => role)).size).toBe(8);
  });

  test('gives a cookie that no script can read, no other site can send, and that holds no name', async () => {
    const cookie = cookieOf(await start(planted.assignment('Ingrid Exempel')));
    expect(cookie).toMatch(/^isar-session=[\w-]+\.[\w-]+; Max-Age=28800; Path=\/api; HttpOnly; SameSite=Strict$/);
    expect(Buffer.from(cookie.split(/[=.]/)[1] ?? '', 'base64url').toString()).not.toMatch(/Ingrid|Kristianstad/);
  });

  test('shows who is signed in, with all that they hold', async () => {
    const hörby = planted.assignment('Hedda Exempel', 'Socialtjänsten Hörby, vuxenenheten');
    expect(await whoIs(cookieOf(await start(hörby)))).toEqual({
      id: planted.user('Hedda Exempel'),
      name: 'Hedda Exempel',
      assignment: {
        id: hörby,
        role: 'COORDINATOR',
        office: 'Socialtjänsten Hörby, vuxenenheten',
        municipality: 'Hörby',
      },
      assignments: [expect.objectContaining({ municipality: 'Hässleholm' }), expect.objectContaining({ id: hörby })],
      level: null,
      endsAt: '2027-02-20T16:00:00.000Z',
    });
  });

  test('as an assignment that there is not is refused', async () => {
    const response = await start('nobody');
    expect(response.status).toBe(404);
    expect(cookieOf(response)).toBe('');
  });

  test('needs a JSON body, which a form of another site cannot send', async () => {
    const body = new URLSearchParams({ assignmentId: planted.assignment('Ingrid Exempel') });
    const response = await service.stranger.fetch('/api/session', { method: 'POST', body });
    expect({ status: response.status, cookie: cookieOf(response) }).toEqual({ status: 400, cookie: '' });
  });

  test('is refused in production, in a sentence that says what to do', async () => {
    const opening = openTestService(graph, { mode: 'production' });
    await expect(opening).rejects.toThrow(CannotStart);
    await expect(opening).rejects.toThrow('set ISAR_MODE=demonstration');
  });
});

describe('a session', () => {
  test('ends when it is ended', async () => {
    const ended = await service.stranger.fetch('/api/session', { method: 'DELETE' });
    expect(ended.status).toBe(204);
    expect(cookieOf(ended)).toMatch(/^isar-session=; Max-Age=0; /);
  });

  test('ends after eight hours', async () => {
    const cookie = cookieOf(await start(planted.assignment('Ingrid Exempel')));
    service.setNow('2027-02-20T15:59:59Z');
    expect(await whoIs(cookie)).toMatchObject({ name: 'Ingrid Exempel' });
    service.setNow('2027-02-20T16:00:00Z');
    expect(await whoIs(cookie)).toBeNull();
  });

  test('ends when the assignment is gone', async () => {
    const id = planted.assignment('Adam Påhitt');
    const cookie = cookieOf(await start(id));
    await graph.driver.executeQuery('MATCH (:User)-[held:HOLDS]->(:Assignment {id: $id}) DELETE held', { id });
    expect(await whoIs(cookie)).toBeNull();
  });

  test('cannot be made or altered without the key', async () => {
    const cookie = cookieOf(await start(planted.assignment('Ingrid Exempel'))).split(';')[0] ?? '';
    const [payload = '', signature = ''] = cookie.slice('isar-session='.length).split('.');
    const other = Buffer.from(JSON.stringify([planted.assignment('Lova Exempel'), 9_999_999_999])).toString(
      'base64url',
    );
    const guessed = createHmac('sha256', 'guess').update(`isar-session.${other}`).digest('base64url');
    expect(await whoIs(`isar-session=${payload}.${signature}`)).toMatchObject({ name: 'Ingrid Exempel' });
    for (const forged of [
      `${other}.${signature}`,
      `${other}.${guessed}`,
      `${payload}.`,
      payload,
      `${payload}.${signature}.x`,
      '.',
      '%00',
    ]) {
      expect(await whoIs(`isar-session=${forged}`), forged).toBeNull();
    }
  });
});
