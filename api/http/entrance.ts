import type { Request, RequestHandler } from 'express';
import { GraphUnavailable, Refused, UnexpectedRow } from '../errors.ts';
import { type Audience, mayEnter, mayReadWithoutGraph } from '../identity/access.ts';
import { type Asker, cannotTell } from '../identity/permitted.ts';
import type { SignIn } from '../identity/sign-in.ts';

const askers = new WeakMap<Request, Asker>();

/** Lets in who is signed in with a role that an audience is for, before anything that they sent is read. */
export const onlyAudience =
  (audience: Audience, signIn: SignIn): RequestHandler =>
  async (request, _response, next) => {
    const asker = await lookUp(signIn, request.headers.cookie);
    if (asker === null) throw new Refused('SIGNED_OUT');
    if (asker !== cannotTell && !mayEnter(asker, audience)) throw new Refused('FORBIDDEN');
    askers.set(request, asker);
    next();
  };

/** Lets in who signed in for published statistics, by the session alone: no request reaches the graph. */
export const onlyReadersOfReleases =
  (signIn: SignIn): RequestHandler =>
  (request, _response, next) => {
    const acting = signIn.actingAs(request.headers.cookie);
    if (acting === null) throw new Refused('SIGNED_OUT');
    if (!mayReadWithoutGraph(acting.role)) throw new Refused('FORBIDDEN');
    next();
  };

/** Who asks, as onlyAudience let them in. */
export function askerOf(request: Request): Asker {
  const asker = askers.get(request);
  if (asker === undefined) throw new Refused('SIGNED_OUT');
  return asker;
}

/** Where the graph can't tell who it is, somebody with a valid session still learns that their check could not be made. */
async function lookUp(signIn: SignIn, cookies: string | undefined): Promise<Asker | null> {
  try {
    return await signIn.viewerOf(cookies);
  } catch (error) {
    if (error instanceof GraphUnavailable || error instanceof UnexpectedRow) return cannotTell;
    throw error;
  }
}
