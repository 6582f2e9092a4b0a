import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeGraph, openGraph } from '#support/graph.ts';
import { openTestService, type TestService } from '#support/service.ts';

const graph = openGraph();
let service: TestService;

beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const headersOf = async (path: string) => (await service.stranger.fetch(path)).headers;

test.each(['/', '/api/session', '/api/nothing', '/cases/1'])(
  '%s may load, send and be framed by nothing of another origin',
  async (path) => {
    const headers = await headersOf(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers.has('x-powered-by')).toBe(false);
  },
);

test('nothing of the API is kept by a cache', async () => {
  for (const path of ['/api/session', '/api/sign-ins', '/api/nothing'])
    expect((await headersOf(path)).get('cache-control')).toBe('no-store');
});

test('no other origin is let in', async () => {
  const response = await service.stranger.fetch('/api/session', { headers: { origin: 'https://elsewhere.example' } });
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('the service is live, and ready when the graph answers', async () => {
  expect(await (await service.stranger.fetch('/api/health/live')).json()).toEqual({ live: true });
  expect(await (await service.stranger.fetch('/api/health/ready')).json()).toEqual({ ready: true });
});

test('what is not there is nowhere to be found, and no folder can be left', async () => {
  for (const path of ['/api/', '/api/coordinator', '/api/..%2f..%2fpackage.json'])
    expect((await service.stranger.fetch(path)).status).toBe(404);
  const text = await (await service.stranger.fetch('/..%2f..%2fpackage.json')).text();
  expect(text).not.toContain('devDependencies');
});
