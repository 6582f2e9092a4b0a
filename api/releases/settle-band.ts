/**
 * Density bands with a margin on both sides. Authority: DESIGN, "The map".
 * An edge is where a band begins; bands are numbered from 0, the lowest, which begins at zero.
 */
export type Bands = { readonly edges: readonly number[]; readonly margin: number };

/** The band that a number lies in, by the edges alone. */
export const plainBand = (count: number, { edges }: Bands): number => edges.findLastIndex((edge) => count >= edge);

/**
 * The band of a region whose band was `before`: it leaves that band only when the number is a whole margin past the edge. So what is kept from
 * one release to the next is bands, and never a number.
 */
export function settleBand(count: number, before: number, { edges, margin }: Bands): number {
  const reached = edges.findLastIndex((edge) => count >= edge + margin);
  const held = edges.findLastIndex((edge) => count > edge - margin);
  return Math.min(Math.max(before, reached), held);
}

/** What numbers a region of a band may have, the margins counted in; null where there is no most. */
export function rangeOf(
  band: number,
  { edges, margin }: Bands,
): { readonly atLeast: number; readonly atMost: number | null } {
  const above = edges[band + 1];
  return {
    atLeast: Math.max(0, band === 0 ? 0 : (edges[band] ?? 0) - margin + 1),
    atMost: above === undefined ? null : above + margin - 1,
  };
}
