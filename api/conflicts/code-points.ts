/**
 * Order by code point, as CONFLICT_RULES asks for. JavaScript's own `<` compares UTF-16 units, which puts
 * what lies beyond U+FFFF before U+E000 to U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  if (i === a.length || i === b.length) return Math.sign(a.length - b.length);
  return Math.sign(rank(a.charCodeAt(i)) - rank(b.charCodeAt(i)));
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Surrogates stand for what lies beyond U+FFFF, so they come after every other unit. */
const rank = (unit: number): number => (isSurrogate(unit) ? unit + 0x10000 : unit);
