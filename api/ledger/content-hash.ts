import { createHash } from 'node:crypto';
import type { Command } from './carry-out.ts';

/** Of the deed, in which assignment, and what was sent; the order of keys is the sender's affair. */
export function hashOf({ header, content }: Command): string {
  const text = JSON.stringify([header.action, header.assignment, content], (_, value: unknown) => inKeyOrder(value));
  return createHash('sha256').update(text).digest('hex');
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
