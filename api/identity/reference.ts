import { createHmac } from 'node:crypto';

/**
 * The keyed hash by which municipality and police find the same person. A plain hash of so few possible references could be
 * enumerated in seconds (TRAPS, "Personal numbers"). Different ways of writing one reference give one hash.
 * @returns 64 hexadecimal digits
 */
export function hashReference(reference: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(canonicalReference(reference)).digest('hex');
}

/** Capitals without spaces and hyphens: `demo alva` and `DEMO-ALVA` are one person. */
function canonicalReference(reference: string): string {
  const canonical = reference
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '');
  if (canonical === '') throw new Error('A reference to a person needs at least one letter or digit.');
  return canonical;
}
