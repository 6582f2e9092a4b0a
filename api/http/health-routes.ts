import { Router } from 'express';
import { GraphUnavailable } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import { findGate } from '../graph/queries/find-gate.ts';
import { reaches } from './request-log.ts';

/** Live: the process answers. Ready: the graph is warm, answers, and is one of ours. */
export function healthRoutes(graph: Graph, isWarm: () => boolean): Router {
  const router = Router();
  router.use('/health', reaches('health'));
  router.get('/health/live', (_request, response) => {
    response.json({ live: true });
  });
  router.get('/health/ready', async (_request, response) => {
    if (!isWarm()) throw new GraphUnavailable('the database is being started again');
    const [gate] = await ask(graph, findGate, {});
    if (gate === undefined) throw new GraphUnavailable('the graph has no gate');
    response.json({ ready: true });
  });
  return router;
}
