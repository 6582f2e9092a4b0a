import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Role } from './viewer.ts';

/** What the browser carries: in which assignment and role somebody acts, until when. The service keeps no sessions of its own. */
export type Session = Acting & { readonly expires: number };
export type Acting = { readonly assignment: string; readonly role: Role };

const sessionHours = 8;
const name = 'isar-session';
const attributes = 'Path=/api; HttpOnly; SameSite=Strict';

/** The cookie of a new session, as the text of a Set-Cookie header. */
export function startCookie({ assignment, role }: Acting, now: Date, key: Uint8Array): string {
  const expires = Math.floor(now.getTime() / 1000) + sessionHours * 3600;
  const payload = Buffer.from(JSON.stringify([assignment, role, expires])).toString('base64url');
  return `${name}=${payload}.${sign(payload, key)}; Max-Age=${sessionHours * 3600}; ${attributes}`;
}

export const endCookie = `${name}=; Max-Age=0; ${attributes}`;

/** The session in a Cookie header; null where there is none, it was not signed by us, or it has run out. */
export function readCookie(header: string | undefined, now: Date, key: Uint8Array): Session | null {
  const value = header
    ?.split(/; */)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const [payload, signature, ...rest] = value?.split('.') ?? [];
  if (payload === undefined || signature === undefined || rest.length > 0) return null;
  if (!isEqual(signature, sign(payload, key))) return null;
  const [assignment, role, expires]: [string, Role, number] = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return expires * 1000 > now.getTime() ? { assignment, role, expires } : null;
}

const sign = (payload: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(`${name}.${payload}`).digest('base64url');

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
