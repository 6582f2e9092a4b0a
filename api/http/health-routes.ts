import { Router } from 'express';
import { GraphUnavailable } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { requireWritable } from '../graph/require-writable.ts';
import { reaches } from './request-log.ts';

/** Live: the process answers. Ready: the graph is warm, is one of ours, answers soon, and takes changes. */
export function healthRoutes(graph: Graph, isWarm: () => boolean): Router {
  const router = Router();
  router.use('/health', reaches('health'));
  router.get('/health/live', (_request, response) => {
    response.json({ live: true });
  });
  router.get('/health/ready', async (_request, response) => {
    if (!isWarm()) throw new GraphUnavailable('the database is being started again');
    await requireWritable(graph);
    response.json({ ready: true });
  });
  return router;
}
