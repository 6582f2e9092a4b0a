import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';

/** React Aria puts this one style element into the page; nothing else that is inline may apply. */
const pressableStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
const pressableStyleHash = createHash('sha256').update(pressableStyle).digest('base64');

/** Nothing comes from, goes to or is framed by another origin. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `style-src 'self' 'sha256-${pressableStyleHash}'`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

export const secureHeaders: RequestHandler = (_request, response, next) => {
  response.set(headers);
  next();
};

/** What concerns people is kept by no cache, the browser's own included. */
export const keepNowhere: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
