import type { Request, RequestHandler } from 'express';
import type { Log, Route } from './log.ts';

const routes = new WeakMap<Request, Route>();

/** Logs each request when its answer has left: which part it reached, how it went, how long it took. */
export const logRequests =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const ms = Math.round(performance.now() - start);
      log({ event: 'request', route: routes.get(request) ?? 'unknown', status: response.statusCode, ms });
    });
    next();
  };

/** Says which part of the service a request has reached. */
export const reaches =
  (route: Route): RequestHandler =>
  (request, _response, next) => {
    routes.set(request, route);
    next();
  };
