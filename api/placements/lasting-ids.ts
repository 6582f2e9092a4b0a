import { randomUUID } from 'node:crypto';

/** An identifier for each name, the same every time: a work that may run more than once makes nothing twice. */
export function lastingIds(): (name: string) => string {
  const ids = new Map<string, string>();
  return (name) => ids.get(name) ?? ids.set(name, randomUUID()).get(name) ?? '';
}
