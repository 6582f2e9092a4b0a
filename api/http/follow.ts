import type { RequestHandler } from 'express';
import type { Streams } from '../live/streams.ts';

/** Whoever listens hears soon of what a request has done, and nothing more once they have signed out. */
export const follow =
  (streams: Streams): RequestHandler =>
  (request, response, next) => {
    if (request.method === 'DELETE' && request.path === '/session') streams.endOf(request.headers.cookie);
    if (request.method === 'POST') response.once('finish', streams.quicken);
    next();
  };
