import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { Refused } from '../errors.ts';
import type { Log } from './log.ts';
import { mask } from './mask.ts';

/** A JSON body of at most this much; a compressed one is refused, because a small one can unfold into a huge one. */
export const readJson: RequestHandler = express.json({ limit: '64kb', inflate: false });

export const nothingHere: RequestHandler = (_request, _response, next) => next(new Refused('NOT_FOUND'));

/** Where every error outside GraphQL ends. */
export const answerMasked =
  (log: Log): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const { status, body } = mask(error, log);
    // Express's own handler would print the error with its message.
    if (response.headersSent) response.destroy();
    else response.status(status).json(body);
  };
