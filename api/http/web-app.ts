import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';
import { Refused } from '../errors.ts';

const folder = fileURLToPath(new URL('../../build/web/', import.meta.url));

/** The built files, whose names under assets change with their content. */
export const builtFiles: RequestHandler = express.static(folder, {
  redirect: false,
  setHeaders: (response, path) => {
    response.set(
      'Cache-Control',
      path.startsWith(`${folder}assets`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  },
});

/** Every other address of the app is the app: it reads the address itself. */
export const appPage: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || !request.accepts('html')) return next(new Refused('NOT_FOUND'));
  response.set('Cache-Control', 'no-cache');
  response.sendFile('index.html', { root: folder }, (error) => error && next(new Refused('NOT_FOUND')));
};
