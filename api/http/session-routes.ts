import { Router } from 'express';
import { z } from 'zod';
import { Refused } from '../errors.ts';
import { mayReadWithoutGraph } from '../identity/access.ts';
import { presentViewer } from '../identity/present-viewer.ts';
import type { SignIn } from '../identity/sign-in.ts';
import type { Viewer } from '../identity/viewer.ts';
import { readJson } from './refuse.ts';
import { reaches } from './request-log.ts';

const starting = z.object({ assignmentId: z.string().max(100) });

/** Signing in and out, and who is signed in. A body must be JSON, which another site cannot send unasked. */
export function sessionRoutes(signIn: SignIn): Router {
  const router = Router();
  router.use('/session', reaches('session'));
  router.use('/sign-ins', reaches('sign-ins'));

  router.get('/sign-ins', async (_request, response) => {
    response.json(await signIn.listChoices());
  });
  router.get('/session', async (request, response) => {
    response.json(await presentSession(signIn, request.headers.cookie));
  });
  router.post('/session', readJson, async (request, response) => {
    const read = starting.safeParse(request.body);
    if (!read.success) throw new Refused('BAD_REQUEST');
    const cookie = await signIn.start(read.data.assignmentId);
    if (cookie === null) throw new Refused('NOT_FOUND');
    response.set('Set-Cookie', cookie).json(await presentSession(signIn, cookie));
  });
  router.delete('/session', (_request, response) => {
    response.set('Set-Cookie', signIn.end()).status(204).end();
  });
  return router;
}

/** Who is signed in, and until when; null where nobody is. */
async function presentSession(signIn: SignIn, cookies: string | undefined) {
  const viewer = await viewerOf(signIn, cookies);
  if (viewer === null) return null;
  const { level } = viewer.assignment;
  return { ...presentViewer(viewer), level, endsAt: signIn.endOf(cookies) };
}

/** The analyst's page works without the graph (ADR 11): who it is then has no name. */
async function viewerOf(signIn: SignIn, cookies: string | undefined): Promise<Viewer | null> {
  try {
    return await signIn.viewerOf(cookies);
  } catch (error) {
    const acting = signIn.actingAs(cookies);
    if (acting === null || !mayReadWithoutGraph(acting.role)) throw error;
    const { assignment: id, role } = acting;
    const assignment = { id, role, office: { id: '', name: '' }, municipality: null, level: null };
    return { id: '', name: '', assignment, assignments: [assignment] };
  }
}
