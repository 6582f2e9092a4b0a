import { compareCodePoints } from './code-points.ts';

/**
 * Two people are one sorted pair, whoever is named first: the one key by which pairs are compared.
 * Written as JSON, so that no identifier, whatever characters it has, can make two pairs look alike.
 */
export function pairKey(a: string, b: string): string {
  return JSON.stringify(compareCodePoints(a, b) <= 0 ? [a, b] : [b, a]);
}
